import type { ReactNode } from "react";
import type { RunSignal } from "../../actions/run-signal";
import type { SheetHost } from "../../actions/sheet-host";
import { Frame } from "../shell/frame";
import { PaneContext } from "../store/pane-context";
import { PaneController } from "../store/pane-controller";
import { CORE_ENGINE } from "./core-engine";
import { describeError } from "./describe-error";
import { hostActions } from "./host-actions";

interface LivePane {
  readonly pane: PaneController;
  readonly element: ReactNode;
}

/** The pane on a host, with everything it stands on: fetched after the first paint. */
export function livePane(host: SheetHost, onRibbonRun: (tell: (signal: RunSignal) => void) => () => void): LivePane {
  const pane = new PaneController({
    host,
    engine: CORE_ENGINE,
    actions: hostActions(host),
    describeError,
    onRibbonRun,
  });
  const element = (
    <PaneContext.Provider value={pane}>
      <Frame />
    </PaneContext.Provider>
  );
  return { pane, element };
}
