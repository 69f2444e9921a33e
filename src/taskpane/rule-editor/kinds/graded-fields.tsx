import type { GradedRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "../fields/choice-field";
import { FieldGrid } from "../fields/field-grid";
import { IntervalField } from "../fields/interval-field";
import { NameField } from "../fields/name-field";
import { RowsField } from "../fields/rows-field";
import { EMPTY_INTERVAL } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

/** 基本达成100–80%（含）、部分实现80–60%（含）、较低60–0%. */
export function GradedFields({ rule, onChange }: KindProps<GradedRule>) {
  const unit = rule.of === "percent" ? { unit: "%" } : {};
  return (
    <>
      <ChoiceField<GradedRule["of"]>
        label={ruleEditorText.gradedOf}
        value={rule.of}
        options={ruleEditorText.gradedBy}
        onChange={(of) => onChange({ ...rule, of })}
      />
      <RowsField<GradedRule["grades"][number]>
        label={ruleEditorText.grades}
        rows={rule.grades}
        begin={{ name: "", aliases: [], band: EMPTY_INTERVAL }}
        onChange={(grades) => onChange({ ...rule, grades })}
      >
        {(grade, change) => (
          <>
            <NameField
              label={ruleEditorText.gradeName}
              value={grade.name}
              onChange={(name) => change({ ...grade, name })}
            />
            <FieldGrid narrow>
              <IntervalField value={grade.band} onChange={(band) => change({ ...grade, band })} {...unit} />
            </FieldGrid>
          </>
        )}
      </RowsField>
    </>
  );
}
