import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { scoresText } from "../../../strings/pane-scores";
import { LinkButton } from "../../design/link-button";
import { Section } from "../../design/section";
import { VirtualList } from "../../design/virtual-list";
import { usePane } from "../../store/pane-context";
import type { ViewName } from "../../store/pane-state";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexDirection: "column", rowGap: "2px", padding: "10px 12px", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What has no score, why, and where to deal with it. */
export function NotScored({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const rows = table.rows.filter((row) => row.score.state === "not-scored");
  if (rows.length === 0) return null;
  return (
    <Section title={scoresText.notScored}>
      <p className={styles.note}>{scoresText.notScoredNote}</p>
      <VirtualList
        label={scoresText.notScored}
        items={rows}
        keyOf={(row) => String(row.indicator.row)}
        estimate={84}
        look="rows"
        render={(row) => <NotScoredRow row={row} />}
      />
    </Section>
  );
}

function NotScoredRow({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const { view, words } = remedy(row);
  return (
    <div className={styles.row}>
      <span className={styles.name}>{row.indicator.name}</span>
      <p className={styles.words}>{row.score.explanation}</p>
      <span>
        <LinkButton onClick={() => pane.open(view, row.indicator.row)}>{words}</LinkButton>
      </span>
    </div>
  );
}

function remedy({ reading, score }: RowAssessment): { readonly view: ViewName; readonly words: string } {
  if (score.reason === "weight-missing") return { view: "weights", words: scoresText.openWeights };
  const undecided = reading.rule === null || reading.conflicts.some((conflict) => conflict.blocking);
  if (undecided) return { view: "standards", words: scoresText.openStandard };
  return { view: "actuals", words: scoresText.openActual };
}
