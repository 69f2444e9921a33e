import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit?: string;
  readonly hint?: string | undefined;
  readonly numeric?: boolean;
  readonly type?: "text" | "date";
  readonly error?: string | undefined;
}

/** One labelled line of input; a number's unit stands behind it. */
export function TextField({
  label,
  value,
  onChange,
  unit,
  hint,
  numeric = false,
  type = "text",
  error,
}: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      <Input
        className={styles.input}
        type={type}
        value={value}
        inputMode={numeric ? "decimal" : "text"}
        autoComplete="off"
        {...(unit === undefined || unit === "" ? {} : { contentAfter: unit })}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
