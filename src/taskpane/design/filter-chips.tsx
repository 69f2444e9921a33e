import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, border: "none" },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "28px",
    padding: "0 10px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    border: `1px solid ${tokens.colorNeutralBackgroundInverted}`,
    fontWeight: tokens.fontWeightSemibold,
    "&:hover": { backgroundColor: tokens.colorNeutralBackgroundInverted },
    "@media (forced-colors: active)": {
      color: "HighlightText",
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
  },
  count: { fontVariantNumeric: "tabular-nums" },
});

export interface Chip<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count?: number;
}

interface FilterChipsProps<Key extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One choice out of a few that narrows a list, with how many each would show. */
export function FilterChips<Key extends string>({ label, chips, chosen, onChoose }: FilterChipsProps<Key>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          aria-pressed={chip.key === chosen}
          className={mergeClasses(styles.chip, chip.key === chosen && styles.chosen)}
          onClick={() => onChoose(chip.key)}
        >
          {chip.label}
          {chip.count !== undefined && <span className={styles.count}>{chip.count}</span>}
        </button>
      ))}
    </div>
  );
}
