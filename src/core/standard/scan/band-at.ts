import type { Rational } from "../../number/rational";
import type { Interval } from "../rule";
import type { BoundedQuantity } from "./bounded-number-at";
import { boundedQuantityAt } from "./bounded-number-at";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

/** A range of marks, in percent of the weight or in points; bounds that the text leaves open are null. */
export interface Band {
  readonly of: "percent" | "points" | "number";
  readonly from: Rational;
  readonly fromInclusive: boolean | null;
  readonly to: Rational;
  readonly toInclusive: boolean | null;
}

const DASH = sticky("(?:的|分)?(?:-|至|到)");

/** 100%-80%（含）, 4-5分, 0分至5分; the larger number may stand first. */
export function bandAt(text: string, at: number): Read<Band> | null {
  const first = boundedQuantityAt(text, at);
  const dash = first && matchAt(DASH, text, first.end);
  const second = dash && boundedQuantityAt(text, first.end + dash[0].length);
  if (!first || !second) return null;
  const of = kindOf(second.value) ?? "number";
  const other = kindOf(first.value) ?? of;
  if (other !== of && other !== "number") return null;
  const [low, high] =
    first.value.quantity.amount.compare(second.value.quantity.amount) <= 0
      ? [first.value, second.value]
      : [second.value, first.value];
  return {
    value: {
      of,
      from: low.quantity.amount,
      fromInclusive: low.inclusive,
      to: high.quantity.amount,
      toInclusive: high.inclusive,
    },
    end: second.end,
  };
}

function kindOf(bound: BoundedQuantity): Band["of"] | null {
  const { kind, unit } = bound.quantity;
  if (kind === "percent") return "percent";
  if (kind === "plain" && unit === "分") return "points";
  return kind === "plain" && unit === "" ? "number" : null;
}

/**
 * Bands that stand one above the other: a bound that no （含） settles belongs to the band above (80 of 100–80 and 80–60
 * goes to the first), the outermost bounds are included.
 */
export function settleBands(bands: readonly Band[]): Interval[] {
  return bands.map((band) => {
    const wide = (other: Band) => other !== band && !other.from.equals(other.to);
    const above = bands.find((other) => wide(other) && other.from.equals(band.to));
    const below = bands.find((other) => wide(other) && other.to.equals(band.from));
    return {
      from: band.from,
      fromInclusive: band.fromInclusive ?? (below?.toInclusive === true ? false : true),
      to: band.to,
      toInclusive: band.toInclusive ?? (above ? above.fromInclusive === false : true),
    };
  });
}
