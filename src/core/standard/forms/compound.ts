import { Rational } from "../../number/rational";
import { readDocument } from "../clauses/read-document";
import type { Document } from "../clauses/statement";
import type { Assumption, Conflict } from "../reading";
import type { Row } from "../row";
import type { CompoundPart, Marks } from "../rule";
import { sliceOf } from "../text/source";
import type { FormReading } from "./form";
import { partsOf } from "./parts";
import { reading } from "./form";
import { readPart } from "./compound-part";
import { readEqualParts } from "./compound-equal";

/** A text is cut into at most so many pieces; longer lists are asked about. */
const MOST_PIECES = 8;

/** Reads one part of a text as a text of its own. */
export type PartReader = (document: Document, row: Row) => FormReading | null;

/** ①…3分；②…2分: several parts in one text, each with its worth, which add up to the weight. */
export function readCompound(document: Document, row: Row, readRule: PartReader): FormReading | null {
  if (row.inPart) return null;
  const parts = partsOf(document, row);
  const equal = parts && readEqualParts(parts, row);
  return equal ?? readMarked(document, row, readRule) ?? readSentences(document, row, readRule);
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Parts behind list markers; what stands before the first marker must say nothing about the score. */
function readMarked(document: Document, row: Row, readRule: PartReader): FormReading | null {
  const { markers, text } = document;
  if (markers.length < 2 || markers.length > MOST_PIECES) return null;
  const first = markers[0]?.start ?? 0;
  if (document.statements.some(({ start, verdict }) => start < first && verdict.is !== "worth")) return null;
  if (document.notes.some((note) => note.start < first && note.kind !== "background" && note.kind !== "words"))
    return null;
  const pieces = markers.map((marker, index): Piece => ({
    start: marker.end,
    end: markers[index + 1]?.start ?? text.length,
  }));
  return combine(pieces, document, row, readRule);
}

/** Parts between semicolons and full stops; neighbouring sentences may belong to one part. */
function readSentences(document: Document, row: Row, readRule: PartReader): FormReading | null {
  if (document.markers.length > 0) return null;
  const pieces = sentencesOf(document);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  for (const grouping of groupings(pieces)) {
    const found = grouping.length > 1 ? combine(grouping, document, row, readRule) : null;
    if (found) return found;
  }
  return null;
}

function sentencesOf({ text }: Document): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !/[;。]/.test(text.charAt(at))) continue;
    if (/[^;。,\s]/.test(text.slice(start, at))) pieces.push({ start, end: at });
    start = at + 1;
  }
  return pieces;
}

/** Every way of joining neighbours, the finest first. */
function groupings(pieces: readonly Piece[]): Piece[][] {
  const [first, ...rest] = pieces;
  if (!first) return [];
  if (rest.length === 0) return [[first]];
  const finer = groupings(rest).map((grouping) => [first, ...grouping]);
  const joined = groupings(rest).map(([next, ...others]) => [
    { start: first.start, end: next?.end ?? first.end },
    ...others,
  ]);
  return [...finer, ...joined];
}

function combine(pieces: readonly Piece[], document: Document, row: Row, readRule: PartReader): FormReading | null {
  const parts: CompoundPart[] = [];
  const assumptions: Assumption[] = [];
  const conflicts: Conflict[] = [];
  for (const { start, end } of pieces) {
    const part = readPart(readDocument(sliceOf(document.source, start, end)), row, readRule);
    if (!part) return null;
    parts.push(part.part);
    assumptions.push(...part.assumptions.map((one) => moved(one, start)));
    conflicts.push(...part.conflicts.map((one) => moved(one, start)));
  }
  if (
    !addsUp(
      parts.map(({ worth }) => worth),
      row
    ) ||
    new Set(parts.map(({ name }) => name)).size < parts.length
  )
    return null;
  return reading({ kind: "compound", parts }, assumptions, conflicts);
}

function moved<T extends { readonly span: Piece | null }>(item: T, by: number): T {
  return item.span === null ? item : { ...item, span: { start: item.span.start + by, end: item.span.end + by } };
}

/** The parts' worths are all there is: 3分 and 2分 of 5, or 60% and 40%. */
function addsUp(worths: readonly Marks[], row: Row): boolean {
  const points = worths
    .filter(({ of }) => of === "points")
    .reduce((sum, { amount }) => sum.plus(amount), Rational.ZERO);
  const shares = worths
    .filter(({ of }) => of !== "points")
    .reduce((sum, { amount }) => sum.plus(amount), Rational.ZERO);
  if (row.weight) return points.plus(shares.times(row.weight)).equals(row.weight);
  return shares.isZero || (points.isZero && shares.equals(Rational.ONE));
}
