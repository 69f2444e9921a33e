import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { PaneContext } from "../store/pane-context";
import type { PaneController } from "../store/pane-controller";
import { PANE_THEMES } from "../theme/themes";
import type { ThemeSource } from "../theme/theme-source";
import { Frame } from "./frame";
import { Opening } from "./opening";

interface AppProps {
  /** Null while the thinking part is still being fetched. */
  readonly pane: PaneController | null;
  readonly theme: ThemeSource;
}

/** The whole pane, in the program's light or dark theme. */
export function App({ pane, theme }: AppProps) {
  const name = useSyncExternalStore(theme.subscribe, theme.current);
  return (
    <FluentProvider theme={PANE_THEMES[name]} style={{ height: "100%", colorScheme: name }}>
      {pane ? (
        <PaneContext.Provider value={pane}>
          <Frame />
        </PaneContext.Provider>
      ) : (
        <Opening />
      )}
    </FluentProvider>
  );
}
