import type { ChecklistRule } from "../../../core/standard/rule";
import { Rational } from "../../../core/number/rational";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { CapPart } from "../fields/cap-part";
import { ChoiceField } from "../fields/choice-field";
import { FieldGrid } from "../fields/field-grid";
import { MarksField } from "../fields/marks-field";
import { NameField } from "../fields/name-field";
import { NumberField } from "../fields/number-field";
import { RowsField } from "../fields/rows-field";
import { points } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

/** 每符合一条得对应权重分. */
export function ChecklistFields({ rule, onChange }: KindProps<ChecklistRule>) {
  const fixed = rule.mode === "per-met" || rule.mode === "per-missing";
  const change = (mode: ChecklistRule["mode"]) => {
    const items = mode === "per-item" && rule.items.length === 0 ? [{ text: "", marks: points(1) }] : rule.items;
    const each = mode === "per-met" || mode === "per-missing" ? (rule.each ?? points(1)) : null;
    onChange({ ...rule, mode, items, each });
  };
  return (
    <>
      <ChoiceField<ChecklistRule["mode"]>
        label={ruleEditorText.checklistMode}
        value={rule.mode}
        options={ruleEditorText.checklistModes}
        onChange={change}
      />
      {rule.mode !== "per-item" && (
        <NumberField
          optional
          label={ruleEditorText.count}
          value={rule.count === null ? null : Rational.of(rule.count)}
          onChange={(count) => onChange({ ...rule, count: wholeCount(count) })}
        />
      )}
      {fixed && rule.each && (
        <FieldGrid narrow>
          <MarksField
            label={ruleEditorText.eachItem}
            value={rule.each}
            onChange={(each) => onChange({ ...rule, each })}
          />
        </FieldGrid>
      )}
      {rule.mode === "per-item" && <Items rule={rule} onChange={onChange} />}
      <CapPart value={rule.cap} onChange={(cap) => onChange({ ...rule, cap })} />
    </>
  );
}

function Items({ rule, onChange }: Pick<KindProps<ChecklistRule>, "rule" | "onChange">) {
  return (
    <RowsField<ChecklistRule["items"][number]>
      label={ruleEditorText.items}
      rows={rule.items}
      begin={{ text: "", marks: points(1) }}
      onChange={(items) => onChange({ ...rule, items, count: items.length })}
    >
      {(item, change) => (
        <>
          <NameField label={ruleEditorText.item} value={item.text} onChange={(text) => change({ ...item, text })} />
          <FieldGrid narrow>
            <MarksField
              label={ruleEditorText.itemMarks}
              value={item.marks ?? points(1)}
              onChange={(marks) => change({ ...item, marks })}
            />
          </FieldGrid>
        </>
      )}
    </RowsField>
  );
}

function wholeCount(count: Rational | null): number | null {
  return count !== null && count.isInteger && count.compare(Rational.ZERO) > 0 ? count.toNumber() : null;
}
