import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reading, Segment } from "../../../core/standard/reading";
import { standardsText } from "../../../strings/pane-standards";
import { VisuallyHidden } from "../../design/visually-hidden";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "28px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  piece: { textUnderlineOffset: "5px", textDecorationSkipInk: "none" },
  used: {
    textDecorationLine: "underline",
    textDecorationStyle: "solid",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorCompoundBrandStroke,
  },
  assumed: {
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorStatusWarningForeground3,
  },
  background: { color: tokens.colorNeutralForeground2 },
  unread: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
    color: tokens.colorNeutralForeground2,
  },
});

const KINDS: readonly Segment["as"][] = ["used", "assumed", "background", "unread"];

/** Commas between the pieces need no legend. */
const WORDS = /[\p{L}\p{N}]/u;

/** The sentence as it stands in the sheet; each piece underlined by how it was taken, with a legend of what occurs. */
export function AnnotatedText({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { text, segments } = reading;
  const seen = KINDS.filter((kind) =>
    segments.some((it) => it.as === kind && WORDS.test(text.slice(it.start, it.end)))
  );
  if (text === "") return <p className={styles.text}>{standardsText.emptyText}</p>;
  return (
    <>
      <p className={styles.text}>
        {segments.length === 0
          ? text
          : segments.map((segment) => (
              <span key={segment.start} className={mergeClasses(styles.piece, styles[segment.as])}>
                {text.slice(segment.start, segment.end)}
                {(segment.as === "unread" || segment.as === "assumed") && (
                  <VisuallyHidden>{standardsText.spoken(standardsText.segment[segment.as])}</VisuallyHidden>
                )}
              </span>
            ))}
      </p>
      {seen.length > 0 && (
        <ul className={styles.legend} aria-label={standardsText.legend}>
          {seen.map((kind) => (
            <li key={kind} className={mergeClasses(styles.piece, styles[kind])}>
              {standardsText.segment[kind]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
