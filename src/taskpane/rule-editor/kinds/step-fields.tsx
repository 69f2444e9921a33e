import type { StepRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "../fields/choice-field";
import { FieldGrid } from "../fields/field-grid";
import { LimitParts } from "../fields/limit-parts";
import { MarksField } from "../fields/marks-field";
import { NumberField } from "../fields/number-field";
import { PartialField } from "../fields/partial-field";
import { StepSizeField } from "../fields/step-size-field";
import type { KindProps } from "../rule-fields";

/** 每少1个扣10%权重分. */
export function StepFields({ rule, onChange }: KindProps<StepRule>) {
  return (
    <>
      <ChoiceField<StepRule["direction"]>
        label={ruleEditorText.direction}
        value={rule.direction}
        options={ruleEditorText.directions}
        onChange={(direction) => onChange({ ...rule, direction })}
      />
      <FieldGrid>
        <StepSizeField label={ruleEditorText.step} value={rule.step} onChange={(step) => onChange({ ...rule, step })} />
        <MarksField
          label={ruleEditorText.eachDeduct}
          value={rule.deduct}
          onChange={(deduct) => onChange({ ...rule, deduct })}
        />
      </FieldGrid>
      <NumberField
        optional
        label={ruleEditorText.start}
        value={rule.start}
        onChange={(start) => onChange({ ...rule, start })}
      />
      <PartialField value={rule.partial} onChange={(partial) => onChange({ ...rule, partial })} />
      <LimitParts limits={rule} onChange={(limits) => onChange({ ...rule, ...limits })} />
    </>
  );
}
