import { Rational } from "../../../core/number/rational";
import type { Marks } from "../../../core/standard/rule";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "./choice-field";
import { NumberField } from "./number-field";

interface MarksFieldProps {
  readonly label: string;
  readonly value: Marks;
  readonly onChange: (value: Marks) => void;
}

/** Points, or a percent of the weight: 2 分, 10% 权重. Two cells of a grid. */
export function MarksField({ label, value, onChange }: MarksFieldProps) {
  const share = value.of !== "points";
  return (
    <>
      <NumberField
        label={label}
        value={share ? value.amount.times(Rational.HUNDRED) : value.amount}
        onChange={(amount) => {
          if (amount) onChange({ ...value, amount: share ? amount.over(Rational.HUNDRED) : amount });
        }}
      />
      <ChoiceField<Marks["of"]>
        label={ruleEditorText.unit}
        value={value.of}
        options={ruleEditorText.markUnits}
        onChange={(of) => onChange(converted(value, of))}
      />
    </>
  );
}

/** The number that is seen stays the same when its unit changes. */
function converted({ amount, of: before }: Marks, of: Marks["of"]): Marks {
  const seen = before === "points" ? amount : amount.times(Rational.HUNDRED);
  return { of, amount: of === "points" ? seen : seen.over(Rational.HUNDRED) };
}
