import { compactText } from "../../lexicon/plain-text";
import { parseNumberText } from "../../number/parse-number";
import type { StatesRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { findGrade } from "../actual/grade";
import type { RowFacts } from "../facts";
import { exceedsPart, outcomePoints, printMarks } from "../marks";
import { printPoints } from "../print";
import type { RuleResult } from "../rule-result";
import { notPossible, notReadable, refuse } from "../rule-result";

/** 优得5分，良得4分: the marks of the state whose name stands in the cell (points beside it must agree). */
export function scoreStates(rule: StatesRule, facts: RowFacts, cell: ActualCell): RuleResult {
  for (const { outcome } of rule.states) {
    if ("give" in outcome && exceedsPart(outcome.give, facts)) {
      const above = questions.pointsAboveWeight(printMarks(outcome.give), printPoints(facts.part));
      return refuse("tier-points-differ-from-weight", above);
    }
  }
  const names = rule.states.map(({ name }) => name);
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.number !== null || cell.date !== null) return notReadable(questions.oneOf(cell.shown, names), names);
  const { word, stated } = splitPoints(cell.text);
  const state = rule.states[findGrade(word, rule.states)];
  if (state === undefined) return notReadable(questions.oneOf(cell.shown, names), names);
  const points = outcomePoints(state.outcome, facts);
  const claimed = stated === null ? null : parseNumberText(stated);
  if (stated !== null && (claimed === null || !claimed.value.equals(points))) {
    return notPossible(questions.otherPoints(state.name, printPoints(points), cell.shown), [compactText(state.name)]);
  }
  const deducts = "deduct" in state.outcome ? printMarks(state.outcome.deduct) : null;
  const share = "give" in state.outcome && state.outcome.give.of !== "points" ? printMarks(state.outcome.give) : null;
  return { ok: true, points, actual: state.name, completion: null, because: wording.state(state.name, share, deducts) };
}

/** “优5分” is 优 and 5 points. */
function splitPoints(text: string): { word: string; stated: string | null } {
  const match = /^(.*?[^\d.])[,(]?([\d.]+)分\)?$/.exec(text);
  return match
    ? { word: (match[1] ?? "").replace(/[,(:=]$/, ""), stated: match[2] ?? null }
    : { word: text, stated: null };
}
