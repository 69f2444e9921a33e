import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TableAssessment } from "../../../core/assessment";
import type { Severity } from "../../../core/finding";
import { homeText } from "../../../strings/pane-home";
import { Bar } from "../../design/bar";
import { Panel } from "../../design/panel";
import { SeverityIcon } from "../../design/severity-icon";
import { Tag } from "../../design/tag";
import { usePane, usePaneState } from "../../store/pane-context";
import { applicableRows, countBySeverity, openFindings, rowsWithoutActual } from "../../store/selectors";

const useStyles = makeStyles({
  total: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "8px" },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  of: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", flexGrow: 1 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  counts: { display: "flex", flexWrap: "wrap", gap: "6px" },
  count: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "5px",
    minHeight: "30px",
    padding: "0 10px 0 8px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** Score and grade when there are any, else how far the filling is; and what was found. */
export function StateCard({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const all = applicableRows(table).length;
  const filled = all - rowsWithoutActual(table).length;
  const { totals } = table;
  const begun = totals.scored > 0;
  return (
    <Panel>
      <div className={styles.total}>
        {begun ? (
          <>
            <span className={styles.number}>{totals.score.toString()}</span>
            <span className={styles.of}>{homeText.ofTotal(totals.weight.toFixed(2))}</span>
            {totals.grade && <Tag tone="good">{homeText.grade(totals.grade)}</Tag>}
          </>
        ) : (
          <span className={styles.of}>{homeText.notScored}</span>
        )}
        <span className={styles.quiet}>
          {begun && totals.unscored > 0 ? homeText.scoredCount(totals.scored, all) : homeText.filledCount(filled, all)}
        </span>
      </div>
      <Bar share={all === 0 ? 0 : (begun ? totals.scored : filled) / all} thin />
      <Counts />
    </Panel>
  );
}

const WORDS: Readonly<Record<Severity, (count: number) => string>> = {
  error: homeText.errors,
  warning: homeText.warnings,
  info: homeText.infos,
};

function Counts() {
  const styles = useStyles();
  const pane = usePane();
  const counts = countBySeverity(openFindings(usePaneState()));
  const found = (["error", "warning", "info"] as const).filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <span className={mergeClasses(styles.quiet, styles.good)}>{homeText.noFindings}</span>;
  return (
    <div className={styles.counts}>
      {found.map((severity) => (
        <button key={severity} type="button" className={styles.count} onClick={() => pane.openFindings(severity)}>
          <SeverityIcon severity={severity} />
          {WORDS[severity](counts[severity])}
        </button>
      ))}
    </div>
  );
}
