import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflowWrap: "anywhere",
  },
  flush: { padding: 0, rowGap: 0, overflow: "hidden" },
});

interface PanelProps {
  readonly children: ReactNode;
  /** No padding: for lists whose rows run from edge to edge. */
  readonly flush?: boolean;
}

/** A bordered surface that holds things that belong together. */
export function Panel({ children, flush = false }: PanelProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.root, flush && styles.flush)}>{children}</div>;
}
