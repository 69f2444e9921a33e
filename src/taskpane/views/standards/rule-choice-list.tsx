import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowAssessment } from "../../../core/assessment";
import type { Rule } from "../../../core/standard/rule";
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

/**
 * What a sentence may mean, or which of two numbers holds: the choice is kept in the workbook. None is chosen beforehand, so
 * that nobody scores by a meaning that nobody looked at.
 */
export function RuleChoiceList({ row, choices }: RuleChoiceListProps) {
  const styles = useStyles();
  const pane = usePane();
  const { run } = usePaneState();
  const [chosen, setChosen] = useState("");
  const choice = chosen === "" ? undefined : choices[Number(chosen)];
  const title = row.reading.rule ? standardsText.conflictChoices : standardsText.candidates;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{title}</span>
      <RadioGroup value={chosen} aria-label={title} onChange={(_, { value }) => setChosen(value)}>
        {choices.map(({ words }, index) => (
          <Radio key={words} value={String(index)} label={words} className={styles.label} />
        ))}
      </RadioGroup>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={run !== null || !choice}
          onClick={() => choice && void pane.memory.chooseRule(row, choice.rule)}
        >
          {standardsText.useCandidate}
        </Button>
      </div>
    </div>
  );
}
