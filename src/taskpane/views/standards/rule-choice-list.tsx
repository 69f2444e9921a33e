import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowAssessment } from "../../../core/assessment";
import type { Rule } from "../../../core/standard/rule";
import { standardsText } from "../../../strings/pane-standards";
import { usePane, usePaneState } from "../../store/pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { "& label": { overflowWrap: "anywhere" } },
});

export interface PrintedRule {
  readonly rule: Rule;
  readonly words: string;
}

interface RuleChoiceListProps {
  readonly row: RowAssessment;
  readonly choices: readonly PrintedRule[];
}

/** What a sentence may mean: choose one for scoring, or write it into the sheet in clear words. */
export function RuleChoiceList({ row, choices }: RuleChoiceListProps) {
  const styles = useStyles();
  const pane = usePane();
  const { run } = usePaneState();
  const [chosen, setChosen] = useState("0");
  const choice = choices[Number(chosen)] ?? choices[0];
  if (!choice) return null;
  const title = row.reading.rule ? standardsText.conflictChoices : standardsText.candidates;
  return (
    <div className={styles.root}>
      <span>{title}</span>
      <RadioGroup value={chosen} aria-label={title} onChange={(_, { value }) => setChosen(value)}>
        {choices.map(({ words }, index) => (
          <Radio key={words} value={String(index)} label={words} className={styles.label} />
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={run !== null}
          onClick={() => void pane.memory.chooseRule(row, choice.rule)}
        >
          {standardsText.useCandidate}
        </Button>
        {row.indicator.fields.standard && (
          <Button disabledFocusable={run !== null} onClick={() => void pane.runs.rewriteStandard(row, choice.words)}>
            {standardsText.rewrite}
          </Button>
        )}
      </div>
      <p className={styles.note}>{standardsText.rewriteNote}</p>
    </div>
  );
}
