import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { ReactNode } from "react";
import { ruleEditorText } from "../../../strings/pane-rule-editor";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: "4px 0 8px",
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fields: { flexGrow: 1, minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface RowsFieldProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly begin: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (row: Row) => void) => ReactNode;
}

/** A list of equal parts: tiers, states, classes of events. Rows can be added and taken out. */
export function RowsField<Row>({ label, rows, begin, onChange, children }: RowsFieldProps<Row>) {
  const styles = useStyles();
  // Fields hold what is typed: a row keeps its key when one above it is taken out.
  const [keys, setKeys] = useState<readonly number[]>(() => rows.map((_, index) => index));
  const add = () => {
    setKeys([...keys, Math.max(-1, ...keys) + 1]);
    onChange([...rows, begin]);
  };
  const remove = (index: number) => {
    setKeys(keys.filter((_, at) => at !== index));
    onChange(rows.filter((_, at) => at !== index));
  };
  return (
    <div role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <ol className={styles.list}>
        {rows.map((row, index) => (
          <li key={keys[index] ?? index} className={styles.row} aria-label={ruleEditorText.row(index + 1)}>
            <div className={styles.fields}>
              {children(row, (next) => onChange(rows.map((before, at) => (at === index ? next : before))))}
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={ruleEditorText.remove(index + 1)}
              disabledFocusable={rows.length <= 1}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <Button size="small" icon={<AddRegular />} onClick={add}>
        {ruleEditorText.add}
      </Button>
    </div>
  );
}
