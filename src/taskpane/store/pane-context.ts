import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { PaneController } from "./pane-controller";
import type { PaneState } from "./pane-state";

export const PaneContext = createContext<PaneController | null>(null);

export function usePane(): PaneController {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a view needs a PaneContext around it");
  return pane;
}

/** The pane's state; the view is drawn again whenever it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, store.get);
}
