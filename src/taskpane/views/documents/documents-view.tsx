import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { paneText } from "../../../strings/pane";
import { documentsText } from "../../../strings/pane-documents";
import { FilterChips } from "../../design/filter-chips";
import { Panel } from "../../design/panel";
import { usePane, usePaneState } from "../../store/pane-context";
import type { SheetRun } from "../../store/pane-actions";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Scope = "this" | "all";

interface Document {
  readonly run: SheetRun;
  readonly title: string;
  readonly note: string;
  readonly button: string;
}

const DOCUMENTS: readonly Document[] = [
  {
    run: "summary",
    title: documentsText.summary,
    note: documentsText.summaryNote,
    button: documentsText.summaryButton,
  },
  {
    run: "self-evaluation",
    title: documentsText.selfEvaluation,
    note: documentsText.selfEvaluationNote,
    button: documentsText.selfEvaluationButton,
  },
  { run: "report", title: documentsText.report, note: documentsText.reportNote, button: documentsText.reportButton },
];

/** 汇总、自评表、校验报告: sheets of our own, made from what is known now. */
export function DocumentsView() {
  const styles = useStyles();
  const pane = usePane();
  const { run, assessment } = usePaneState();
  const [scope, setScope] = useState<Scope>("this");
  const start = (name: SheetRun) => (scope === "this" ? pane.runs.runOnSheet(name) : pane.runs.runOnAllSheets(name));
  return (
    <>
      <FilterChips<Scope>
        label={documentsText.scope}
        chosen={scope}
        onChoose={setScope}
        chips={[
          { key: "this", label: documentsText.thisSheet },
          { key: "all", label: documentsText.allSheets },
        ]}
      />
      {DOCUMENTS.map((document) => (
        <Panel key={document.run}>
          <h3 className={styles.title}>{document.title}</h3>
          <p className={styles.note}>{document.note}</p>
          <div>
            <Button
              disabledFocusable={run !== null || (scope === "this" && !assessment)}
              onClick={() => void start(document.run)}
            >
              {run?.name === document.run ? paneText.working(document.run) : document.button}
            </Button>
          </div>
        </Panel>
      ))}
      <p className={styles.note}>{documentsText.ownSheets}</p>
    </>
  );
}
