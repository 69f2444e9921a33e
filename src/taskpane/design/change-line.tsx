import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { paneText } from "../../strings/pane";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  before: {
    padding: "0 4px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "line-through",
    overflowWrap: "anywhere",
  },
  after: {
    padding: "0 4px",
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface ChangeLineProps {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What stands in a cell now and what would stand there: F9 ≥95% → 95. */
export function ChangeLine({ cell, before, after }: ChangeLineProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span>{cell}</span>
      <VisuallyHidden>{paneText.changeFrom}</VisuallyHidden>
      {before === "" ? <span>{paneText.emptyCell}</span> : <span className={styles.before}>{before}</span>}
      <ArrowRightRegular aria-hidden />
      <VisuallyHidden>{paneText.changeTo}</VisuallyHidden>
      <span className={styles.after}>{after === "" ? paneText.emptyCell : after}</span>
    </span>
  );
}
