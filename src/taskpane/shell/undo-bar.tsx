import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { paneText } from "../../strings/pane";
import { outcomeText } from "../../strings/pane-outcomes";
import { usePane, usePaneState } from "../store/pane-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px 6px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { color: tokens.colorNeutralForeground1 },
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: "100px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Always in view after a run: what can be taken back, and the button that does it. */
export function UndoBar() {
  const styles = useStyles();
  const pane = usePane();
  const { lastRun, run } = usePaneState();
  if (!lastRun) return null;
  const undoing = run?.name === "undo";
  return (
    <footer className={styles.root}>
      <span className={styles.words} id="undo-offer">
        <span className={styles.what}>{outcomeText.undoOffer(lastRun.action)}</span>
        <span>{outcomeText.undoExtent(lastRun.cells, lastRun.sheets)}</span>
      </span>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        aria-describedby="undo-offer"
        disabledFocusable={run !== null}
        onClick={() => void pane.runs.undo()}
      >
        {undoing ? paneText.undoing : paneText.undo}
      </Button>
    </footer>
  );
}
