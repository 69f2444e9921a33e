import type { Outcome } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "./choice-field";
import { MarksField } from "./marks-field";

interface OutcomeFieldProps {
  readonly value: Outcome;
  readonly onChange: (value: Outcome) => void;
}

/** 得 so much, or 扣 so much from full marks. */
export function OutcomeField({ value, onChange }: OutcomeFieldProps) {
  const gives = "give" in value;
  const marks = gives ? value.give : value.deduct;
  return (
    <>
      <ChoiceField<"give" | "deduct">
        label={ruleEditorText.outcome}
        value={gives ? "give" : "deduct"}
        options={{ give: ruleEditorText.give, deduct: ruleEditorText.deduct }}
        onChange={(verb) => onChange(verb === "give" ? { give: marks } : { deduct: marks })}
      />
      <MarksField
        label={ruleEditorText.amount}
        value={marks}
        onChange={(next) => onChange(gives ? { give: next } : { deduct: next })}
      />
    </>
  );
}
