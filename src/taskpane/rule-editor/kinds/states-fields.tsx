import type { StatesRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { FieldGrid } from "../fields/field-grid";
import { NameField } from "../fields/name-field";
import { OutcomeField } from "../fields/outcome-field";
import { RowsField } from "../fields/rows-field";
import { noMarks } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

/** 开展并公开得4分，开展未公开扣2分，未开展不得分. */
export function StatesFields({ rule, onChange }: KindProps<StatesRule>) {
  return (
    <RowsField<StatesRule["states"][number]>
      label={ruleEditorText.states}
      rows={rule.states}
      begin={{ name: "", aliases: [], outcome: noMarks }}
      onChange={(states) => onChange({ ...rule, states })}
    >
      {(state, change) => (
        <>
          <NameField
            label={ruleEditorText.stateName}
            value={state.name}
            onChange={(name) => change({ ...state, name })}
          />
          <FieldGrid narrow>
            <OutcomeField value={state.outcome} onChange={(outcome) => change({ ...state, outcome })} />
          </FieldGrid>
        </>
      )}
    </RowsField>
  );
}
