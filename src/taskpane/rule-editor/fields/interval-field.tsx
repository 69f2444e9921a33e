import { Checkbox } from "@fluentui/react-components";
import type { Interval } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { NumberField } from "./number-field";

interface IntervalFieldProps {
  readonly value: Interval;
  readonly onChange: (value: Interval) => void;
  readonly unit?: string;
}

/** From – to, each end open or closed, each with or without the number itself. */
export function IntervalField({ value, onChange, unit }: IntervalFieldProps) {
  const more = unit === undefined ? {} : { unit };
  return (
    <>
      <div>
        <NumberField
          optional
          label={ruleEditorText.from}
          value={value.from}
          placeholder={ruleEditorText.openEnd}
          onChange={(from) => onChange({ ...value, from })}
          {...more}
        />
        <Checkbox
          label={ruleEditorText.includesFrom}
          checked={value.fromInclusive}
          onChange={(_, { checked }) => onChange({ ...value, fromInclusive: checked === true })}
        />
      </div>
      <div>
        <NumberField
          optional
          label={ruleEditorText.to}
          value={value.to}
          placeholder={ruleEditorText.openEnd}
          onChange={(to) => onChange({ ...value, to })}
          {...more}
        />
        <Checkbox
          label={ruleEditorText.includesTo}
          checked={value.toInclusive}
          onChange={(_, { checked }) => onChange({ ...value, toInclusive: checked === true })}
        />
      </div>
    </>
  );
}
