import { readDocument } from "./clauses/read-document";
import { readForms } from "./forms/index";
import type { FormReading } from "./forms/form";
import { alteringWords } from "./altering-words";
import { diagnose } from "./diagnose";
import { idleWords } from "./idle-words";
import { nearMiss } from "./near-misses";
import { sideCase } from "./side-cases";
import { placeholderReason } from "./placeholder";
import type { Reading, Refusal, Segment, StandardContext } from "./reading";
import { rowOf } from "./row";
import { segmentsOf } from "./segments";
import { foldCharacters } from "./text/fold-characters";
import { hideOwnNumbers } from "./text/own-numbers";
import { pointsLast } from "./text/points-last";
import { remembered } from "../remembered";
import type { Source } from "./text/source";
import { spanOf } from "./text/source";

/** Longest text that is read: what the national field holds. */
const LONGEST = 2000;

/**
 * Reads a 评（扣）分标准 into a rule, or says why not. Never throws, for any text; every word of a text that is read has been
 * used, or is known to say nothing about the score.
 */
export function readStandard(text: string, context: StandardContext): Reading {
  if (isTooLong(text)) return refused(text, tooLong(), unread(text));
  const folded = foldCharacters(text);
  const row = rowOf(context);
  const source = hideOwnNumbers(folded, row.name, row.target?.toString() ?? null);
  const placeholder = placeholderReason(source.text);
  if (placeholder) return refused(text, { ...placeholder, params: { text: text.trim() } }, unread(text));
  const document = source === folded ? documentOf(source) : readDocument(pointsLast(source));
  const read = readForms(document, row);
  const altering =
    alteringWords(document, row, read?.rule ?? null) ??
    (read && (idleWords(document) ?? sideCase(document, row, read.rule) ?? nearMiss(document, row, read.rule)));
  if (!read || altering) {
    const { refusal, candidates } = diagnose(document, row, altering);
    return { ...refused(text, refusal, segmentsOf(document, { unread: refusal.span })), candidates };
  }
  const found = withOriginalSpans(read, document.source);
  return {
    text,
    rule: found.rule,
    refusal: null,
    candidates: [],
    segments: segmentsOf(document, { assumed: found.assumptions.flatMap(({ span }) => span ?? []) }),
    assumptions: found.assumptions,
    conflicts: found.conflicts,
    origin: "text",
  };
}

/** Many rows share one sentence; what it says does not depend on the row. */
const documentOf = remembered(
  2000,
  (source: Source) => source.original,
  (source) => readDocument(pointsLast(source))
);

function withOriginalSpans(found: FormReading, source: Source): FormReading {
  const placed = <T extends { readonly span: { start: number; end: number } | null }>(item: T): T =>
    item.span === null ? item : { ...item, span: spanOf(source, item.span.start, item.span.end) };
  return { ...found, assumptions: found.assumptions.map(placed), conflicts: found.conflicts.map(placed) };
}

function refused(text: string, refusal: Refusal, segments: readonly Segment[]): Reading {
  return { text, rule: null, refusal, candidates: [], segments, assumptions: [], conflicts: [], origin: "text" };
}

/** Blank characters do not count, as long as there are not too many of them either. */
function isTooLong(text: string): boolean {
  return text.length > LONGEST && (text.length > 4 * LONGEST || text.replace(/\s+/g, "").length > LONGEST);
}

function tooLong(): Refusal {
  return { code: "standard-not-understood", reason: "too-long", params: { limit: `${LONGEST}` }, span: null };
}

function unread(text: string): Segment[] {
  return text === "" ? [] : [{ start: 0, end: text.length, as: "unread" }];
}
