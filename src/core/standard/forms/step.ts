import { Rational } from "../../number/rational";
import { mayBeNegative } from "../../scoring/may-be-negative";
import type { Compare, Per } from "../clauses/condition";
import type { Quantity } from "../scan/quantity-at";
import type { Assumption, Conflict } from "../reading";
import { assume } from "../assumptions";
import type { Row } from "../row";
import type { Bound, StepRule, StepSize } from "../rule";
import { isHarmless } from "../words/harmless";
import { unitRatio } from "../words/units";
import { isTime } from "../clauses/per";
import { boundOf, holdsAt, settledBound } from "./bounds";
import type { Form, FormReading } from "./form";
import { reading } from "./form";
import { isFull, marksOf } from "./outcomes";
import type { Part, Parts } from "./parts";
import { partialOf } from "./partial";
import { PER_MILLE, inPerMille } from "./per-mille";
import type { Start } from "./start";
import { startOf } from "./start";
import { growthBound } from "./words-bound";

/** 每少1个扣除10%权重分: full marks at the start, less for each whole step beyond it. */
export const readStep: Form = ({ row, parts }) => {
  if (!parts.notesAreHarmless) return null;
  const steps = parts.body.filter((part) => part.pers.length > 0);
  const [step] = steps;
  if (!step || steps.length > 1 || step.verdict.is !== "deduct" || step.pers.length > 1) return null;
  return readStepOf(step, parts, row);
};

function readStepOf(part: Part, parts: Parts, row: Row): FormReading | null {
  const [per] = part.pers;
  if (!per || part.verdict.is !== "deduct" || part.names.length > 0 || part.dues.length > 0) return null;
  const way = wayOf(per, part, row);
  const size = stepSize(per, row);
  const deduct = marksOf(part.verdict.written, row);
  if (!way || !size || !deduct || !perWordsAreHarmless(per)) return null;
  if (row.target === null && isTime(per.quantity.unit) && row.unit === "" && !row.inPart) return null;
  if (!part.words.every((words) => isHarmless(words.plain))) return null;
  const others = parts.body.filter((other, index) => other !== part && !(index === 0 && isAnnouncement(other)));
  const partial = partialOf(others, per, row, { of: "deduction", linear: parts.linear });
  if (!partial) return null;
  const ends = zeroAndFull(partial.rest, row);
  if (!ends) return null;
  const start = startOf({ direction: way.direction, full: ends.full, ranges: part.compares, bases: parts.bases }, row);
  if (per.origin && !isSameOrigin(per.origin, start, row)) return null;
  const origin = start?.start ?? row.target;
  if (!start || !origin) return null;
  if (way.direction === "shortfall" && origin.isZero && !mayBeNegative(row)) return null;
  if (ends.zeroWhen && holdsAt(ends.zeroWhen, origin, row) === true) return null;
  if (isNoStep(per, size.step, way.direction, origin)) return null;
  const units = parts.bases.flatMap(({ quantity }) => (quantity?.kind === "plain" ? [quantity.unit] : []));
  if (row.unit === "" && units.some((unit) => unitRatio(unit, per.quantity.unit) === null)) return null;
  if (parts.capGive !== null && parts.capGive !== "full" && row.weight && !parts.capGive.amount.equals(row.weight))
    return null;
  const rule: StepRule = {
    kind: "step",
    direction: way.direction,
    start: start.start,
    step: size.step,
    deduct,
    partial: partial.partial,
    zeroWhen: ends.zeroWhen,
    fullWhen: null,
    cap: parts.capDeduct,
  };
  const assumptions = [
    ...assumptionsOf(rule, part, row),
    ...size.assumptions,
    ...way.assumptions,
    ...start.assumptions,
  ];
  return reading(rule, assumptions, [...parts.conflicts, ...directionConflict(rule, per, row), ...start.conflicts]);
}

/** 每低于95%扣0.5分 under ≥95% names the target in the step's place; how much below is not said. */
function isNoStep(per: Per, { amount, of }: StepSize, direction: StepRule["direction"], origin: Rational): boolean {
  const whole = of === "target-percent" ? Rational.HUNDRED : origin;
  const order = amount.compare(whole);
  if (direction === "shortfall")
    return !whole.isZero && !whole.isNegative && order >= 0 && !amount.equals(Rational.ONE);
  return order === 0 && /(?:于|过|出|到|足)$/.test(per.before) && !amount.equals(Rational.ONE);
}

/** 每低于100%一个百分点: the first number is where counting starts, which must be so anyway. */
function isSameOrigin({ amount, kind, unit }: Quantity, start: Start | null, row: Row): boolean {
  const from = start?.start ?? row.target;
  if (!from) return false;
  if (row.rate) return (kind === "percent" || unit === "") && amount.equals(from);
  if (kind === "percent") return amount.equals(Rational.HUNDRED) && row.target !== null && from.equals(row.target);
  const ratio = kind === "plain" ? unitRatio(unit, row.unit) : null;
  return ratio !== null && amount.times(ratio).equals(from);
}

interface Way {
  readonly direction: StepRule["direction"];
  readonly assumptions: readonly Assumption[];
}

/** Which side is counted: by the step's own word, by the range before it, else by the row's type. */
function wayOf(per: Per, part: Part, row: Row): Way | null {
  const made = (direction: Way["direction"], ...assumptions: Assumption[]): Way => ({ direction, assumptions });
  if (isRank(row) && FALLS.test(per.before)) return made("excess");
  if (per.way === "shortfall" || per.way === "excess") return made(per.way);
  if (per.way === "deviation") {
    if (/相差|差距/.test(per.before + per.after) && row.wanted)
      return made(byType(row), assume("direction-by-type", {}, per));
    return made("deviation");
  }
  if (per.way === "late" && row.target && isTime(row.unit)) return made("excess");
  if (per.way === "event" && row.target && /未完成|未达|未实施|未开展|没有?完成/.test(per.after))
    return made("shortfall");
  if (per.way !== null) return null;
  const side = part.compares[0]?.ends[0]?.side;
  if (part.compares.length === 1 && side && side !== "equal") return made(side === "below" ? "shortfall" : "excess");
  const [said] = part.words.filter((words) => words.sense);
  const sense = said?.sense;
  if (sense === "missed" && row.wanted && !/合格|符合|验收|质量/.test(said?.plain ?? "")) return made(byType(row));
  if (sense === "over") return made("excess");
  if (part.words.some(({ heading, sense: how }) => !heading && how !== "reached" && how !== "within")) return null;
  if (per.before !== "" || per.after !== "" || !row.wanted || !row.target) return null;
  return made(byType(row), assume("direction-by-type", {}, per));
}

/** “按完成率计分，完成率达到100%得满分，每低5个百分点扣1分”: how the steps measure, said beforehand. */
function isAnnouncement({ verdict, statement }: Part): boolean {
  return verdict.is === "proportional" && /^完成率$/.test(verdict.share) && statement.conditions.length === 0;
}

const FALLS = /下降|下滑|后退|退后|降低|退步|落后|靠后|后移/;

/** 排名: one place down is one more. */
function isRank(row: Row): boolean {
  return row.wanted === "less" && /^(?:名|位|位次|名次)?$/.test(row.unit) && /排名|位次|名次|排位|排序/.test(row.name);
}

function byType(row: Row): StepRule["direction"] {
  if (row.wanted === "less") return "excess";
  return row.wanted === "exact" ? "deviation" : "shortfall";
}

interface Size {
  readonly step: StepSize;
  readonly assumptions: readonly Assumption[];
}

/** 1% is a percentage point of a rate and a percent of a quantity's target; units are converted into the row's. */
export function stepSize(per: Per, row: Row): Size | null {
  const { amount, kind, unit } = per.quantity;
  if (amount.isZero) return null;
  const amountText = amount.toString();
  if (row.unit === PER_MILLE && (kind === "percent" || kind === "point"))
    return { step: { amount: inPerMille(amount), of: "unit" }, assumptions: [] };
  if (kind === "point") {
    if (row.rate) return { step: { amount, of: "point" }, assumptions: [] };
    if (!row.target) return null;
    return {
      step: { amount, of: "target-percent" },
      assumptions: [assume("point-of-target", { amount: amountText }, per)],
    };
  }
  if (kind === "percent") {
    if (row.rate)
      return { step: { amount, of: "point" }, assumptions: [assume("percent-is-point", { amount: amountText }, per)] };
    return {
      step: { amount, of: "target-percent" },
      assumptions: [assume("percent-of-target", { amount: amountText }, per)],
    };
  }
  if (kind !== "plain") return row.rate ? null : { step: { amount, of: "target-percent" }, assumptions: [] };
  if (row.rate)
    return unit === ""
      ? { step: { amount, of: "point" }, assumptions: [assume("percent-is-point", { amount: amountText }, per)] }
      : null;
  const ratio = unitRatio(unit, row.unit);
  const assumptions = unit === "" ? [assume("unit-assumed", { unit: row.unit }, per)] : [];
  return ratio ? { step: { amount: amount.times(ratio), of: "unit" }, assumptions } : null;
}

/** 每个乡镇少1个 counts by town, 每户少1次 by household: the actual of the row does not say it. */
const OF_EACH =
  /^(?:个|名|家|户(?!籍)|所|座|村|乡|镇|县|处|批|期|人(?![均员次才])|单位|部门|季|月(?!报)|周)[^,]*(?:少|低|超|多|差|缺|降|高)$/;

export function perWordsAreHarmless(per: Per): boolean {
  return isHarmless(per.before) && isHarmless(per.after) && !OF_EACH.test(per.before);
}

interface Ends {
  readonly full: readonly Compare[];
  readonly zeroWhen: Bound | null;
}

/** The statements beside the step: full marks at the start, nothing beyond a bound; null when one is neither. */
function zeroAndFull(parts: readonly Part[], row: Row): Ends | null {
  const full: Compare[] = [];
  let zeroWhen: Bound | null = null;
  for (const part of parts) {
    if (part.pers.length + part.names.length + part.dues.length > 0 || part.otherwise) return null;
    if (isFull(part.verdict, row) && saysReached(part)) full.push(...part.compares);
    else if (part.verdict.is === "zero" && zeroWhen === null) {
      zeroWhen = zeroBound(part, row);
      if (!zeroWhen) return null;
    } else return null;
  }
  return { full, zeroWhen };
}

/** Full marks for the target (完成, 达标, 不超支) or for a bound, with harmless words beside it. */
export function saysReached(part: Part): boolean {
  const harmless = part.words.every((words) => isHarmless(words.plain));
  if (part.compares.length > 0) return harmless;
  const [last] = part.words.slice(-1);
  return harmless && (last === undefined || /^(?:reached|within|equal|above)$/.test(last.sense ?? ""));
}

function zeroBound(part: Part, row: Row): Bound | null {
  if (!part.words.every((words) => isHarmless(words.plain))) return null;
  if (part.compares.length === 0 && part.words.some((words) => words.sense === "none")) {
    return { scale: "value", interval: { from: null, fromInclusive: false, to: Rational.ZERO, toInclusive: true } };
  }
  const growth = part.compares.length === 0 ? growthBound(part.words.map(({ plain }) => plain).join(""), row) : null;
  if (growth) return settledBound(growth, row);
  const [compare] = part.compares;
  if (!compare || part.compares.length > 1) return null;
  const bound = boundOf(compare, row);
  return "problem" in bound || bound.exact ? null : settledBound(bound, row);
}

function assumptionsOf(rule: StepRule, part: Part, row: Row): Assumption[] {
  const list: Assumption[] = [];
  if (part.verdict.is === "deduct" && part.verdict.written.bare) {
    const percent = rule.deduct.amount.times(Rational.HUNDRED).toString();
    list.push(assume("percent-of-weight", { percent }, part.statement));
  }
  if (rule.start === null && row.target) list.push(assume("start-is-target", { target: row.target.toString() }));
  if (rule.partial === null) list.push(assume("part-steps"));
  return list;
}

/** 每超出…扣 for an indicator that should be high. */
function directionConflict(rule: StepRule, per: Per, row: Row): Conflict[] {
  const against =
    (rule.direction === "excess" && row.wanted === "more") || (rule.direction === "shortfall" && row.wanted === "less");
  if (!against) return [];
  const params = { type: row.context.type ?? "", words: per.before };
  return [{ code: "direction-differs-from-type", blocking: true, params, span: { start: per.start, end: per.end } }];
}
