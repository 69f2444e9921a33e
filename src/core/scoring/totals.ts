import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import { gradeOf } from "./grade";
import type { RowScore, Totals } from "./score";

/** Adds the rounded scores, so that the printed column adds up; no grade while a row is unscored or weights are missing. */
export function totalsOf(scores: readonly RowScore[], settings: Settings): Totals {
  const applicable = scores.filter(({ state }) => state !== "not-applicable" && state !== "duplicate");
  const counted = applicable.filter(({ score }) => score !== null);
  const score = sum(counted.map((one) => one.score));
  const weight = sum(applicable.map((one) => one.weight));
  const complete = counted.length === applicable.length && applicable.every((one) => one.weight !== null);
  return {
    score,
    weight,
    scored: counted.length,
    unscored: applicable.length - counted.length,
    grade: complete ? gradeOf(score, weight, settings) : null,
  };
}

function sum(values: readonly (Rational | null)[]): Rational {
  return values.reduce<Rational>((total, value) => (value === null ? total : total.plus(value)), Rational.ZERO);
}
