import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    padding: "16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly body: string;
  /** The next step: never left out where there is one. */
  readonly children?: ReactNode;
}

/** Nothing to list here, why, and what to do next. */
export function EmptyState({ title, body, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.title}>{title}</p>
      <p className={styles.body}>{body}</p>
      {children}
    </div>
  );
}
