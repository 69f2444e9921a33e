import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetInfo } from "../../../actions/sheet-host";
import { sheetsText } from "../../../strings/pane-sheets";
import { ItemList } from "../../design/item-list";
import { Section } from "../../design/section";
import { Tag } from "../../design/tag";
import type { BatchLine, BatchReport } from "../../store/batch-report";
import type { SheetRun } from "../../store/pane-actions";
import { usePane, usePaneState } from "../../store/pane-context";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", padding: "10px 12px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  words: { flexBasis: "100%", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const RUNS: readonly { readonly name: SheetRun; readonly label: string }[] = [
  { name: "validate", label: sheetsText.validate },
  { name: "score", label: sheetsText.score },
  { name: "summary", label: sheetsText.summary },
];

/** 全部工作表: one run over the workbook, and afterwards a result for every sheet. */
export function SheetsView() {
  const styles = useStyles();
  const pane = usePane();
  const { sheets, run, batch } = usePaneState();
  const usable = sheets.filter((sheet) => sheet.visible && !sheet.own);
  return (
    <>
      <p className={styles.note}>{sheetsText.note(usable.length)}</p>
      <div className={styles.buttons}>
        {RUNS.map(({ name, label }, index) => (
          <Button
            key={name}
            appearance={index === 0 ? "primary" : "secondary"}
            disabledFocusable={run !== null || usable.length === 0}
            onClick={() => void pane.runs.runOnAllSheets(name)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.note}>{sheetsText.oneUndo}</p>
      {batch ? <Results batch={batch} /> : <SheetList sheets={usable} />}
    </>
  );
}

function SheetList({ sheets }: { readonly sheets: readonly SheetInfo[] }) {
  const styles = useStyles();
  return (
    <Section title={sheetsText.list}>
      <ItemList label={sheetsText.list}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={styles.row}>
            <span className={styles.name}>{sheet.name}</span>
            {sheet.active && <Tag>{sheetsText.active}</Tag>}
            {sheet.protected && <Tag tone="attention">{sheetsText.protected}</Tag>}
          </li>
        ))}
      </ItemList>
    </Section>
  );
}

const TONES = { done: "good", partly: "attention", "no-table": "neutral", skipped: "attention" } as const;
const WORDS: Readonly<Record<BatchLine["state"], string>> = {
  done: sheetsText.done,
  partly: sheetsText.partly,
  "no-table": sheetsText.noTable,
  skipped: sheetsText.skipped,
};

function Results({ batch }: { readonly batch: BatchReport }) {
  const styles = useStyles();
  return (
    <Section title={sheetsText.results}>
      {batch.cancelled && <p className={styles.note}>{sheetsText.cancelled}</p>}
      <ItemList label={sheetsText.results}>
        {batch.lines.map((line) => (
          <li key={line.sheet} className={styles.row}>
            <span className={styles.name}>{line.sheet}</span>
            <Tag tone={TONES[line.state]}>{WORDS[line.state]}</Tag>
            <span className={styles.words}>{line.words}</span>
          </li>
        ))}
      </ItemList>
    </Section>
  );
}
