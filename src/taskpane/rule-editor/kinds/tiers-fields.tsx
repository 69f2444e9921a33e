import { Checkbox } from "@fluentui/react-components";
import type { Scale, TiersRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "../fields/choice-field";
import { FieldGrid } from "../fields/field-grid";
import { IntervalField } from "../fields/interval-field";
import { OutcomeField } from "../fields/outcome-field";
import { RowsField } from "../fields/rows-field";
import { EMPTY_INTERVAL, noMarks } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

/** 90%（含）以上记10分，80%-90%记8分…. */
export function TiersFields({ rule, onChange }: KindProps<TiersRule>) {
  return (
    <>
      <ChoiceField<Scale>
        label={ruleEditorText.scale}
        value={rule.scale}
        options={ruleEditorText.scales}
        onChange={(scale) => onChange({ ...rule, scale })}
      />
      <RowsField<TiersRule["tiers"][number]>
        label={ruleEditorText.tiers}
        rows={rule.tiers}
        begin={{ interval: EMPTY_INTERVAL, outcome: noMarks }}
        onChange={(tiers) => onChange({ ...rule, tiers })}
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
      <Checkbox
        label={ruleEditorText.wholeTiers}
        checked={rule.whole}
        onChange={(_, { checked }) => onChange({ ...rule, whole: checked === true })}
      />
    </>
  );
}
