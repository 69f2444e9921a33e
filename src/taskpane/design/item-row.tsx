import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    width: "100%",
    minHeight: "44px",
    padding: "8px 12px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  // At 200 % there is no room for words beside words: what stands aside goes below.
  words: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 10px", flexGrow: 1, minWidth: 0 },
  body: { display: "flex", flexDirection: "column", flex: "1 1 84px", minWidth: 0, overflowWrap: "anywhere" },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  aside: { flexShrink: 0, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface ItemRowProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly before?: ReactNode;
  readonly aside?: ReactNode;
  readonly chosen?: boolean;
  readonly onOpen: () => void;
}

/** A row of a list that opens something. */
export function ItemRow({ title, note, before, aside, chosen = false, onOpen }: ItemRowProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.root, chosen && styles.chosen)} onClick={onOpen}>
      {before}
      <span className={styles.words}>
        <span className={styles.body}>
          <span>{title}</span>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
