import { buildSummary } from "../actions/build-summary";
import { sendSignal } from "../actions/run-signal-port";
import { scoreSheet } from "../actions/score-sheet";
import type { SheetHost } from "../actions/sheet-host";
import { undoLast } from "../actions/undo-last";
import { validateSheet } from "../actions/validate-sheet";
import type { PlanAction } from "../core/plan/write-plan";
import { ExcelHost } from "../excel/excel-host";
import { runCommand } from "./run-command";

/** Put in by the build. */
declare const ADD_IN_VERSION: string;

interface Command {
  readonly action: PlanAction;
  readonly work: (host: SheetHost) => Promise<unknown>;
}

/** The ribbon's functions by the names that manifest.xml gives them. */
const COMMANDS: Readonly<Record<string, Command>> = {
  validateSheet: { action: "validate", work: (host) => validateSheet(host, "active") },
  scoreSheet: { action: "score", work: (host) => scoreSheet(host, "active") },
  buildSummary: { action: "summary", work: (host) => buildSummary(host, "active") },
  undoLast: { action: "undo", work: (host) => undoLast(host) },
};

const ready = Office.onReady();
const host = new ExcelHost({ program: "Excel", addInVersion: ADD_IN_VERSION });

for (const [name, { action, work }] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void ready.then(() =>
      runCommand({
        action,
        work: () => work(host),
        tell: (signal) => sendSignal(Office.context.partitionKey ?? "", signal),
        completed: () => event.completed(),
      })
    );
  });
}
