import { HostError } from "../actions/host-error";
import type { RunSignal } from "../actions/run-signal";
import type { PlanAction } from "../core/plan/write-plan";

interface Command {
  readonly action: PlanAction;
  readonly work: () => Promise<unknown>;
  readonly tell: (signal: RunSignal) => void;
  /** Owed to the program on every path, or the button stays dead. */
  readonly completed: () => void;
}

/** One press of a ribbon button: the work, the word to an open pane how it ended, and the receipt. Never rejects. */
export async function runCommand({ action, work, tell, completed }: Command): Promise<void> {
  try {
    const error = await work().then(
      () => null,
      (reason: unknown) => (reason instanceof HostError ? reason.code : "unknown")
    );
    tell({ time: Date.now(), action, error });
  } finally {
    completed();
  }
}
