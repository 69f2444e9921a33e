import type { Bound, Scale } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { EMPTY_INTERVAL } from "../rule-defaults";
import { ChoiceField } from "./choice-field";
import { FieldGrid } from "./field-grid";
import { IntervalField } from "./interval-field";
import { OptionalPart } from "./optional-part";

interface BoundPartProps {
  readonly label: string;
  readonly value: Bound | null;
  readonly onChange: (value: Bound | null) => void;
}

/** A condition on the actual or on the completion that may be there or not: 完成率低于60%不得分. */
export function BoundPart({ label, value, onChange }: BoundPartProps) {
  return (
    <OptionalPart<Bound>
      label={label}
      value={value}
      begin={{ scale: "completion", interval: EMPTY_INTERVAL }}
      onChange={onChange}
    >
      {(bound) => (
        <FieldGrid>
          <ChoiceField<Scale>
            label={ruleEditorText.scale}
            value={bound.scale}
            options={ruleEditorText.scales}
            onChange={(scale) => onChange({ ...bound, scale })}
          />
          <IntervalField value={bound.interval} onChange={(interval) => onChange({ ...bound, interval })} />
        </FieldGrid>
      )}
    </OptionalPart>
  );
}
