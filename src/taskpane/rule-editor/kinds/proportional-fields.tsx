import type { ProportionalRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "../fields/choice-field";
import { LimitParts } from "../fields/limit-parts";
import { NumberField } from "../fields/number-field";
import type { KindProps } from "../rule-fields";

/** 按完成比例得分, with or without a pass mark. */
export function ProportionalFields({ rule, onChange }: KindProps<ProportionalRule>) {
  return (
    <>
      <ChoiceField<ProportionalRule["basis"]>
        label={ruleEditorText.basis}
        value={rule.basis}
        options={ruleEditorText.bases}
        onChange={(basis) => onChange({ ...rule, basis })}
      />
      {rule.kind === "threshold" && (
        <NumberField
          optional
          label={ruleEditorText.rescaleFrom}
          unit="%"
          value={rule.rescaleFrom}
          onChange={(rescaleFrom) => onChange({ ...rule, rescaleFrom })}
        />
      )}
      <NumberField
        optional
        label={ruleEditorText.reference}
        value={rule.reference}
        onChange={(reference) => onChange({ ...rule, reference })}
      />
      <LimitParts limits={rule} onChange={(limits) => onChange({ ...rule, ...limits })} />
    </>
  );
}
