import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { scoresText } from "../../../strings/pane-scores";
import { LinkButton } from "../../design/link-button";
import { Tag } from "../../design/tag";
import { VirtualList } from "../../design/virtual-list";
import { usePane } from "../../store/pane-context";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0 8px" },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: "10px 12px",
    overflowWrap: "anywhere",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  points: { display: "inline-flex", flexShrink: 0, columnGap: "6px", fontVariantNumeric: "tabular-nums" },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Every scored row with the arithmetic of its score; folded away until it is wanted. */
export function AllScores({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const rows = table.rows.filter(({ score }) => score.state === "scored" || score.state === "manual");
  return (
    <details>
      <summary className={styles.summary}>{scoresText.showAll}</summary>
      <VirtualList
        label={scoresText.all}
        items={rows}
        keyOf={(row) => String(row.indicator.row)}
        estimate={88}
        look="rows"
        render={(row) => <ScoreRow row={row} />}
      />
    </details>
  );
}

function ScoreRow({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const { indicator, score } = row;
  const place = indicator.fields.score ?? indicator.fields.name;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        {place ? (
          <LinkButton onClick={() => void pane.jump(place)}>{indicator.name}</LinkButton>
        ) : (
          <span>{indicator.name}</span>
        )}
        <span className={styles.points}>
          {score.state === "manual" && <Tag>{scoresText.manual}</Tag>}
          {scoresText.block(score.score?.toString() ?? "", score.weight?.toString() ?? "")}
        </span>
      </div>
      <p className={styles.words}>{score.explanation}</p>
    </div>
  );
}
