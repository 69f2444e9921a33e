import type { StepSize } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "./choice-field";
import { NumberField } from "./number-field";

interface StepSizeFieldProps {
  readonly label: string;
  readonly value: StepSize;
  readonly onChange: (value: StepSize) => void;
}

/** 1 个, 1% of the target, 1 percentage point. Two cells of a grid. */
export function StepSizeField({ label, value, onChange }: StepSizeFieldProps) {
  return (
    <>
      <NumberField
        label={label}
        value={value.amount}
        onChange={(amount) => {
          if (amount) onChange({ ...value, amount });
        }}
      />
      <ChoiceField<StepSize["of"]>
        label={ruleEditorText.unit}
        value={value.of}
        options={ruleEditorText.stepUnits}
        onChange={(of) => onChange({ ...value, of })}
      />
    </>
  );
}
