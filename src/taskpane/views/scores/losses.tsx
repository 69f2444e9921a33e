import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { scoresText } from "../../../strings/pane-scores";
import { Bar } from "../../design/bar";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { VirtualList } from "../../design/virtual-list";
import { VisuallyHidden } from "../../design/visually-hidden";
import { rankedLosses } from "../../store/next-step";
import { usePane } from "../../store/pane-context";
import { lostPoints } from "../../store/selectors";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "10px 12px", overflowWrap: "anywhere" },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  points: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Indicators that lost points, the greatest loss first, each with its arithmetic. */
export function Losses({ table }: { readonly table: TableAssessment }) {
  const losses = rankedLosses(table);
  const [first] = losses;
  const most = first ? (lostPoints(first)?.toNumber() ?? 1) : 1;
  return (
    <Section title={scoresText.losses}>
      {losses.length === 0 ? (
        <Panel>{scoresText.noLosses}</Panel>
      ) : (
        <VirtualList
          label={scoresText.losses}
          items={losses}
          keyOf={(row) => String(row.indicator.row)}
          estimate={84}
          look="rows"
          render={(row) => <Loss row={row} most={most} />}
        />
      )}
    </Section>
  );
}

function Loss({ row, most }: { readonly row: RowAssessment; readonly most: number }) {
  const styles = useStyles();
  const pane = usePane();
  const { indicator, score } = row;
  const lost = lostPoints(row);
  const printed = lost?.toFixed(4) ?? "";
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <LinkButton onClick={() => pane.open("standards", indicator.row)}>{indicator.name}</LinkButton>
        <span className={styles.points}>
          <span aria-hidden>{scoresText.lost(printed)}</span>
          <VisuallyHidden>{scoresText.lostSpoken(printed)}</VisuallyHidden>
        </span>
      </div>
      <Bar share={most === 0 || !lost ? 0 : lost.toNumber() / most} tone="lost" thin />
      <p className={styles.words}>
        {score.explanation}
        {score.nationalScore && scoresText.national(score.nationalScore.toFixed(2))}
      </p>
    </div>
  );
}
