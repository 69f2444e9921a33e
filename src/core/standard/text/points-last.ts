import type { Source } from "./source";

const POINTS_FIRST =
  /^((?:可?得|计|记)?\d{1,3}(?:\.\d{1,2})?分|(?:可?得)?满分|(?:得)?满分|不得分)(?:的?条件|的?标准|的?情形)?(?:为|是)?:(.+)$/;
/** Words that give marks on their own: such a sentence has its points where they belong. */
const GIVES = /[得扣计记给]\d|得满分|不得分|得分|扣分|每|:/;
const MOST = 8;
/** Stands between a condition and its points; it shares the place of the character before it. */
const COMMA = -1;

/**
 * “得10分：完成率≥90%；得8分：80%-90%” with each condition before its points, as other texts have it. Every sentence must be of
 * this kind; any other text stays as it is. Each character keeps its place in the original.
 */
export function pointsLast(source: Source): Source {
  if (!/^[^;。]{0,16}分[^;。]{0,6}:/.test(source.text)) return source;
  const pieces = piecesOf(source.text);
  if (pieces.length < 2 || pieces.length > MOST) return source;
  const order: number[] = [];
  for (const { start, end } of pieces) {
    const match = POINTS_FIRST.exec(source.text.slice(start, end));
    const [, points = "", condition = ""] = match ?? [];
    if (!match || GIVES.test(condition)) return source;
    const from = end - condition.length;
    order.push(...range(from, end), COMMA, ...range(start, start + points.length), end);
  }
  const kept = order.filter((at) => at < source.text.length);
  const pick = <T>(of: (at: number) => T): T[] =>
    kept.map((at, index) => of(at === COMMA ? (kept[index - 1] ?? 0) : at));
  return {
    original: source.original,
    text: kept.map((at) => (at === COMMA ? "," : source.text.charAt(at))).join(""),
    starts: pick((at) => source.starts[at] ?? 0),
    ends: pick((at) => source.ends[at] ?? 0),
  };
}

function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !/[;。]/.test(text.charAt(at))) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  return pieces;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
