import type { RowAssessment } from "../assessment";
import type { Span } from "../standard/reading";

/** A span of the standard as it was read, as a span of the cell as it is shown; null when the two texts differ inside. */
export function spanInCell({ indicator, reading }: RowAssessment, span: Span | null): Span | null {
  const shown = indicator.fields.standard?.shown;
  if (!span || shown === undefined) return null;
  const start = shown.indexOf(reading.text);
  return start < 0 ? null : { start: start + span.start, end: start + span.end };
}

const LONGEST_QUOTE = 40;

/** The words of a span, for a sentence to quote; a long passage is cut. */
export function wordsOf({ reading }: RowAssessment, span: Span | null): string {
  const words = span ? reading.text.slice(span.start, span.end).trim() : "";
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}
