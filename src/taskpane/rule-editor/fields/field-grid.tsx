import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: "8px",
    alignItems: "end",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  narrow: { gridTemplateColumns: "repeat(auto-fit, minmax(min(80px, 100%), 1fr))" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
});

interface FieldGridProps {
  readonly legend?: string;
  /** For numbers of two or three digits. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** Short fields side by side where there is room; with a legend they are one question. */
export function FieldGrid({ legend, narrow = false, children }: FieldGridProps) {
  const styles = useStyles();
  const root = mergeClasses(styles.root, narrow && styles.narrow);
  if (legend === undefined) return <div className={root}>{children}</div>;
  return (
    <fieldset className={root}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
