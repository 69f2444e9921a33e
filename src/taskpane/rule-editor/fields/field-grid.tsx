import { makeStyles, tokens } from "@fluentui/react-components";
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
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
});

/** Short fields side by side where there is room; with a legend they are one question. */
export function FieldGrid({ legend, children }: { readonly legend?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  if (legend === undefined) return <div className={styles.root}>{children}</div>;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
