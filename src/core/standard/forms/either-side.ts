import type { Compare, End } from "../clauses/condition";
import type { Part } from "./parts";

/** 低于90%或超过110%不得分 is said of two bounds; each becomes a part of its own. */
export function eitherSide(part: Part, text: string): readonly Part[] {
  const [compare] = part.compares;
  if (!compare || part.compares.length > 1 || !isEither(compare, text)) return [part];
  return compare.ends.map((end) => ({ ...part, compares: [{ ...compare, ends: [end] }] }));
}

/** Two bounds that nothing can lie between, joined by 或. */
function isEither({ ends, range, start, end }: Compare, text: string): boolean {
  const amount = (side: End["side"]) => ends.find((one) => one.side === side)?.quantity?.amount;
  const [low, high] = [amount("below"), amount("above")];
  const apart = ends.length === 2 && !range && low !== undefined && high !== undefined && low.compare(high) < 0;
  return apart && text.slice(start, end).includes("或");
}
