import type { CompoundPart, CompoundRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { FieldGrid } from "../fields/field-grid";
import { MarksField } from "../fields/marks-field";
import { NameField } from "../fields/name-field";
import { NumberField } from "../fields/number-field";
import { RowsField } from "../fields/rows-field";
import { defaultPart } from "../rule-defaults";
import { RuleFields } from "../rule-fields";
import type { KindProps } from "../rule-fields";

/** ①… 3分；②… 2分: a list of rules, each with its worth. */
export function CompoundFields({ rule, context, onChange }: KindProps<CompoundRule>) {
  return (
    <RowsField<CompoundPart>
      label={ruleEditorText.parts}
      rows={rule.parts}
      begin={defaultPart(context)}
      onChange={(parts) => onChange({ ...rule, parts })}
    >
      {(part, change) => (
        <>
          <NameField label={ruleEditorText.partName} value={part.name} onChange={(name) => change({ ...part, name })} />
          <FieldGrid narrow>
            <MarksField
              label={ruleEditorText.worth}
              value={part.worth}
              onChange={(worth) => change({ ...part, worth })}
            />
          </FieldGrid>
          <NumberField
            optional
            label={ruleEditorText.partTarget}
            value={part.target}
            onChange={(target) => change({ ...part, target })}
          />
          <RuleFields rule={part.rule} context={context} onChange={(next) => change({ ...part, rule: next })} />
        </>
      )}
    </RowsField>
  );
}
