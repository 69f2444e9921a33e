import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowAssessment } from "../../../core/assessment";
import { standardsText } from "../../../strings/pane-standards";
import { usePane, usePaneState } from "../../store/pane-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { "& label": { overflowWrap: "anywhere" } },
});

interface RewriteListProps {
  readonly row: RowAssessment;
  readonly sentences: readonly string[];
}

/** Clear sentences to put into the sheet in the place of one that cannot be scored by. */
export function RewriteList({ row, sentences }: RewriteListProps) {
  const styles = useStyles();
  const pane = usePane();
  const { run } = usePaneState();
  const [chosen, setChosen] = useState("");
  const sentence = chosen === "" ? undefined : sentences[Number(chosen)];
  if (sentences.length === 0) return null;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{standardsText.rewriteTitle}</span>
      <RadioGroup value={chosen} aria-label={standardsText.rewriteTitle} onChange={(_, { value }) => setChosen(value)}>
        {sentences.map((words, index) => (
          <Radio key={words} value={String(index)} label={words} className={styles.label} />
        ))}
      </RadioGroup>
      <div>
        <Button
          disabledFocusable={run !== null || sentence === undefined}
          onClick={() => sentence !== undefined && void pane.runs.rewriteStandard(row, sentence)}
        >
          {standardsText.rewrite}
        </Button>
      </div>
      <p className={styles.note}>{standardsText.rewriteNote}</p>
    </div>
  );
}
