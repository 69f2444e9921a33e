import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import type { Grade } from "./score";

/** 优, 良, 中 or 差 by the total as a percent of the weights' total: 72 of 80 is 90%, 优. Null without any weight. */
export function gradeOf(score: Rational, weight: Rational, { gradeThresholds }: Settings): Grade | null {
  if (weight.isZero || weight.isNegative) return null;
  const percent = score.times(Rational.HUNDRED).over(weight);
  if (percent.compare(gradeThresholds.excellent) >= 0) return "优";
  if (percent.compare(gradeThresholds.good) >= 0) return "良";
  return percent.compare(gradeThresholds.fair) >= 0 ? "中" : "差";
}
