import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0, width: "100%", "& select": { minWidth: 0 } } });

interface ChoiceFieldProps<Key extends string> {
  readonly label: string;
  readonly value: Key;
  readonly options: Readonly<Record<Key, string>>;
  readonly onChange: (value: Key) => void;
  /** What the chosen answer means, by an example. */
  readonly hint?: string;
}

/** One of a few fixed answers, as a native list. */
export function ChoiceField<Key extends string>({ label, value, options, onChange, hint }: ChoiceFieldProps<Key>) {
  const styles = useStyles();
  const keys = Object.keys(options) as Key[];
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value as Key)}>
        {keys.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
