import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { PANE_THEMES } from "../theme/themes";
import type { ThemeSource } from "../theme/theme-source";
import { Opening } from "./opening";

interface AppProps {
  readonly theme: ThemeSource;
  /** The pane itself; left out while it is still being fetched. */
  readonly children?: ReactNode;
}

/** The whole pane, in the program's light or dark theme. Drawn first with nothing but words that it is being opened. */
export function App({ theme, children }: AppProps) {
  const name = useSyncExternalStore(theme.subscribe, theme.current);
  return (
    <FluentProvider theme={PANE_THEMES[name]} style={{ height: "100%", colorScheme: name }}>
      {children ?? <Opening />}
    </FluentProvider>
  );
}
