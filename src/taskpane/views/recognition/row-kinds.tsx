import { makeStyles, tokens } from "@fluentui/react-components";
import type { IgnoredRow, TargetTable } from "../../../core/table/target-table";
import { recognitionText } from "../../../strings/pane-recognition";
import { LinkButton } from "../../design/link-button";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";
import { usePane } from "../../store/pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  summary: { cursor: "pointer" },
  inner: { margin: "6px 0 0", paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

/** How many rows are indicators, and what the others were taken for. */
export function RowKinds({ table }: { readonly table: TargetTable }) {
  const styles = useStyles();
  const pane = usePane();
  const count = (status: string) => table.indicators.filter((it) => it.status === status).length;
  const duplicates = table.indicators.filter((it) => it.status === "duplicate");
  return (
    <Section title={recognitionText.rows}>
      <Panel>
        <ul className={styles.list}>
          <li>{recognitionText.indicators(count("applicable"))}</li>
          {count("not-applicable") > 0 && <li>{recognitionText.notApplicable(count("not-applicable"))}</li>}
          {duplicates.length > 0 && <li>{recognitionText.duplicates(duplicates.length)}</li>}
          {duplicates.map(({ row, duplicateOf }) => (
            <li key={row}>
              <LinkButton onClick={() => void pane.jump({ row, column: table.columns.name ?? table.firstColumn })}>
                {recognitionText.duplicate(row + 1, (duplicateOf ?? row) + 1)}
              </LinkButton>
            </li>
          ))}
          <li>{recognitionText.ignored(table.ignored.length)}</li>
        </ul>
        {table.ignored.length > 0 && (
          <details>
            <summary className={styles.summary}>{recognitionText.showIgnored}</summary>
            <ul className={styles.inner}>
              {ignoredRuns(table.ignored).map(({ from, to, why }) => (
                <li key={from}>{runWords(from + 1, to + 1, recognitionText.why[why])}</li>
              ))}
            </ul>
          </details>
        )}
      </Panel>
    </Section>
  );
}

interface IgnoredRun {
  readonly from: number;
  readonly to: number;
  readonly why: IgnoredRow["why"];
}

const runWords = (from: number, to: number, why: string): string =>
  from === to ? recognitionText.ignoredRow(from, why) : recognitionText.ignoredRows(from, to, why);

/** Neighbouring rows that were left out for the same reason are told together. */
function ignoredRuns(rows: readonly IgnoredRow[]): readonly IgnoredRun[] {
  const runs: IgnoredRun[] = [];
  for (const { row, why } of rows) {
    const last = runs[runs.length - 1];
    if (last && last.why === why && last.to === row - 1) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ from: row, to: row, why });
  }
  return runs;
}
