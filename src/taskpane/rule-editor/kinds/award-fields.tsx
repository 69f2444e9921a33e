import type { AwardRule, Marks } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { FieldGrid } from "../fields/field-grid";
import { LimitParts } from "../fields/limit-parts";
import { MarksField } from "../fields/marks-field";
import { NumberField } from "../fields/number-field";
import { OptionalPart } from "../fields/optional-part";
import { PartialField } from "../fields/partial-field";
import { StepSizeField } from "../fields/step-size-field";
import { points } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

/** 每完成1项得2分，最高10分. */
export function AwardFields({ rule, onChange }: KindProps<AwardRule>) {
  return (
    <>
      <FieldGrid>
        <StepSizeField label={ruleEditorText.per} value={rule.per} onChange={(per) => onChange({ ...rule, per })} />
        <MarksField label={ruleEditorText.each} value={rule.each} onChange={(each) => onChange({ ...rule, each })} />
      </FieldGrid>
      <NumberField
        optional
        label={ruleEditorText.awardStart}
        value={rule.start}
        onChange={(start) => onChange({ ...rule, start })}
      />
      <OptionalPart<Marks>
        label={ruleEditorText.base}
        value={rule.base}
        begin={points(1)}
        onChange={(base) => onChange({ ...rule, base })}
      >
        {(base) => (
          <FieldGrid>
            <MarksField
              label={ruleEditorText.amount}
              value={base}
              onChange={(next) => onChange({ ...rule, base: next })}
            />
          </FieldGrid>
        )}
      </OptionalPart>
      <PartialField value={rule.partial} onChange={(partial) => onChange({ ...rule, partial })} />
      <LimitParts limits={rule} onChange={(limits) => onChange({ ...rule, ...limits })} />
    </>
  );
}
