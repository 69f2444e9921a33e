import type { Document } from "./clauses/statement";
import { readDocument } from "./clauses/read-document";
import { FORMS } from "./forms/index";
import type { FormReading } from "./forms/form";
import { diagnose } from "./diagnose";
import { placeholderReason } from "./placeholder";
import type { Reading, Refusal, Segment, StandardContext } from "./reading";
import type { Row } from "./row";
import { rowOf } from "./row";
import { segmentsOf } from "./segments";
import { foldCharacters } from "./text/fold-characters";
import type { Source } from "./text/source";
import { spanOf } from "./text/source";

/** Longest text that is read; the national field holds 2000 characters. */
const LONGEST = 3000;

/**
 * Reads a 评（扣）分标准 into a rule, or says why not. Never throws, for any text; every word of a text that is read has been
 * used, or is known to say nothing about the score.
 */
export function readStandard(text: string, context: StandardContext): Reading {
  const source = foldCharacters(text.length > 4 * LONGEST ? text.slice(0, 4 * LONGEST) : text);
  const placeholder = placeholderReason(source.text);
  if (placeholder) return refused(text, placeholder, unread(text));
  if (source.text.length > LONGEST || text.length > 4 * LONGEST) return refused(text, tooLong(), unread(text));
  const document = readDocument(source);
  const row = rowOf(context);
  const found = readForms(document, row);
  if (!found) {
    const { refusal, candidates } = diagnose(document, row);
    return { ...refused(text, refusal, segmentsOf(document, refusal.span)), candidates };
  }
  return {
    text,
    rule: found.rule,
    refusal: null,
    candidates: [],
    segments: segmentsOf(document),
    assumptions: found.assumptions,
    conflicts: found.conflicts,
    origin: "text",
  };
}

/** The first form that accounts for the whole document, with spans in the original text. */
export function readForms(document: Document, row: Row): FormReading | null {
  for (const form of FORMS) {
    const found = form(document, row);
    if (found) return withOriginalSpans(found, document.source);
  }
  return null;
}

function withOriginalSpans(found: FormReading, source: Source): FormReading {
  const placed = <T extends { readonly span: { start: number; end: number } | null }>(item: T): T =>
    item.span === null ? item : { ...item, span: spanOf(source, item.span.start, item.span.end) };
  return { ...found, assumptions: found.assumptions.map(placed), conflicts: found.conflicts.map(placed) };
}

function refused(text: string, refusal: Refusal, segments: readonly Segment[]): Reading {
  return { text, rule: null, refusal, candidates: [], segments, assumptions: [], conflicts: [], origin: "text" };
}

function tooLong(): Refusal {
  return { code: "standard-not-understood", reason: "too-long", params: { limit: `${LONGEST}` }, span: null };
}

function unread(text: string): Segment[] {
  return text === "" ? [] : [{ start: 0, end: text.length, as: "unread" }];
}
