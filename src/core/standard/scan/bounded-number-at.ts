import { Rational } from "../../number/rational";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";
import type { Quantity } from "./quantity-at";
import { quantityAt } from "./quantity-at";

/** A number that may be marked （含） or （不含）; null when the text does not say. */
export interface BoundedQuantity {
  readonly quantity: Quantity;
  readonly inclusive: boolean | null;
  /** The number that the mark itself names: “80%-90%（含80%）”. */
  readonly names: Rational | null;
}

const MARK = sticky("\\((不)?(?:包?含)(?:本数|该数|等于)?(?:[\\d.]{1,9}(?:%|个百分点|[\\u4e00-\\u9fa5]{0,3}))?\\)");
const BARE_MARK = sticky("(不)?含(?![\\u4e00-\\u9fa5])");

/** 80%, 80%（含）, 60分（不含60分）. */
export function boundedQuantityAt(text: string, at: number): Read<BoundedQuantity> | null {
  const quantity = quantityAt(text, at);
  if (!quantity) return null;
  const mark = boundMarkAt(text, quantity.end);
  return mark
    ? {
        value: { quantity: quantity.value, inclusive: mark.value, names: namedIn(text, quantity.end, mark.end) },
        end: mark.end,
      }
    : { value: { quantity: quantity.value, inclusive: null, names: null }, end: quantity.end };
}

function namedIn(text: string, start: number, end: number): Rational | null {
  const digits = /[\d.]+/.exec(text.slice(start, end))?.[0];
  return digits === undefined ? null : Rational.parse(digits);
}

/** （含） is true, （不含） is false. */
export function boundMarkAt(text: string, at: number): Read<boolean> | null {
  const match = matchAt(MARK, text, at) ?? matchAt(BARE_MARK, text, at);
  return match ? { value: match[1] === undefined, end: at + match[0].length } : null;
}
