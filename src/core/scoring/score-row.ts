import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import type { Reading, StandardContext } from "../standard/reading";
import type { Rule } from "../standard/rule";
import type { Indicator } from "../table/target-table";
import { refusalQuestion } from "../../strings/refusals";
import { verdicts } from "../../strings/verdicts";
import { actualCellOf } from "./actual/actual-cell";
import type { ActualCell } from "./actual/actual-cell";
import { factsOf } from "./facts";
import { nationalRule, nationalScore } from "./national-default";
import { printExact } from "./print";
import type { Refused, RuleResult, Scored } from "./rule-result";
import { refuse } from "./rule-result";
import { scoreRule } from "./rules/score-rule";
import type { ActualInput, RowScore } from "./score";
import { keepTypedScore } from "./typed-score";
import type { RowWeight } from "./weight/row-weight";
import { readRowWeight } from "./weight/row-weight";

/** Everything that the score of one row depends on. `typedScore` is a 得分 cell that the add-in did not write itself. */
export interface RowToScore {
  readonly indicator: Indicator;
  readonly context: StandardContext;
  readonly reading: Reading;
  readonly weight: ActualInput | null;
  readonly actual: ActualInput | null;
  readonly typedScore: ActualInput | null;
  readonly settings: Settings;
}

/**
 * The score of one indicator with its arithmetic, or why there is none and what to do. Refuses rather than guesses: no
 * weight, no actual, an unread standard or a conflict between text and row leave the score empty.
 */
export function scoreRow(row: RowToScore): RowScore {
  const { indicator, settings } = row;
  if (indicator.status === "not-applicable") return unscored("not-applicable", verdicts.notApplicable, null);
  if (indicator.status === "duplicate") {
    const first = indicator.duplicateOf === null ? "" : `${indicator.duplicateOf + 1}`;
    return unscored("duplicate", verdicts.duplicate(first), "duplicate-indicator");
  }
  const weight = readRowWeight(row.weight, indicator.name);
  const typed = keepTypedScore(row.typedScore, weight, row.reading.rule);
  const judged: Judged = typed.kept ? { ...UNREAD, ...typed.score } : judge(row, weight, typed.why);
  const national = weight.value === null ? null : nationalScore(row.context, weight.value, row.actual, settings);
  const differs = national !== null && !(judged.score?.equals(national) ?? false);
  return rowScore(judged, weight, differs ? national : null);
}

/** The rule's verdict; `before` says why a typed score was not kept. */
function judge(row: RowToScore, weight: RowWeight, before: string): Judged {
  if (weight.value === null) return notScored(refuse(weight.reason, weight.sentence), before);
  const result = scoreByRule(row, weight.value);
  return result.ok ? scored(result, weight.value, row.settings, before) : notScored(result, before);
}

function scoreByRule(row: RowToScore, weight: Rational): RuleResult {
  const rule = ruleOf(row);
  if (!("kind" in rule)) return rule;
  const conflict = row.reading.conflicts.find(({ blocking }) => blocking);
  if (conflict && rule === row.reading.rule)
    return refuse(conflict.code, verdicts.conflict(conflict.code, conflict.params));
  const facts = factsOf(row.context, weight, row.settings);
  if (rule.kind === "judgement") return scoreRule(rule, facts, NO_CELL);
  const cell = actualCellOf(row.actual);
  if (cell === null) return refuse("actual-missing", verdicts.actualMissing);
  if (cell.text === "不适用" && !providesForNotApplicable(rule)) {
    return refuse("actual-not-readable", verdicts.actualNotApplicable);
  }
  const result = scoreRule(rule, facts, cell);
  const byNational = result.ok && rule !== row.reading.rule;
  return byNational ? { ...result, because: verdicts.byNational(result.because) } : result;
}

const NO_CELL: ActualCell = { text: "", shown: "", number: null, percent: false, unit: "", date: null, problem: null };

/** The rule to score by: the reading's, or the national formula for an empty standard where the settings ask for it. */
function ruleOf({ reading, context, settings }: RowToScore): Rule | Refused {
  if (reading.rule !== null) return reading.rule;
  const refusal = reading.refusal;
  const empty = refusal === null || refusal.code === "standard-missing";
  const national = empty && settings.nationalDefault ? nationalRule(context) : null;
  if (national !== null) return national;
  if (refusal === null) return refuse("standard-missing", verdicts.standardMissing);
  return refuse(refusal.code, verdicts.refused(refusalQuestion(refusal.reason, refusal.params)));
}

/** A text may itself say what 不适用 gives: a state of that name. */
function providesForNotApplicable(rule: Rule): boolean {
  if (rule.kind === "states") {
    return rule.states.some(({ name, aliases }) => [name, ...aliases].some((word) => word.includes("不适用")));
  }
  return rule.kind === "direct" && [...rule.met, ...rule.unmet].some((word) => word.includes("不适用"));
}

type Judged = Pick<
  RowScore,
  "state" | "actual" | "completion" | "exact" | "score" | "explanation" | "reason" | "question"
>;

/** Of a score that a person typed: nothing else of the row was looked at. */
const UNREAD = { actual: null, completion: null, question: null } as const;

/** Field by field: spreading two objects for every row of a long table takes a tenth of the whole run. */
function rowScore(judged: Judged, weight: RowWeight | null, nationalScore: Rational | null): RowScore {
  return {
    state: judged.state,
    weight: weight?.value ?? null,
    weightFrom: weight?.from ?? null,
    actual: judged.actual,
    completion: judged.completion,
    exact: judged.exact,
    score: judged.score,
    explanation: judged.explanation,
    reason: judged.reason,
    question: judged.question,
    nationalScore,
  };
}

function unscored(state: RowScore["state"], explanation: string, reason: RowScore["reason"]): RowScore {
  const judged = {
    state,
    actual: null,
    completion: null,
    exact: null,
    score: null,
    explanation,
    reason,
    question: null,
  };
  return rowScore(judged, null, null);
}

/** Half-up rounding, shown where it happened (“得 8/3 分，四舍五入为 2.67 分”) and never above a weight such as 22.5. */
function scored(result: Scored, weight: Rational, settings: Settings, before: string): Judged {
  const exact = Rational.max(Rational.ZERO, Rational.min(weight, result.points));
  const score = Rational.min(weight, exact.rounded(settings.digits));
  const rounded = score.equals(exact) ? null : score.toString();
  const ending = verdicts.scored(printExact(exact), exact.equals(weight), rounded);
  const { actual, completion, because } = result;
  const explanation = `${before}${because}，${ending}`;
  return { state: "scored", actual, completion, exact, score, explanation, reason: null, question: null };
}

function notScored({ sentence, question, code }: Refused, before: string): Judged {
  const none = { actual: null, completion: null, exact: null, score: null };
  return { ...none, state: "not-scored", explanation: before + verdicts.notScored(sentence), reason: code, question };
}
