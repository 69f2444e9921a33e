import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface DateFieldProps {
  readonly label: string;
  /** yyyy-mm-dd. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day, or none. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.input}
        type="date"
        value={value ?? ""}
        onChange={(_, data) => onChange(data.value === "" ? null : data.value)}
      />
    </Field>
  );
}
