import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ScrollerContext } from "../design/scroller-context";
import { usePaneState } from "../store/pane-context";
import { Announcer } from "./announcer";
import { Header } from "./header";
import { Navigation } from "./navigation";
import { Starting } from "./starting";
import { UndoBar } from "./undo-bar";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    scrollPaddingTop: "56px",
    scrollPaddingBottom: "16px",
  },
});

/** Header, navigation and view scroll together under a navigation that stays; 撤销 stays at the bottom. */
export function Frame() {
  const styles = useStyles();
  const { phase } = usePaneState();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.root}>
      <div className={styles.scroller} ref={setScroller}>
        <ScrollerContext.Provider value={scroller}>
          {phase === "ready" ? (
            <>
              <Header />
              <Navigation />
              <ViewFrame />
            </>
          ) : (
            <Starting />
          )}
        </ScrollerContext.Provider>
      </div>
      <UndoBar />
      <Announcer />
    </div>
  );
}
