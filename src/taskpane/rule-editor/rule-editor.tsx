import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { RowAssessment } from "../../core/assessment";
import type { StandardContext } from "../../core/standard/reading";
import type { Rule } from "../../core/standard/rule";
import { ruleEditorText } from "../../strings/pane-rule-editor";
import { standardsText } from "../../strings/pane-standards";
import { Notice } from "../design/notice";
import { Panel } from "../design/panel";
import { Section } from "../design/section";
import { usePane } from "../store/pane-context";
import { TrialPanel } from "../trial/trial-panel";
import { defaultRule } from "./rule-defaults";
import { RuleFields } from "./rule-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  preview: {
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RuleEditorProps {
  readonly row: RowAssessment;
  readonly context: StandardContext;
  readonly onClose: () => void;
}

/** A rule by structured fields, read back in plain Chinese and tried at once; kept for this row when it is saved. */
export function RuleEditor({ row, context, onClose }: RuleEditorProps) {
  const styles = useStyles();
  const pane = usePane();
  const { engine } = pane.deps;
  const form = useRef<HTMLFormElement>(null);
  const [rule, setRule] = useState<Rule>(() => row.reading.rule ?? row.reading.candidates[0] ?? beginning(context));
  const [refused, setRefused] = useState(false);
  const text = row.indicator.standard;
  const reading = useMemo(() => engine.chooseRule(text, context, rule), [engine, text, context, rule]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complete = form.current?.checkValidity() ?? false;
    setRefused(!complete);
    if (!complete) form.current?.querySelector<HTMLElement>(":invalid")?.focus();
    else void pane.memory.chooseRule(row, rule).then(onClose);
  };
  return (
    <Section title={ruleEditorText.title}>
      <Panel>
        <p className={styles.note}>{ruleEditorText.note}</p>
        <form ref={form} className={styles.form} noValidate onSubmit={submit}>
          <RuleFields rule={rule} context={context} onChange={setRule} />
          <ReadBack words={engine.printRule(rule, context)} />
          {refused && <Notice intent="error" title={ruleEditorText.invalid} />}
          <div className={styles.actions}>
            <Button type="submit" appearance="primary">
              {ruleEditorText.save}
            </Button>
            <Button onClick={onClose}>{ruleEditorText.cancel}</Button>
          </div>
        </form>
      </Panel>
      {rule.kind !== "judgement" && (
        <Panel>
          <span>{standardsText.trial}</span>
          <TrialPanel key={rule.kind} row={row} reading={reading} />
        </Panel>
      )}
    </Section>
  );
}

function ReadBack({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <div className={styles.preview}>
      <div className={styles.label}>{ruleEditorText.preview}</div>
      <div aria-live="polite">{words}</div>
    </div>
  );
}

function beginning(context: StandardContext): Rule {
  return defaultRule(context.type === "定性" ? "direct" : "step", context);
}
