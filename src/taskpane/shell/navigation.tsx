import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneText } from "../../strings/pane";
import { VisuallyHidden } from "../design/visually-hidden";
import { usePane, usePaneState } from "../store/pane-context";
import type { PaneState, ViewName } from "../store/pane-state";
import { countBySeverity, currentTable, openFindings, rowsToDecide, rowsWithoutActual } from "../store/selectors";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "0 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 280px), (max-height: 360px)": { position: "static" },
  },
  list: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, listStyleType: "none" },
  button: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    columnGap: "3px",
    minHeight: "40px",
    padding: "0 8px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "&::after": {
      content: "''",
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandBackground,
      "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  count: {
    minWidth: "18px",
    padding: "0 4px",
    boxSizing: "border-box",
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusCircular,
  },
});

type NavName = keyof typeof paneText.navTitles;
const NAMES: readonly NavName[] = ["home", "findings", "standards", "actuals", "scores", "more"];
const UNDER_MORE: readonly ViewName[] = ["more", "recognition", "weights", "documents", "sheets", "settings"];

/** The main views, with how much waits in each. */
export function Navigation() {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const counts = waiting(state);
  return (
    <nav className={styles.root} aria-label={paneText.navigation}>
      <ul className={styles.list}>
        {NAMES.map((name) => {
          const current = name === "more" ? UNDER_MORE.includes(state.view) : name === state.view;
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(styles.button, current && styles.current)}
                aria-current={current ? "page" : undefined}
                onClick={() => pane.open(name)}
              >
                {paneText.navTitles[name]}
                <Count value={counts[name] ?? 0} />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Count({ value }: { readonly value: number }) {
  const styles = useStyles();
  if (value === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden>{value > 99 ? "99+" : value}</span>
      <VisuallyHidden>{paneText.navCount(value)}</VisuallyHidden>
    </span>
  );
}

function waiting(state: PaneState): Partial<Record<NavName, number>> {
  const table = currentTable(state);
  if (!table) return {};
  const { error, warning } = countBySeverity(openFindings(state));
  return {
    findings: error + warning,
    standards: rowsToDecide(table).length,
    actuals: rowsWithoutActual(table).length,
  };
}
