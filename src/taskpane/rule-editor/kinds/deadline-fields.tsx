import type { DeadlineRule, LateUnit } from "../../../core/standard/rule";
import { Rational } from "../../../core/number/rational";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { CapPart } from "../fields/cap-part";
import { ChoiceField } from "../fields/choice-field";
import { DateField } from "../fields/date-field";
import { FieldGrid } from "../fields/field-grid";
import { IntervalField } from "../fields/interval-field";
import { MarksField } from "../fields/marks-field";
import { NumberField } from "../fields/number-field";
import { OutcomeField } from "../fields/outcome-field";
import { PartialField } from "../fields/partial-field";
import { RowsField } from "../fields/rows-field";
import { EMPTY_INTERVAL, noMarks, points } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

type Late = DeadlineRule["late"];

/** 按期完成得满分，每逾期1天扣1分. */
export function DeadlineFields({ rule, onChange }: KindProps<DeadlineRule>) {
  return (
    <>
      <DateField label={ruleEditorText.due} value={rule.due} onChange={(due) => onChange({ ...rule, due })} />
      <FieldGrid narrow legend={ruleEditorText.pass}>
        <OutcomeField value={rule.pass} onChange={(pass) => onChange({ ...rule, pass })} />
      </FieldGrid>
      <FieldGrid>
        <ChoiceField<LateUnit>
          label={ruleEditorText.lateUnit}
          value={rule.unit}
          options={ruleEditorText.lateUnits}
          onChange={(unit) => onChange({ ...rule, unit })}
        />
        <ChoiceField<Late["mode"]>
          label={ruleEditorText.lateMode}
          value={rule.late.mode}
          options={ruleEditorText.lateModes}
          onChange={(mode) => onChange({ ...rule, late: defaultLate(mode) })}
        />
      </FieldGrid>
      <LateFields late={rule.late} onChange={(late) => onChange({ ...rule, late })} />
      <CapPart value={rule.cap} onChange={(cap) => onChange({ ...rule, cap })} />
    </>
  );
}

function defaultLate(mode: Late["mode"]): Late {
  if (mode === "outcome") return { mode, outcome: noMarks };
  if (mode === "tiers") return { mode, tiers: [{ interval: EMPTY_INTERVAL, outcome: noMarks }] };
  return { mode, per: Rational.ONE, deduct: points(1), partial: null };
}

function LateFields({ late, onChange }: { readonly late: Late; readonly onChange: (late: Late) => void }) {
  if (late.mode === "outcome")
    return (
      <FieldGrid>
        <OutcomeField value={late.outcome} onChange={(outcome) => onChange({ ...late, outcome })} />
      </FieldGrid>
    );
  if (late.mode === "tiers")
    return (
      <RowsField
        label={ruleEditorText.tiers}
        rows={late.tiers}
        begin={{ interval: EMPTY_INTERVAL, outcome: noMarks }}
        onChange={(tiers) => onChange({ ...late, tiers })}
      >
        {(tier, change) => (
          <>
            <FieldGrid narrow>
              <IntervalField value={tier.interval} onChange={(interval) => change({ ...tier, interval })} />
            </FieldGrid>
            <FieldGrid narrow>
              <OutcomeField value={tier.outcome} onChange={(outcome) => change({ ...tier, outcome })} />
            </FieldGrid>
          </>
        )}
      </RowsField>
    );
  return (
    <FieldGrid>
      <NumberField
        label={ruleEditorText.latePer}
        value={late.per}
        onChange={(per) => {
          if (per) onChange({ ...late, per });
        }}
      />
      <MarksField
        label={ruleEditorText.eachDeduct}
        value={late.deduct}
        onChange={(deduct) => onChange({ ...late, deduct })}
      />
      <PartialField value={late.partial} onChange={(partial) => onChange({ ...late, partial })} />
    </FieldGrid>
  );
}
