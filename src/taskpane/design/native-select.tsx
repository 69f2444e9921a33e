import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    maxWidth: "100%",
    minHeight: "28px",
    padding: "2px 6px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface NativeSelectProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The browser's own list, for the shell, where Fluent's would cost the first paint 15 kB. */
export function NativeSelect({ label, options, chosen, onChoose }: NativeSelectProps) {
  return (
    <select
      className={useStyles().root}
      aria-label={label}
      value={chosen}
      onChange={(event) => onChoose(Number(event.target.value))}
    >
      {options.map((option, index) => (
        <option key={index} value={index}>
          {option}
        </option>
      ))}
    </select>
  );
}
