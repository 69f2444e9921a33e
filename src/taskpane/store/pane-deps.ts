import type { RunSignal } from "../../actions/run-signal";
import type { SheetHost } from "../../actions/sheet-host";
import type { Engine } from "./engine";
import type { PaneActions } from "./pane-actions";

/** Everything the pane stands on; tests pass fakes. */
export interface PaneDeps {
  readonly host: SheetHost;
  readonly engine: Engine;
  readonly actions: PaneActions;
  /** A failure as a plain sentence that says what to do. */
  describeError(error: unknown): string;
  /** Ends of runs that were started from the ribbon; returns the way to stop listening. */
  onRibbonRun(listener: (signal: RunSignal) => void): () => void;
}
