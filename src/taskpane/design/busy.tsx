import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { paneText } from "../../strings/pane";
import { Bar } from "./bar";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  line: { display: "flex", alignItems: "center", columnGap: "8px" },
  words: { flexGrow: 1 },
});

interface BusyProps {
  readonly words: string;
  readonly done: number;
  /** 0 while it is not known how much there is to do. */
  readonly total: number;
  readonly onCancel: (() => void) | null;
  readonly cancelling: boolean;
}

/** Work going on: what, how far, and the way to stop it. */
export function Busy({ words, done, total, onCancel, cancelling }: BusyProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Spinner size="tiny" aria-hidden />
        <span className={styles.words}>{words}</span>
        {onCancel && (
          <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
            {cancelling ? paneText.cancelling : paneText.cancel}
          </Button>
        )}
      </div>
      {total > 0 && (
        <div role="progressbar" aria-label={words} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
          <Bar share={done / total} thin />
        </div>
      )}
    </div>
  );
}
