import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ inside: { paddingLeft: "8px" } });

interface OptionalPartProps<Value> {
  readonly label: string;
  readonly value: Value | null;
  /** What it begins with when it is switched on. */
  readonly begin: Value;
  readonly onChange: (value: Value | null) => void;
  readonly children: (value: Value) => ReactNode;
}

/** A part of a rule that may be there or not: a tick brings its fields. */
export function OptionalPart<Value>({ label, value, begin, onChange, children }: OptionalPartProps<Value>) {
  const styles = useStyles();
  return (
    <div>
      <Checkbox
        label={label}
        checked={value !== null}
        onChange={(_, { checked }) => onChange(checked === true ? begin : null)}
      />
      {value !== null && <div className={styles.inside}>{children(value)}</div>}
    </div>
  );
}
