import { makeStyles, tokens } from "@fluentui/react-components";
import type { TargetTable } from "../../../core/table/target-table";
import { paneText } from "../../../strings/pane";
import { recognitionText } from "../../../strings/pane-recognition";
import { Panel } from "../../design/panel";
import { Section } from "../../design/section";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "max-content 1fr", gap: "6px 16px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Department, year, header and extent as they were found. */
export function TableFacts({ table }: { readonly table: TargetTable }) {
  const styles = useStyles();
  const facts: readonly (readonly [string, string])[] = [
    [recognitionText.department, table.department ?? recognitionText.unknown],
    [recognitionText.year, table.year === null ? recognitionText.unknown : paneText.year(table.year)],
    [recognitionText.header, headerWords(table)],
    [recognitionText.body, recognitionText.bodyRows(table.firstRow + 1, table.lastRow + 1)],
  ];
  return (
    <Section title={recognitionText.facts}>
      <Panel>
        <dl className={styles.list}>
          {facts.map(([term, value]) => (
            <div key={term} style={{ display: "contents" }}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </Section>
  );
}

function headerWords({ headerRow, headerTop }: TargetTable): string {
  if (headerRow === null) return recognitionText.noHeader;
  if (headerTop === null || headerTop === headerRow) return recognitionText.headerRow(headerRow + 1);
  return recognitionText.headerRows(headerTop + 1, headerRow + 1);
}
