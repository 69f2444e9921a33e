import type { Document } from "./clauses/statement";
import type { Segment, Span } from "./reading";
import { spanOf } from "./text/source";

/**
 * How each piece of the text was taken, in order, over the whole text. `assumed` are the words (in the original) that left
 * something open, `unread` those in question.
 */
export function segmentsOf(
  document: Document,
  { assumed = [], unread = null }: { readonly assumed?: readonly Span[]; readonly unread?: Span | null } = {}
): Segment[] {
  const { source } = document;
  const marks: Segment["as"][] = new Array<Segment["as"]>(source.original.length).fill("background");
  const paint = (start: number, end: number, as: Segment["as"]) => {
    const span = spanOf(source, start, end);
    marks.fill(as, span.start, span.end);
  };
  for (const statement of document.statements) {
    paint(statement.start, statement.end, "used");
    for (const condition of statement.conditions) {
      if (condition.kind !== "background") paint(condition.start, condition.end, "used");
    }
  }
  for (const { start, end } of assumed) marks.fill("assumed", start, end);
  if (unread) marks.fill("unread", unread.start, unread.end);
  return runs(marks);
}

function runs(marks: readonly Segment["as"][]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let end = 1; end <= marks.length; end++) {
    const as = marks[start];
    if (as === undefined || marks[end] === as) continue;
    segments.push({ start, end, as });
    start = end;
  }
  return segments;
}
