import type { Rational } from "../number/rational";
import type { PartialSteps } from "../settings";

/**
 * What a 评（扣）分标准 says, ready to be scored: plain data, one kind per form of sentence.
 *
 * All numbers are exact and already in the indicator's own unit (percent numbers for a rate: 95 means 95%). The target,
 * weight and type are not copied into a rule: they are asked from the row when it is scored, so that a rule stays the
 * same when the weight changes. A number that the text itself states (a base, a bound) is kept, for checks to compare.
 */
export type Rule =
  | DirectRule
  | ProportionalRule
  | RatioRule
  | StepRule
  | AwardRule
  | TiersRule
  | StatesRule
  | GradedRule
  | ChecklistRule
  | EventsRule
  | DeadlineRule
  | CompoundRule
  | JudgementRule;

export type RuleKind = Rule["kind"];

/** Marks as points, or as an exact share (1 = all) of the indicator's weight or of this part's worth in a compound. */
export interface Marks {
  readonly amount: Rational;
  readonly of: "points" | "weight" | "part";
}

/** What a state gives: marks outright, or what is left of full marks after a deduction. */
export type Outcome = { readonly give: Marks } | { readonly deduct: Marks };

/** Null bounds are open. */
export interface Interval {
  readonly from: Rational | null;
  readonly fromInclusive: boolean;
  readonly to: Rational | null;
  readonly toInclusive: boolean;
}

/** `value`: the actual in the indicator's unit. `completion`: percent of the target, 100 = the target. */
export type Scale = "value" | "completion";

export interface Bound {
  readonly scale: Scale;
  readonly interval: Interval;
}

/** One step of the actual: in the indicator's unit, in percent of the target, or in percentage points of a rate. */
export interface StepSize {
  readonly amount: Rational;
  readonly of: "unit" | "target-percent" | "point";
}

/** Full marks when a condition holds, something less when not: 完成得满分，否则不得分. */
export interface DirectRule {
  readonly kind: "direct";
  /**
   * Null: decided by a word (是/否, the target's word, `met`/`unmet`), or by the number against type and target.
   * A bound: decided by a number that the text states.
   */
  readonly bound: Bound | null;
  /** Words of the text that mean met and not met, beside 是/否 and the target's own word. */
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly pass: Outcome;
  readonly fail: Outcome;
}

/** weight × completion in one of its senses; `threshold` when there is a pass mark. */
export interface ProportionalRule {
  readonly kind: "proportional" | "threshold";
  /**
   * completion: actual/target. excess: 1 − (actual − target)/target. inverse: target/actual. deviation: 1 − |actual −
   * target|/target. rate: the actual itself is the share (95% gives 95%). by-type: as the row's type asks
   * (≥ > completion, ≤ < excess, = deviation).
   */
  readonly basis: "by-type" | "completion" | "excess" | "inverse" | "deviation" | "rate";
  /** Compare with this number instead of the target (支出率达到95%…按比例 for a target of 100). */
  readonly reference: Rational | null;
  /** Nothing inside this bound (完成率小于60%). */
  readonly zeroWhen: Bound | null;
  /** Full marks inside this bound. */
  readonly fullWhen: Bound | null;
  /** (completion − p)/(1 − p): the pass mark p in percent from which the share is rescaled. */
  readonly rescaleFrom: Rational | null;
  /** Most that can be lost (最多扣3分), or null. */
  readonly cap: Marks | null;
}

/** Arithmetic over named figures; `weight`, `rate` and `target` are the row's own. `percent` numbers are already shares: 60% is 0.6. */
export type Expression =
  | { readonly node: "number"; readonly value: Rational }
  | { readonly node: "variable"; readonly name: string }
  | { readonly node: "rate" | "weight" | "part" | "target" | "actual" }
  | {
      readonly node: "operation";
      readonly operator: "+" | "-" | "×" | "÷";
      readonly left: Expression;
      readonly right: Expression;
    };

/** 得分=验收合格率*权重分, with the rate's definition where the text gives one. */
export interface RatioRule {
  readonly kind: "ratio";
  /** The rate's name in the text, 验收合格率. */
  readonly rateName: string | null;
  /** Its definition over figures (验收合格项目数/验收项目数, without the ×100%); null when only the finished rate can be entered. */
  readonly rate: Expression | null;
  /** First case whose bound (on the rate in percent) holds; null bound always holds. Capped to 0…part afterwards. */
  readonly cases: readonly { readonly when: Interval | null; readonly score: Expression }[];
}

/** Full marks at the start, less for each step beyond it: 每少1个扣除10%权重分. */
export interface StepRule {
  readonly kind: "step";
  readonly direction: "shortfall" | "excess" | "deviation";
  /** Where counting starts, in the indicator's unit; null is the target. */
  readonly start: Rational | null;
  readonly step: StepSize;
  readonly deduct: Marks;
  /** Null: the workbook's setting. */
  readonly partial: PartialSteps | null;
  readonly zeroWhen: Bound | null;
  readonly fullWhen: Bound | null;
  readonly cap: Marks | null;
}

/** 每完成1项得2分，最高10分. */
export interface AwardRule {
  readonly kind: "award";
  readonly per: StepSize;
  readonly each: Marks;
  /** Counting starts above this value (超过10项的，每增1项得1分); null is 0. */
  readonly start: Rational | null;
  /** Marks given before any step (基础分6分), or null. */
  readonly base: Marks | null;
  readonly partial: PartialSteps | null;
  readonly cap: Marks | null;
  readonly zeroWhen: Bound | null;
  readonly fullWhen: Bound | null;
}

/** 90%（含）以上记10分，80%-90%记8分… Intervals as written; gaps and overlaps are found by checks, not repaired. */
export interface TiersRule {
  readonly kind: "tiers";
  readonly scale: Scale;
  readonly tiers: readonly { readonly interval: Interval; readonly outcome: Outcome }[];
  /** Values are whole counts or ranks: 9—11 and 6—8 leave no gap. */
  readonly whole: boolean;
}

/** 优得5分，良得4分… Each state with the other words that mean it. */
export interface StatesRule {
  readonly kind: "states";
  readonly states: readonly { readonly name: string; readonly aliases: readonly string[]; readonly outcome: Outcome }[];
}

/** A grade and a percent (or points) inside its band, both chosen by a person. */
export interface GradedRule {
  readonly kind: "graded";
  readonly of: "percent" | "points";
  readonly grades: readonly { readonly name: string; readonly aliases: readonly string[]; readonly band: Interval }[];
}

/** Conditions that are met or not. */
export interface ChecklistRule {
  readonly kind: "checklist";
  /** equal-share: part × met/count. per-item: each item's own marks. per-met: `each` for every one met. per-missing: `each` off for every one missing. */
  readonly mode: "equal-share" | "per-item" | "per-met" | "per-missing";
  /** Number of conditions; null: must be entered as 2/3. */
  readonly count: number | null;
  readonly items: readonly { readonly text: string; readonly marks: Marks | null }[];
  readonly each: Marks | null;
  readonly cap: Marks | null;
}

/** 每出现1起…扣除5%权重分; several classes each with its own deduction. */
export interface EventsRule {
  readonly kind: "events";
  readonly classes: readonly EventClass[];
  /** Classes of which one is enough for 0: 一票否决. */
  readonly veto: readonly string[];
  /** Nothing from this number on (2起及以上不得分). */
  readonly zeroFrom: Rational | null;
  readonly cap: Marks | null;
  /** What is counted are matters that are late (超出计划时间完成的事项), so a date is no answer. */
  readonly counts: "events" | "overdue";
}

export interface EventClass {
  /** "" when there is only one. */
  readonly name: string;
  /** 起, 次, 件; "" when not said. */
  readonly unit: string;
  /** Events per deduction, usually 1. */
  readonly per: Rational;
  readonly deduct: Marks;
}

export type LateUnit = "day" | "workday" | "week" | "month";

/** 按期完成得满分，每逾期1天扣1分. */
export interface DeadlineRule {
  readonly kind: "deadline";
  /** Last day in time as yyyy-mm-dd, or null when the text and target name none. A year that is not written is the table's. */
  readonly due: string | null;
  readonly unit: LateUnit;
  readonly late:
    | { readonly mode: "outcome"; readonly outcome: Outcome }
    | { readonly mode: "step"; readonly per: Rational; readonly deduct: Marks; readonly partial: PartialSteps | null }
    | { readonly mode: "tiers"; readonly tiers: TiersRule["tiers"] };
  readonly zeroWhen: Interval | null;
  readonly cap: Marks | null;
  readonly pass: Outcome;
}

/** ①… 3分；②… 2分: a numbered list of rules, each with its worth. */
export interface CompoundRule {
  readonly kind: "compound";
  readonly parts: readonly CompoundPart[];
}

export interface CompoundPart {
  /** Its name in the text, by which an actual may be given (设施覆盖率=90). */
  readonly name: string;
  readonly worth: Marks;
  readonly rule: Rule;
  /** The part's own target and unit where they are not the row's. */
  readonly target: Rational | null;
  readonly unit: string | null;
}

/** 酌情扣分: a person decides, inside the range if one is given. */
export interface JudgementRule {
  readonly kind: "judgement";
  readonly range: { readonly from: Rational; readonly to: Rational } | null;
}
