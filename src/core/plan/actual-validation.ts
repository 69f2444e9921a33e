import { LATE_UNITS, validationText } from "../../strings/validation";
import type { Position } from "../grid/area";
import { Rational } from "../number/rational";
import type { ActualKind } from "../scoring/score";
import type { Rule } from "../standard/rule";
import type { Formula, Fragment } from "./formula";
import { cellOf, formulaOf, fragmentOf, numberOf } from "./formula";
import { listTest, validationRule } from "./validation-limits";
import type { ValidationRule } from "./write-plan";

/**
 * The native validation of a 实际完成值 cell, by what its rule wants to find there: a number that is not negative, a count
 * within its bounds, a word of a list. What may be written in several ways (2/3, “省级=1；市级=2”, a date or 按期) is not
 * kept out: there the prompt says how, and only a number that cannot be is stopped. Figures with names are events by class,
 * or what a ratio is made of. Null for what a person decides.
 */
export function actualValidation(kind: ActualKind, cell: Position, rule?: Rule["kind"]): ValidationRule | null {
  switch (kind.kind) {
    case "number":
      return validationRule(
        custom(numberFormula(kind, cell)),
        validationText.number(kind.unit, kind.whole, kind.nonNegative)
      );
    case "choice":
      return choiceRule(kind.choices);
    case "grade-percent":
      return anyText(validationText.gradePercent(kind.grades.join("、"), kind.grades[0] ?? ""));
    case "count":
      return validationRule(custom(countFormula(cell, kind.of)), countWords(kind));
    case "items":
      return validationRule(custom(countFormula(cell, kind.items.length)), validationText.items(kind.items.length));
    case "named-numbers":
      if (rule === "events")
        return validationRule(custom(countFormula(cell, null)), validationText.classes(namedExample(kind.names)));
      return validationRule(custom(notNegative(cell)), validationText.named(namedExample(kind.names)));
    case "date-or-late":
      return validationRule(custom(notNegative(cell)), validationText.date(LATE_UNITS[kind.unit]));
    case "parts":
      return anyText(validationText.parts(kind.parts.map(({ name }) => name).join("；")));
    case "none":
      return null;
  }
}

function custom(formula: Formula): ValidationRule["test"] {
  return { kind: "custom", formula };
}

const LONGEST_TEXT = 200;

/** Anything of a sane length: the prompt is what this rule is for. */
function anyText(words: Parameters<typeof validationRule>[1]): ValidationRule {
  return validationRule({ kind: "length", atMost: LONGEST_TEXT }, words);
}

function choiceRule(choices: readonly string[]): ValidationRule {
  const list = listTest(choices);
  const shown = choices.join("、");
  return list ? validationRule(list, validationText.choice(shown)) : anyText(validationText.freeChoice(shown));
}

/** A number, or a text that begins with a digit: “1,756 户” and “1.2万户” are read too, 按月安排 and 约50 are not. */
function numberFormula({ whole, nonNegative }: { whole: boolean; nonNegative: boolean }, cell: Position): Formula {
  const at = cellOf(cell);
  const bounds: Fragment[] = [];
  if (nonNegative) bounds.push(fragmentOf`${at}>=0`);
  if (whole) bounds.push(fragmentOf`${at}=INT(${at})`);
  const digits = nonNegative ? at : fragmentOf`SUBSTITUTE(${at},"-","")`;
  return formulaOf`=IF(ISNUMBER(${at}),${allOf(bounds)},ISNUMBER(VALUE(LEFT(${digits},1))))`;
}

/** A whole number from 0 to the number of conditions; texts such as “2/3” or “是；否” are free. */
function countFormula(cell: Position, of: number | null): Formula {
  const at = cellOf(cell);
  const bounds = [fragmentOf`${at}>=0`, fragmentOf`${at}=INT(${at})`];
  if (of !== null) bounds.push(fragmentOf`${at}<=${numberOf(Rational.of(of))}`);
  return formulaOf`=IF(ISNUMBER(${at}),${allOf(bounds)},TRUE)`;
}

function notNegative(cell: Position): Formula {
  const at = cellOf(cell);
  return formulaOf`=IF(ISNUMBER(${at}),${at}>=0,TRUE)`;
}

function allOf(conditions: readonly Fragment[]): Fragment {
  const [first, ...others] = conditions;
  if (first === undefined) return fragmentOf`TRUE`;
  if (others.length === 0) return first;
  return fragmentOf`AND(${conditions.reduce((joined, next) => fragmentOf`${joined},${next}`)})`;
}

function countWords({ of, counts }: Extract<ActualKind, { kind: "count" }>) {
  switch (counts) {
    case "met":
      return validationText.met(of);
    case "missing":
      return validationText.missing(of);
    case "events":
      return validationText.events;
    case "late":
      return validationText.late;
  }
}

function namedExample(names: readonly string[]): string {
  return names.map((name) => `${name}=…`).join("；");
}
