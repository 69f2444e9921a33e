import type { RunSignal } from "../../actions/run-signal";
import type { SheetHost } from "../../actions/sheet-host";
import type { PaneDeps } from "../store/pane-deps";
import { CORE_ENGINE } from "./core-engine";
import { describeError } from "./describe-error";
import { hostActions } from "./host-actions";

/** Everything the pane stands on, for a host. */
export function paneDepsOf(
  host: SheetHost,
  onRibbonRun: (listener: (signal: RunSignal) => void) => () => void
): PaneDeps {
  return { host, engine: CORE_ENGINE, actions: hostActions(host), describeError, onRibbonRun };
}
