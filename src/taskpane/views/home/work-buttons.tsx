import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactNode } from "react";
import type { TableAssessment } from "../../../core/assessment";
import { paneText } from "../../../strings/pane";
import { homeText } from "../../../strings/pane-home";
import { VisuallyHidden } from "../../design/visually-hidden";
import { usePane, usePaneState } from "../../store/pane-context";
import { nextStep } from "../../store/next-step";
import type { PaneState } from "../../store/pane-state";
import { scoresAreWritten } from "../../store/selectors";

type Work = "validate" | "score" | "summary";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    width: "100%",
    minHeight: "60px",
    padding: "8px 12px",
    fontFamily: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[aria-disabled=true]": { cursor: "default" },
  },
  next: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    "&:hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "&:active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
  icon: { display: "inline-flex", justifyContent: "center", width: "28px", fontSize: "28px", flexShrink: 0 },
  iconQuiet: { color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  hintQuiet: { color: tokens.colorNeutralForeground2 },
});

const STEPS: readonly {
  readonly work: Work;
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
}[] = [
  { work: "validate", icon: <ClipboardTaskRegular />, title: homeText.validate, hint: homeText.validateHint },
  { work: "score", icon: <CalculatorRegular />, title: homeText.score, hint: homeText.scoreHint },
  { work: "summary", icon: <DocumentTableRegular />, title: homeText.summary, hint: homeText.summaryHint },
];

/** The three big buttons in the order of work; the one to press next is filled. */
export function WorkButtons({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const next = nextWork(table, state);
  return (
    <ol className={styles.list} aria-label={homeText.work}>
      {STEPS.map(({ work, icon, title, hint }, index) => {
        const running = state.run?.name === work;
        return (
          <li key={work}>
            <button
              type="button"
              className={mergeClasses(styles.button, work === next && styles.next)}
              aria-disabled={state.run !== null}
              onClick={() => state.run === null && void pane.runs.runOnSheet(work)}
            >
              <span className={mergeClasses(styles.icon, work !== next && styles.iconQuiet)} aria-hidden>
                {running ? <Spinner size="tiny" appearance={work === next ? "inverted" : "primary"} /> : icon}
              </span>
              <span className={styles.words}>
                <span className={styles.title}>
                  <VisuallyHidden>{homeText.step(index + 1)}</VisuallyHidden>
                  {title}
                </span>
                <span className={mergeClasses(styles.hint, work !== next && styles.hintQuiet)}>
                  {running ? paneText.working(work) : hint}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** Check first; score when there is something to score; sum up once the scores stand in the sheet. */
function nextWork(table: TableAssessment, state: PaneState): Work {
  if (scoresAreWritten(table, state) && table.totals.unscored === 0) return "summary";
  if (table.totals.scored > 0) return "score";
  const checked = state.lastRun !== null && nextStep(state).kind !== "fix-errors";
  return checked ? "score" : "validate";
}
