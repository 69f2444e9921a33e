import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ruleEditorText } from "../../../strings/pane-rule-editor";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly optional?: boolean;
}

/** A word or a sentence; the form cannot be sent while a needed one is empty. */
export function NameField({ label, value, onChange, optional = false }: NameFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const wrong = !optional && value.trim() === "";
  useEffect(() => input.current?.setCustomValidity(wrong ? ruleEditorText.nameNeeded : ""), [wrong]);
  return (
    <Field label={label} {...(wrong ? { validationMessage: ruleEditorText.nameNeeded } : {})}>
      <Input
        input={{ ref: input }}
        className={styles.input}
        autoComplete="off"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
