import { Rational } from "../../number/rational";
import type { ProportionalRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { readNumber } from "../actual/number";
import { readQuantity } from "../actual/quantity";
import { completionOf, outright } from "../bounds";
import { deduct } from "../deduction";
import type { RowFacts } from "../facts";
import { lacksTarget } from "../lacks-target";
import { printAmount, printNumber, printPercent, printPoints } from "../print";
import type { Read, Refused, RuleResult } from "../rule-result";
import { read, refuse } from "../rule-result";
import type { Basis, Share } from "./proportional-share";
import { shareOf } from "./proportional-share";

/** 按完成比例得分, with its pass mark and its full marks where the text gives them. */
export function scoreProportional(rule: ProportionalRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const basis = basisOf(rule, facts);
  const base = basis === "rate" ? Rational.HUNDRED : (rule.reference ?? facts.target);
  const anyAmount = basis === "rate" && !facts.rate && lacksTarget(facts);
  const ready = base === null || anyAmount ? withoutTarget(facts, cell) : withTarget(rule, facts, cell, base);
  if (!ready.ok) return ready;
  const { value, reference, own } = ready.value;
  const amount = printAmount(value, own.unit);
  const common = { ok: true, actual: printNumber(value, 8), completion: completionOf(value, own.target) } as const;
  const decided = outright(rule.zeroWhen, rule.fullWhen, value, own);
  if (!decided.ok) return decided;
  if (decided.value !== null) return { ...common, ...decided.value };
  const share = shareOf(basis, value, reference, own);
  return { ...common, ...weighed(rule, share, amount, facts) };
}

function basisOf(rule: ProportionalRule, facts: RowFacts): Basis {
  if (rule.basis !== "by-type") return rule.basis;
  if (facts.type === "≤" || facts.type === "<") return "excess";
  if (facts.type === "=") return "deviation";
  return rule.reference === null && facts.target === null && facts.rate ? "rate" : "completion";
}

interface Ready {
  readonly value: Rational;
  readonly reference: Rational;
  readonly own: RowFacts;
}

/** A percent in a row of amounts is its completion only where the text itself speaks of the completion (完成率低于60%). */
function withTarget(rule: ProportionalRule, facts: RowFacts, cell: ActualCell, reference: Rational): Read<Ready> {
  const byCompletion =
    rule.rescaleFrom !== null || [rule.zeroWhen, rule.fullWhen].some((one) => one?.scale === "completion");
  const percentIsCompletion = facts.percentIsCompletion || (byCompletion && !facts.rate);
  const number = readNumber(cell, { ...facts, percentIsCompletion });
  const own = rule.basis === "rate" && facts.target === null ? { ...facts, target: Rational.HUNDRED } : facts;
  return number.ok ? read({ value: number.value, reference, own }) : number;
}

/** A target in words has no number to divide by; a percent is then the completion itself (完成 95%). */
function withoutTarget(facts: RowFacts, cell: ActualCell): Read<Ready> | Refused {
  const quantity = readQuantity(cell, facts);
  if (!quantity.ok) return quantity;
  if (!quantity.value.percent) return refuse("target-not-number", questions.noTargetPercent(facts.targetText));
  const own: RowFacts = { ...facts, rate: true, unit: "%", target: Rational.HUNDRED };
  const number = readNumber(cell, own);
  return number.ok ? read({ value: number.value, reference: Rational.HUNDRED, own }) : number;
}

function weighed(rule: ProportionalRule, share: Share, amount: string, facts: RowFacts) {
  const rescaled = rule.rescaleFrom === null ? share.share : rescale(share.share, rule.rescaleFrom);
  const kept = Rational.max(Rational.ZERO, Rational.min(Rational.ONE, rescaled));
  const plain = facts.part.times(kept);
  const note = rule.rescaleFrom === null ? "" : wording.rescaled(percent(share.share), printPercent(rule.rescaleFrom));
  const because = wording.proportional(wording.shareClause(share.basis, amount, share.words), note, {
    part: printPoints(facts.part),
    inPart: facts.inPart,
    share: percent(kept),
    full: kept.equals(Rational.ONE),
  });
  if (rule.cap === null) return { points: plain, because };
  const capped = deduct(facts.part.minus(plain), rule.cap, facts);
  return { points: capped.points, because: capped.points.equals(plain) ? because : `${because}；${capped.because}` };
}

/** (completion − p) ÷ (1 − p); below p it is negative and scores nothing. */
function rescale(share: Rational, from: Rational): Rational {
  const pass = from.over(Rational.HUNDRED);
  const rest = Rational.ONE.minus(pass);
  if (rest.isZero) return share.compare(Rational.ONE) >= 0 ? Rational.ONE : Rational.ZERO;
  return share.minus(pass).over(rest);
}

function percent(share: Rational): string {
  return printPercent(share.times(Rational.HUNDRED));
}
