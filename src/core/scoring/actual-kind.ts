import type { StandardContext } from "../standard/reading";
import type { ChecklistRule, CompoundPart, DirectRule, EventsRule, RatioRule, Rule, TiersRule } from "../standard/rule";
import { Rational } from "../number/rational";
import { NEGATIONS } from "../lexicon/yes-no-words";
import { asMeasured } from "./as-measured";
import { factsOf, partFacts } from "./facts";
import type { RowFacts } from "./facts";
import { mayBeNegative } from "./may-be-negative";
import { figureNames } from "./rules/figure-names";
import type { ActualKind } from "./score";
import { DEFAULT_SETTINGS } from "../settings";
import { parseDateText } from "./actual/date";
import { wording } from "../../strings/explanations";

/**
 * What a rule wants to find in the 实际完成值 cell: a number in the row's unit, one of some words, a count, a date … The pane
 * draws its form from it and the native validation its limits; scoring reads more than that (see actual/).
 */
export function actualKindOf(rule: Rule, context: StandardContext): ActualKind {
  return kindOf(rule, factsOf(context, Rational.HUNDRED, DEFAULT_SETTINGS));
}

function kindOf(rule: Rule, row: RowFacts): ActualKind {
  const facts = asMeasured(rule, row);
  switch (rule.kind) {
    case "direct":
      return directKind(rule, facts);
    case "proportional":
    case "threshold":
    case "step":
    case "award":
      return numberKind(facts);
    case "tiers":
      return tiersKind(rule, facts);
    case "ratio":
      return ratioKind(rule, facts);
    case "states":
      return { kind: "choice", choices: rule.states.map(({ name }) => name) };
    case "graded":
      return { kind: "grade-percent", grades: rule.grades.map(({ name }) => name) };
    case "checklist":
      return checklistKind(rule);
    case "events":
      return eventsKind(rule);
    case "deadline":
      return { kind: "date-or-late", unit: rule.unit };
    case "compound":
      return { kind: "parts", parts: rule.parts.map((part) => partKind(part, facts)) };
    case "judgement":
      return { kind: "none" };
  }
}

function numberKind(facts: RowFacts, whole = false): ActualKind {
  return { kind: "number", unit: facts.unit, whole, nonNegative: !mayBeNegative(facts) };
}

/** A word where the target is one, a date where it is one, else the number that is compared. */
function directKind(rule: DirectRule, facts: RowFacts): ActualKind {
  const comparable = facts.target !== null && facts.type !== null && facts.type !== "定性";
  if (rule.bound !== null || comparable) return numberKind(facts);
  if (parseDateText(facts.targetText, facts.year ?? 2000) !== null) return { kind: "date-or-late", unit: "day" };
  const own = wordOf(facts.targetText);
  const words = [...own, ...rule.met, ...rule.unmet].filter((word) => word.length <= 12);
  return { kind: "choice", choices: [...new Set([wording.yes, wording.no, ...words])] };
}

/** The target's word and its denial: 提升, 未提升. */
function wordOf(target: string): readonly string[] {
  if (target === "" || target.length > 6 || /[\d\s≥≤<>=%是否/]/.test(target)) return [];
  return NEGATIONS.some((no) => target.startsWith(no)) ? [target] : [target, wording.denied(target)];
}

function tiersKind(rule: TiersRule, facts: RowFacts): ActualKind {
  const percent = rule.scale === "completion" && facts.target === null;
  return numberKind(percent ? { ...facts, unit: "%", rate: true } : facts, rule.whole);
}

function ratioKind(rule: RatioRule, facts: RowFacts): ActualKind {
  const names = figureNames(rule);
  if (names.length > 0) return { kind: "named-numbers", names };
  return numberKind(facts.rate ? facts : { ...facts, unit: "%", rate: true });
}

function checklistKind(rule: ChecklistRule): ActualKind {
  const count = rule.count ?? (rule.items.length > 0 ? rule.items.length : null);
  if (rule.mode === "per-item") return { kind: "items", items: rule.items.map(({ text }) => text) };
  return { kind: "count", of: count, counts: rule.mode === "per-missing" ? "missing" : "met" };
}

function eventsKind(rule: EventsRule): ActualKind {
  const names = [...rule.classes.map(({ name }) => name), ...rule.veto];
  if (names.length > 1) return { kind: "named-numbers", names };
  return { kind: "count", of: null, counts: rule.counts === "overdue" ? "late" : "events" };
}

function partKind(part: CompoundPart, facts: RowFacts): { readonly name: string; readonly actual: ActualKind } {
  return { name: part.name, actual: kindOf(part.rule, partFacts(facts, part)) };
}
