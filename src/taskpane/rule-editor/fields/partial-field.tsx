import type { PartialSteps } from "../../../core/settings";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { ChoiceField } from "./choice-field";

interface PartialFieldProps {
  readonly value: PartialSteps | null;
  readonly onChange: (value: PartialSteps | null) => void;
}

/** What a part of a step does; by default as the workbook's setting says. */
export function PartialField({ value, onChange }: PartialFieldProps) {
  return (
    <ChoiceField<PartialSteps | "default">
      label={ruleEditorText.partial}
      value={value ?? "default"}
      options={{ default: ruleEditorText.partialDefault, ...ruleEditorText.partials }}
      onChange={(next) => onChange(next === "default" ? null : next)}
    />
  );
}
