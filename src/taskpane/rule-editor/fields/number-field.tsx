import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Rational } from "../../../core/number/rational";
import { ruleEditorText } from "../../../strings/pane-rule-editor";
import { plainNumber } from "../../actual-form/plain-number";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface NumberFieldProps {
  readonly label: string;
  readonly value: Rational | null;
  readonly onChange: (value: Rational | null) => void;
  /** An empty field is an answer (null) instead of a fault. */
  readonly optional?: boolean;
  readonly unit?: string;
  readonly placeholder?: string;
}

/** An exact number, “0.5” or “1/3”. While it is none the form cannot be sent. */
export function NumberField({ label, value, onChange, optional = false, unit, placeholder }: NumberFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value?.toString() ?? "");
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Somebody else changed the number: a preset was chosen, settings were reset.
    setKnown(value);
    if (value?.toString() !== plainNumber(text)?.toString()) setText(value?.toString() ?? "");
  }
  const empty = text.trim() === "";
  const wrong = empty ? !optional : plainNumber(text) === null;
  useEffect(() => input.current?.setCustomValidity(wrong ? ruleEditorText.numberNeeded : ""), [wrong]);
  const change = (next: string) => {
    setText(next);
    const number = plainNumber(next);
    if (number) onChange(number);
    else if (optional && next.trim() === "") onChange(null);
  };
  return (
    <Field label={label} {...(wrong ? { validationMessage: ruleEditorText.numberNeeded } : {})}>
      <Input
        input={{ ref: input }}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}
