import type { EventClass, EventsRule } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { CapPart } from "../fields/cap-part";
import { FieldGrid } from "../fields/field-grid";
import { MarksField } from "../fields/marks-field";
import { NameField } from "../fields/name-field";
import { NumberField } from "../fields/number-field";
import { RowsField } from "../fields/rows-field";
import { defaultEvents } from "../rule-defaults";
import type { KindProps } from "../rule-fields";

/** 每出现1起扣5%权重分; several classes each with its own deduction. */
export function EventsFields({ rule, onChange }: KindProps<EventsRule>) {
  return (
    <>
      <RowsField<EventClass>
        label={ruleEditorText.classes}
        rows={rule.classes}
        begin={defaultEvents()}
        onChange={(classes) => onChange({ ...rule, classes })}
      >
        {(event, change) => <ClassFields event={event} only={rule.classes.length === 1} onChange={change} />}
      </RowsField>
      <NumberField
        optional
        label={ruleEditorText.zeroFrom}
        value={rule.zeroFrom}
        onChange={(zeroFrom) => onChange({ ...rule, zeroFrom })}
      />
      <CapPart value={rule.cap} onChange={(cap) => onChange({ ...rule, cap })} />
    </>
  );
}

interface ClassFieldsProps {
  readonly event: EventClass;
  readonly only: boolean;
  readonly onChange: (event: EventClass) => void;
}

function ClassFields({ event, only, onChange }: ClassFieldsProps) {
  return (
    <>
      <NameField
        optional={only}
        label={ruleEditorText.className}
        value={event.name}
        onChange={(name) => onChange({ ...event, name })}
      />
      <FieldGrid narrow>
        <NumberField
          label={ruleEditorText.eventsPer}
          value={event.per}
          onChange={(per) => {
            if (per) onChange({ ...event, per });
          }}
        />
        <MarksField
          label={ruleEditorText.eachDeduct}
          value={event.deduct}
          onChange={(deduct) => onChange({ ...event, deduct })}
        />
      </FieldGrid>
    </>
  );
}
