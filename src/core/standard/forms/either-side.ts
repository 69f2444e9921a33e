import type { Compare } from "../clauses/condition";
import { compareIn } from "../clauses/compare";
import type { Part } from "./parts";

/** 低于90%或超过110%不得分, 80%-90%或110%-120%得5分: what is said of two bounds, as a part for each. */
export function eitherSide(part: Part, text: string): readonly Part[] {
  const [compare] = part.compares;
  const both = compare && part.compares.length === 1 ? halves(compare, text) : null;
  return both ? both.map((own) => ({ ...part, compares: [own] })) : [part];
}

/** The comparisons on both sides of 或, where both speak of the same and the first lies below. */
function halves({ start, end }: Compare, text: string): readonly Compare[] | null {
  const at = text.slice(start, end).search(/或者?/);
  if (at < 1) return null;
  const middle = start + at;
  const first = compareIn(text, start, middle);
  const second = compareIn(text, middle + (text.charAt(middle + 1) === "者" ? 2 : 1), end);
  if (!first || !second || first.relative || second.relative || first.unclear || second.unclear) return null;
  const tails = [first.tail, second.tail].map((tail) => tail.replace(/^[,的]+|[,的]+$/g, ""));
  const same = second.subject === "" || second.subject === first.subject;
  const kinds = new Set(
    [...first.ends, ...second.ends].map(({ quantity }) => quantity && `${quantity.kind} ${quantity.unit}`)
  );
  if (!same || tails.some((tail) => tail !== "") || kinds.size > 1 || kinds.has(null)) return null;
  const [top, bottom] = [first.ends[first.ends.length - 1], second.ends[0]];
  const below =
    top?.side === "below" && bottom?.side === "above" && isBelow(top.quantity?.amount, bottom.quantity?.amount);
  return below
    ? [
        { ...first, tail: "" },
        { ...second, subject: first.subject, tail: "" },
      ]
    : null;
}

function isBelow<T extends { compare(other: T): number }>(low: T | undefined, high: T | undefined): boolean {
  return low !== undefined && high !== undefined && low.compare(high) < 0;
}
