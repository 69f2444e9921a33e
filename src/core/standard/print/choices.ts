import { ruleWords } from "../../../strings/readings";
import type { Row } from "../row";
import type { ChecklistRule, GradedRule, Interval, StatesRule, TiersRule } from "../rule";
import { printBound, printCount, printMarks, printNumber, printOutcome, printValue, sentence } from "./words";

/** 大于等于90%的得10分，大于等于80%且小于90%的得8分，小于80%的不得分。 */
export function printTiers(rule: TiersRule, row: Row): string {
  return sentence(
    ...rule.tiers.map(({ interval, outcome }) => {
      const { from, to, fromInclusive, toInclusive } = interval;
      const range = rule.whole && from && to && fromInclusive && toInclusive && !from.equals(to);
      const bound = range
        ? `${printNumber(from)}-${printValue(to, row)}`
        : printBound({ scale: rule.scale, interval }, row);
      return ruleWords.when(bound, printOutcome(outcome));
    })
  );
}

/** 优得5分，良得4分，差不得分。 */
export function printStates(rule: StatesRule): string {
  return sentence(
    ...rule.states.map(({ name, outcome }) =>
      ruleWords.plain(name === ruleWords.others ? ruleWords.otherStates : name, printOutcome(outcome))
    )
  );
}

/** 分为好、中、差三个档次，分别按照该指标分值的…确定得分。 */
export function printGraded(rule: GradedRule): string {
  const edge = (value: Interval["from"], inclusive: boolean) => {
    if (value === null) return "";
    const number = printNumber(value);
    return ruleWords.bandEdge(rule.of === "percent" ? `${number}%` : ruleWords.points(number), inclusive);
  };
  const bands = rule.grades.map(
    ({ band }) => `${edge(band.to, band.toInclusive)}-${edge(band.from, band.fromInclusive)}`
  );
  const names = rule.grades.map(({ name }) => name).join("、");
  return ruleWords.graded(names, printCount(rule.grades.length), bands.join("、"));
}

/** 以A、B、C三个方面衡量，每符合一项得对应权重分，反之不得分。 */
export function printChecklist(rule: ChecklistRule): string {
  const { mode, items, each, cap } = rule;
  if (mode === "per-item") {
    return `${items.map(({ text, marks }) => ruleWords.inBrackets(text, marks ? printMarks(marks) : "")).join("；")}。`;
  }
  const marks = each ? printMarks(each) : "";
  if (mode === "per-missing") {
    return sentence(ruleWords.perMissing(marks), cap ? ruleWords.mostDeducted(printMarks(cap)) : ruleWords.floor);
  }
  const of = printItems(rule);
  if (mode === "equal-share") return sentence(of, ...ruleWords.equalShare);
  return sentence(of, ruleWords.perMet(marks), cap && ruleWords.mostGiven(printMarks(cap)));
}

function printItems({ items, count }: ChecklistRule): string | null {
  const words = count === null ? null : printCount(count);
  if (items.length > 0) return ruleWords.items(items.map(({ text }) => text).join("、"), words);
  return words === null ? null : ruleWords.countOnly(words);
}
