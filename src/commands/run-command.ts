import { HostError } from "../actions/host-error";
import type { RunSignal } from "../actions/run-signal";
import type { PlanAction } from "../core/plan/write-plan";
import type { CommandName } from "./command-table";

const ACTIONS: Readonly<Record<CommandName, PlanAction>> = {
  validateSheet: "validate",
  scoreSheet: "score",
  buildSummary: "summary",
  undoLast: "undo",
};

interface Press {
  readonly name: CommandName;
  readonly work: () => Promise<unknown>;
  readonly tell: (signal: RunSignal) => void;
  /** Owed to the program on every path, or the button stays dead. */
  readonly completed: () => void;
}

/** One press of a ribbon button: the work, the word to an open pane how it ended, and the receipt. */
export async function runCommand({ name, work, tell, completed }: Press): Promise<void> {
  try {
    const error = await work().then(
      () => null,
      (reason: unknown) => (reason instanceof HostError ? reason.code : "unknown")
    );
    tell({ time: Date.now(), action: ACTIONS[name], error });
  } finally {
    completed();
  }
}
