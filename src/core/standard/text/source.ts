import type { Span } from "../reading";

/**
 * A standard's text after folding (half-width, no spaces, one sign for each meaning), with the way back to the
 * characters the clerk typed: `starts[i]` and `ends[i]` bound the original characters of `text[i]`.
 */
export interface Source {
  readonly original: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The original characters behind [start, end) of the folded text; an empty piece gives an empty span. */
export function spanOf(source: Source, start: number, end: number): Span {
  const from = source.starts[start];
  const to = source.ends[end - 1];
  return from === undefined || to === undefined || end <= start ? { start: 0, end: 0 } : { start: from, end: to };
}

/** The words as typed, for names and notes that are shown to the user. */
export function wordsOf(source: Source, start: number, end: number): string {
  const span = spanOf(source, start, end);
  return source.original.slice(span.start, span.end).replace(/\s+/g, "");
}

/** A part of a text, read as a text of its own (one item of a numbered list). */
export function sliceOf(source: Source, start: number, end: number): Source {
  return {
    original: source.original,
    text: source.text.slice(start, end),
    starts: source.starts.slice(start, end),
    ends: source.ends.slice(start, end),
  };
}
