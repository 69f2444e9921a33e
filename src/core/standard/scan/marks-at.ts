import { Rational } from "../../number/rational";
import type { Marks } from "../rule";
import { NOT_MARKS, WEIGHT_NOUN, WEIGHT_WORD } from "../words/marks-words";
import type { Read } from "./number-at";
import { numberAt } from "./number-at";
import { matchAt, sticky } from "./pattern";
import type { Quantity } from "./quantity-at";
import { quantityAt } from "./quantity-at";

/** Marks as written, with what had to be assumed about them. */
export interface WrittenMarks {
  readonly marks: Marks;
  /** A percent of nothing named: 扣10%. */
  readonly bare: boolean;
  /** Says the item's own marks (该项分值) rather than the weight (权重分). */
  readonly own: boolean;
}

const POINTS = sticky(`个?分${NOT_MARKS}`);
const HALF_POINT = sticky(`半个?分${NOT_MARKS}(?!值)`);
const AND_A_HALF = sticky("(?:个?分半|个半分)(?=[,;。)]|$)");
const OF_WEIGHT = sticky(WEIGHT_WORD);
const WEIGHT_FIRST = sticky(`${WEIGHT_NOUN}的?[×的]?`);
const TIMES_WEIGHT = sticky(`×${WEIGHT_NOUN}`);
const ALL = sticky(`(?:全部(?:的)?(?:权重分值|权重分|分值|分数|得分|分)|全分|所有(?:的)?分值?)`);

/** 5%权重分, 权重分的5%, 三分之一的分值, 2分, 全部分值, or a bare 10%; null when the place holds no marks. */
export function marksAt(text: string, at: number): Read<WrittenMarks> | null {
  const all = matchAt(ALL, text, at);
  if (all) return written({ amount: Rational.ONE, of: "weight" }, at + all[0].length, false, false);
  return pointsAt(text, at) ?? shareAt(text, at) ?? weightFirstAt(text, at);
}

function pointsAt(text: string, at: number): Read<WrittenMarks> | null {
  const half = matchAt(HALF_POINT, text, at);
  if (half) return written({ amount: Rational.of(1, 2), of: "points" }, at + half[0].length, false, false);
  const number = numberAt(text, at);
  if (!number) return null;
  const more = matchAt(AND_A_HALF, text, number.end);
  if (more) {
    const amount = number.value.plus(Rational.of(1, 2));
    return written({ amount, of: "points" }, number.end + more[0].length, false, false);
  }
  const unit = matchAt(POINTS, text, number.end);
  if (!unit) return null;
  return written({ amount: number.value, of: "points" }, number.end + unit[0].length, false, false);
}

function shareAt(text: string, at: number): Read<WrittenMarks> | null {
  const quantity = quantityAt(text, at);
  if (!quantity || !isShare(quantity.value)) return null;
  const of = matchAt(TIMES_WEIGHT, text, quantity.end) ?? matchAt(OF_WEIGHT, text, quantity.end);
  const marks = shareOf(quantity.value);
  if (of?.[0] === "分" && isFraction(text.slice(at, quantity.end))) {
    return written({ amount: marks.amount, of: "points" }, quantity.end + 1, false, false);
  }
  if (of) return written(marks, quantity.end + of[0].length, false, ownMarks(of[0]));
  return written(marks, quantity.end, true, false);
}

function weightFirstAt(text: string, at: number): Read<WrittenMarks> | null {
  const weight = matchAt(WEIGHT_FIRST, text, at);
  if (!weight) return null;
  const quantity = quantityAt(text, at + weight[0].length);
  if (!quantity || !isShare(quantity.value)) return null;
  return written(shareOf(quantity.value), quantity.end, false, ownMarks(weight[0]));
}

/** 1/2分 and 二分之一分 are half a point; “一半分” is half the marks. */
function isFraction(words: string): boolean {
  return /^(?:\d+\/\d+|[^百千]*分之.*)$/.test(words);
}

function isShare(quantity: Quantity): boolean {
  return quantity.kind === "percent" || quantity.kind === "share";
}

function shareOf(quantity: Quantity): Marks {
  return { amount: quantity.amount.over(Rational.HUNDRED), of: "weight" };
}

/** 权重 always speaks of the indicator's weight; 该项分值 may speak of a part. */
function ownMarks(words: string): boolean {
  return !words.includes("权重");
}

function written(marks: Marks, end: number, bare: boolean, own: boolean): Read<WrittenMarks> {
  return { value: { marks, bare, own }, end };
}
