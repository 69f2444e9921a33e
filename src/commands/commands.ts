import { sendSignal } from "../actions/run-signal-port";
import type { SheetHost } from "../actions/sheet-host";
import { runCommand } from "./run-command";
import type { CommandName } from "./command-table";

/** Put in by the build. */
declare const ADD_IN_VERSION: string;

/** The ribbon's functions by the names that manifest.xml gives them. */
const NAMES: readonly CommandName[] = ["validateSheet", "scoreSheet", "buildSummary", "undoLast"];

const ready = Office.onReady();

let loading: ReturnType<typeof fetchParts> | null = null;

const fetchParts = () => Promise.all([import("../excel/excel-host"), import("./command-table")]);

/** The work itself, fetched once the page stands: the program waits for the page, not for the work. */
function parts(): ReturnType<typeof fetchParts> {
  loading ??= fetchParts().catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}

let host: SheetHost | null = null;
void ready.then(() => parts().catch(() => undefined));

for (const name of NAMES) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand({
      name,
      async work() {
        await ready;
        const [{ ExcelHost }, { COMMANDS }] = await parts();
        host ??= new ExcelHost({ program: "Excel", addInVersion: ADD_IN_VERSION });
        await COMMANDS[name](host);
      },
      tell: (signal) => sendSignal(Office.context.partitionKey ?? "", signal),
      completed: () => event.completed(),
    });
  });
}
