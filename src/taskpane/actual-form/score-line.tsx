import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowScore } from "../../core/scoring/score";
import { actualsText } from "../../strings/pane-actuals";
import { LinkButton } from "../design/link-button";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  proposals: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

interface ScoreLineProps {
  /** Null while nothing was entered. */
  readonly score: RowScore | null;
  /** The clerk takes one of the proposals for a value that could mean two things. */
  readonly onPropose: (text: string) => void;
}

/** What the entry would score and how that is calculated, or why it cannot be scored. */
export function ScoreLine({ score, onPropose }: ScoreLineProps) {
  const styles = useStyles();
  if (!score)
    return (
      <div className={styles.root}>
        <span className={styles.quiet}>{actualsText.incomplete}</span>
      </div>
    );
  const { weight, question, explanation } = score;
  const points = score.score?.toString();
  const headline =
    points === undefined
      ? actualsText.cannotScore
      : weight
        ? actualsText.wouldScore(points, weight.toString())
        : actualsText.wouldScoreNoWeight(points);
  return (
    <div className={styles.root} aria-live="polite">
      <span className={styles.points}>{headline}</span>
      <span className={styles.quiet}>{question ? question.sentence : explanation}</span>
      {question && (
        <span className={styles.proposals}>
          {question.proposals.map((proposal) => (
            <LinkButton key={proposal} onClick={() => onPropose(proposal)}>
              {proposal}
            </LinkButton>
          ))}
        </span>
      )}
    </div>
  );
}
