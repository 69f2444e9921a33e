import { Rational } from "../../../src/core/number/rational";
import type { ActualInput, RowScore } from "../../../src/core/scoring/score";
import { scoreRow } from "../../../src/core/scoring/score-row";
import type { Settings } from "../../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Reading, StandardContext } from "../../../src/core/standard/reading";
import type {
  AwardRule,
  Bound,
  ChecklistRule,
  CompoundPart,
  DeadlineRule,
  DirectRule,
  EventsRule,
  Expression,
  Interval,
  Marks,
  Outcome,
  ProportionalRule,
  Rule,
  StepRule,
  TiersRule,
} from "../../../src/core/standard/rule";
import type { Indicator, IndicatorType } from "../../../src/core/table/target-table";

/** An exact number from its text, "1/3" or "0.1". */
export function number(text: string): Rational {
  const value = Rational.parse(text);
  if (value === null) throw new Error(`no number: ${text}`);
  return value;
}

/** "2分", "10%" and "1/3" of the weight, "part 50%" of a part. */
export function marks(text: string): Marks {
  if (text.endsWith("分")) return { amount: number(text.slice(0, -1)), of: "points" };
  const [share = "", of = "weight"] = text.startsWith("part ") ? [text.slice(5), "part"] : [text];
  const amount = share.endsWith("%") ? number(share.slice(0, -1)).over(Rational.HUNDRED) : number(share);
  return { amount, of: of === "part" ? "part" : "weight" };
}

export const give = (text: string): Outcome => ({ give: marks(text) });
export const deduct = (text: string): Outcome => ({ deduct: marks(text) });
export const FULL = give("part 1");
export const NONE = give("0分");

/** "[80,90)" from 80 to below 90; an empty side is open: "[95,)". */
export function interval(text: string): Interval {
  const match = /^([[(])([^,]*),([^,]*)([\])])$/.exec(text);
  if (!match) throw new Error(`no interval: ${text}`);
  const [, open, from = "", to = "", close] = match;
  return {
    from: from === "" ? null : number(from),
    fromInclusive: from !== "" && open === "[",
    to: to === "" ? null : number(to),
    toInclusive: to !== "" && close === "]",
  };
}

export const onValue = (text: string): Bound => ({ scale: "value", interval: interval(text) });
export const onCompletion = (text: string): Bound => ({ scale: "completion", interval: interval(text) });

/** "1" in the unit, "1%" of the target, "1pp" of a rate. */
export function stepSize(text: string): StepRule["step"] {
  if (text.endsWith("pp")) return { amount: number(text.slice(0, -2)), of: "point" };
  if (text.endsWith("%")) return { amount: number(text.slice(0, -1)), of: "target-percent" };
  return { amount: number(text), of: "unit" };
}

export function step(
  direction: StepRule["direction"],
  size: string,
  deducted: string,
  more: Partial<Pick<StepRule, "start" | "partial" | "zeroWhen" | "fullWhen" | "cap">> = {}
): StepRule {
  const open = { start: null, partial: null, zeroWhen: null, fullWhen: null, cap: null };
  return { kind: "step", direction, step: stepSize(size), deduct: marks(deducted), ...open, ...more };
}

export function award(per: string, each: string, more: Partial<AwardRule> = {}): AwardRule {
  const open = { start: null, base: null, partial: null, cap: null, zeroWhen: null, fullWhen: null };
  return { kind: "award", per: stepSize(per), each: marks(each), ...open, ...more };
}

export function proportional(basis: ProportionalRule["basis"], more: Partial<ProportionalRule> = {}): ProportionalRule {
  const open = { reference: null, zeroWhen: null, fullWhen: null, rescaleFrom: null, cap: null };
  return { kind: "proportional", basis, ...open, ...more };
}

export function tiers(scale: TiersRule["scale"], own: Readonly<Record<string, string>>, whole = false): TiersRule {
  const list = Object.entries(own).map(([range, points]) => ({ interval: interval(range), outcome: give(points) }));
  return { kind: "tiers", scale, tiers: list, whole };
}

export function states(own: Readonly<Record<string, Outcome>>, aliases: Readonly<Record<string, string[]>> = {}): Rule {
  const list = Object.entries(own).map(([name, outcome]) => ({ name, aliases: aliases[name] ?? [], outcome }));
  return { kind: "states", states: list };
}

export function graded(own: Readonly<Record<string, string>>, of: "percent" | "points" = "percent"): Rule {
  const grades = Object.entries(own).map(([name, band]) => ({ name, aliases: [], band: interval(band) }));
  return { kind: "graded", of, grades };
}

export function direct(more: Partial<DirectRule> = {}): DirectRule {
  return { kind: "direct", bound: null, met: [], unmet: [], pass: FULL, fail: NONE, ...more };
}

export function checklist(mode: ChecklistRule["mode"], more: Partial<ChecklistRule> = {}): ChecklistRule {
  return { kind: "checklist", mode, count: null, items: [], each: null, cap: null, ...more };
}

export function items(own: Readonly<Record<string, string | null>>): ChecklistRule["items"] {
  return Object.entries(own).map(([text, worth]) => ({ text, marks: worth === null ? null : marks(worth) }));
}

export function events(classes: Readonly<Record<string, string>>, more: Partial<EventsRule> = {}): EventsRule {
  const list = Object.entries(classes).map(([name, deducted]) => ({
    name,
    unit: "起",
    per: Rational.ONE,
    deduct: marks(deducted),
  }));
  return { kind: "events", classes: list, veto: [], zeroFrom: null, cap: null, counts: "events", ...more };
}

export function deadline(late: DeadlineRule["late"], more: Partial<DeadlineRule> = {}): DeadlineRule {
  return { kind: "deadline", due: null, unit: "day", late, zeroWhen: null, cap: null, pass: FULL, ...more };
}

export function lateStep(per: string, deducted: string): DeadlineRule["late"] {
  return { mode: "step", per: number(per), deduct: marks(deducted), partial: null };
}

export function part(name: string, worth: string, rule: Rule, more: Partial<CompoundPart> = {}): CompoundPart {
  return { name, worth: marks(worth), rule, target: null, unit: null, ...more };
}

/** A formula in words: "完好设备数 ÷ 设备总数", "rate × weight", "( 1 + rate ) × weight"; tokens separated by spaces. */
export function formula(text: string): Expression {
  const tokens = text.split(" ");
  const expression = sum(tokens);
  if (tokens.length > 0) throw new Error(`left over: ${tokens.join(" ")}`);
  return expression;
}

function sum(tokens: string[]): Expression {
  let left = product(tokens);
  while (tokens[0] === "+" || tokens[0] === "-") {
    const operator = tokens.shift() as "+" | "-";
    left = { node: "operation", operator, left, right: product(tokens) };
  }
  return left;
}

function product(tokens: string[]): Expression {
  let left = atom(tokens);
  while (tokens[0] === "×" || tokens[0] === "÷") {
    const operator = tokens.shift() as "×" | "÷";
    left = { node: "operation", operator, left, right: atom(tokens) };
  }
  return left;
}

function atom(tokens: string[]): Expression {
  const token = tokens.shift() ?? "";
  if (token === "(") {
    const inner = sum(tokens);
    tokens.shift();
    return inner;
  }
  if (["rate", "weight", "part", "target", "actual"].includes(token)) return { node: token as "rate" };
  const value = Rational.parse(token);
  return value === null ? { node: "variable", name: token } : { node: "number", value };
}

/** What a row is, in short: "≥ 26 个". */
export interface Row {
  readonly row?: string;
  readonly name?: string;
  readonly level2?: string;
  readonly weight?: string | ActualInput | null;
  readonly year?: number | null;
  readonly typed?: string | number;
  readonly settings?: Partial<Settings>;
  readonly reading?: Partial<Reading>;
  readonly status?: Indicator["status"];
}

export function input(value: string | number | boolean | ActualInput | null): ActualInput | null {
  if (value === null) return null;
  if (typeof value === "object") return value;
  return { value, text: typeof value === "boolean" ? `${value}`.toUpperCase() : `${value}`, format: "General" };
}

/** A percent-formatted cell: percentCell(0.985) shows 98.5%. */
export function formatted(value: number, text: string, format: string): ActualInput {
  return { value, text, format };
}

export function contextOf({ row = "≥ 100 个", name = "指标", level2 = "", year = 2024 }: Row): StandardContext {
  const [type = "", target = "", unit = ""] = row.split(" ");
  return { name, level2, type: type === "-" ? null : (type as IndicatorType), target, unit, weight: null, year };
}

/** The score of one hand-built rule on a row. */
export function scoreOf(rule: Rule | null, actual: Parameters<typeof input>[0], row: Row = {}): RowScore {
  const context = contextOf(row);
  const reading: Reading = {
    text: "标准",
    rule,
    refusal: null,
    candidates: [],
    segments: [],
    assumptions: [],
    conflicts: [],
    origin: "text",
    ...row.reading,
  };
  const indicator: Indicator = {
    row: 5,
    status: row.status ?? "applicable",
    duplicateOf: row.status === "duplicate" ? 3 : null,
    level1: "产出指标",
    level2: context.level2,
    name: context.name,
    type: context.type,
    target: context.target,
    unit: context.unit,
    definition: "",
    standard: "标准",
    fields: {},
  };
  const weight = row.weight === undefined ? "10" : row.weight;
  return scoreRow({
    indicator,
    context,
    reading,
    weight: typeof weight === "string" ? input(weight === "" ? "" : number(weight).toNumber()) : weight,
    actual: input(actual),
    typedScore: row.typed === undefined ? null : input(row.typed),
    settings: { ...DEFAULT_SETTINGS, ...row.settings },
  });
}

/** The exact score as text, or the code and state of a row that was not scored. */
export function exactOf(rule: Rule | null, actual: Parameters<typeof input>[0], row: Row = {}): string {
  const score = scoreOf(rule, actual, row);
  return score.exact?.toString() ?? `${score.state}: ${score.reason ?? ""}`;
}
