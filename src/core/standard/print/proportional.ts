import type { Row } from "../row";
import type { Expression, Interval, ProportionalRule, RatioRule } from "../rule";
import { printBound, printInterval, printMarks, printNumber, sentence } from "./words";

const SHARES: Readonly<Record<ProportionalRule["basis"], string>> = {
  "by-type": "按完成比例得分",
  completion: "得分=实际值/目标值×分值",
  excess: "得分=（1-（实际值-目标值）/目标值）×分值",
  inverse: "得分=目标值/实际值×分值",
  deviation: "按偏离目标值的比例扣分",
  rate: "按实际比率得分",
};

/** 按完成比例得分，小于目标值的60%的不得分。 */
export function printProportional(rule: ProportionalRule, row: Row): string {
  const pass = rule.rescaleFrom === null ? null : `${printNumber(rule.rescaleFrom)}%`;
  const rescaled = pass === null ? null : `得分=（实际值/目标值-${pass}）/（1-${pass}）×分值`;
  return sentence(
    rule.fullWhen && `${printBound(rule.fullWhen, row)}的得满分`,
    rescaled ?? SHARES[rule.basis],
    rule.zeroWhen && `${printBound(rule.zeroWhen, row)}的不得分`,
    rule.cap && `最多扣${printMarks(rule.cap)}`
  );
}

/** 合格率=合格数/总数×100%，得分=合格率×权重分。 */
export function printRatio(rule: RatioRule): string {
  const name = rule.rateName ?? "比率";
  const named = rule.rateName !== null && rule.rate !== null;
  const inlined = rule.rateName === null ? rule.rate : null;
  const clauses = rule.cases.map(({ when, score }) => {
    const value = scoreWords(score, rule.rateName ?? "", inlined);
    if (when === null) return value.formula ? `得分=${value.words}` : `其余${value.words}`;
    return `${name}${caseWords(when)}的${value.formula ? `按${value.words}计算` : value.words}`;
  });
  return sentence(named && rule.rate ? `${name}=${printExpression(rule.rate, name, null)}×100%` : null, ...clauses);
}

function caseWords(interval: Interval): string {
  return printInterval(interval, (value) => `${printNumber(value)}%`);
}

function scoreWords(score: Expression, name: string, rate: Expression | null): { words: string; formula: boolean } {
  if (score.node === "weight" || score.node === "part") return { words: "得满分", formula: false };
  if (score.node === "number" && score.value.isZero) return { words: "不得分", formula: false };
  return { words: printExpression(score, name, rate), formula: true };
}

const ROLES = { weight: "权重分", part: "分值", target: "目标值", actual: "实际值" } as const;

/** Arithmetic as a clerk writes it; a share below 1 is a percent. `rate` stands in for a rate that has no name. */
export function printExpression(expression: Expression, name: string, rate: Expression | null): string {
  switch (expression.node) {
    case "number":
      return printNumber(expression.value);
    case "variable":
      return expression.name;
    case "rate":
      return rate ? printExpression(rate, name, null) : name;
    case "operation":
      return printOperation(expression, name, rate);
    default:
      return ROLES[expression.node];
  }
}

function printOperation(
  { operator, left, right }: Extract<Expression, { node: "operation" }>,
  name: string,
  rate: Expression | null
): string {
  const product = operator === "×" || operator === "÷";
  const inBrackets = (side: Expression, strict: boolean): string => {
    const printed = printExpression(side, name, rate);
    if (side.node !== "operation") return printed;
    const sum = side.operator === "+" || side.operator === "-";
    return (product && sum) || (strict && (product || sum)) ? `（${printed}）` : printed;
  };
  const sign = operator === "÷" ? "/" : operator;
  return `${inBrackets(left, false)}${sign}${inBrackets(right, operator !== "+")}`;
}
