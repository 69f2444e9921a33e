import type { Verdict } from "../clauses/verdict";
import { operandRole } from "../words/operands";
import type { RawExpression } from "./expression-at";
import { expressionAt } from "./expression-at";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

const EQUATION = sticky("([^,;。:()=≥≤<>×/+%\\d-]{1,40})(?:\\(%\\))?=");
const SCORE_NAME = /(?:得分|分数|分值|考核分|评分|计分|自评分|权重分)(?:计算)?(?:公式)?(?:为|是)?$/;
const ANNOUNCED = sticky(
  "(?:(?:具体)?(?:得分|计分|评分|计算|赋分|分值|扣分)?(?:计算)?公式(?:为|是|如下)?:?|(?:则|即)?(?:本项|该项|指标|该指标)?(?:得分|计分|分值)(?:为|按照|按|是|:)|(?:按照|按|以|根据)|(?:则|即)?为)"
);
const TAIL = sticky(
  "(?:计算|折算|核算|进行计算|来|计(?!分))?(?:=?得分|计分|记分|记|赋分|给分|确定|的得分|得出分值|分值)?"
);
const CHUNK_END = /[,;。:]/;

/** 得分=实际值/目标值×分值, 到位率*分值, 合格率=合格数/总数*100%; `at` is the start of a clause. */
export function formulaAt(text: string, at: number): Read<Verdict> | null {
  return equationAt(text, at) ?? announcedAt(text, at) ?? bareAt(text, at, false);
}

function equationAt(text: string, at: number): Read<Verdict> | null {
  const match = matchAt(EQUATION, text, at);
  if (!match) return null;
  const name = match[1] ?? "";
  const start = at + match[0].length;
  const right = expressionAt(text, start, secondEquation(text, start, name));
  if (!right || !isFormula(right.value)) return null;
  const score = SCORE_NAME.test(name) || hasWeight(right.value);
  const plain = name.replace(SCORE_NAME, "");
  const value: Verdict = { is: score ? "formula" : "definition", name: plain, expression: right.value };
  return { value, end: score ? tailEnd(text, right.end) : right.end };
}

/** Where the operand before a second equation ends: “…/设备总数设备完好率得分=…” has no stop in between. */
function secondEquation(text: string, at: number, name: string): number {
  const next = text.indexOf("=", at);
  const chunk = chunkEnd(text, at);
  if (next < 0 || next > chunk) return text.length;
  const repeated = name.length > 1 ? text.lastIndexOf(name, next) : -1;
  if (repeated > at) return repeated;
  const score = text.lastIndexOf("得分", next);
  return score > at ? score : text.length;
}

function chunkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 200 && !CHUNK_END.test(text.charAt(end))) end++;
  return end;
}

function announcedAt(text: string, at: number): Read<Verdict> | null {
  const lead = matchAt(ANNOUNCED, text, at);
  return lead ? (equationAt(text, at + lead[0].length) ?? bareAt(text, at + lead[0].length, true)) : null;
}

/** A product with the weight and no “得分=”. */
function bareAt(text: string, at: number, announced: boolean): Read<Verdict> | null {
  if (!/[×/]/.test(text.slice(at, chunkEnd(text, at)))) return null;
  const read = expressionAt(text, at, text.length);
  if (!read || !isFormula(read.value)) return null;
  const ends = tailEnd(text, read.end);
  const scores = /分$/.test(text.slice(read.end, ends)) && announced;
  if (!hasWeight(read.value) && !scores && !isRateTimes(read.value)) return null;
  if (/按|达到|的(?:得分|计)/.test(namesOf(read.value)[0] ?? "")) return null;
  const expression = hasWeight(read.value) || hasPlainNumber(read.value) ? read.value : timesWeight(read.value);
  return { value: { is: "formula", name: "", expression }, end: ends };
}

function tailEnd(text: string, at: number): number {
  return at + (matchAt(TAIL, text, at)?.[0].length ?? 0);
}

function isFormula(expression: RawExpression): boolean {
  return expression.node === "operation" && namesOf(expression).some((name) => operandRole(name) !== "weight");
}

function hasWeight(expression: RawExpression): boolean {
  if (hasPoints(expression)) return true;
  return namesOf(expression).some((name) => operandRole(name) === "weight");
}

/** 按满意度/目标值*10计分: the marks stand as a bare number. */
function hasPlainNumber(expression: RawExpression): boolean {
  if (expression.node === "operation") {
    return expression.operator === "×" && (hasPlainNumber(expression.left) || hasPlainNumber(expression.right));
  }
  return expression.node === "number" && !expression.percent;
}

/** 到位率×5, 实际数÷计划数×6: a rate times a plain number of marks. */
function isRateTimes(expression: RawExpression): boolean {
  if (expression.node !== "operation" || expression.operator !== "×") return false;
  const { left, right } = expression;
  const quotient =
    left.node === "operation" && left.operator === "÷" && left.left.node === "name" && left.right.node === "name";
  return (
    (quotient || (left.node === "name" && /率$/.test(left.name))) &&
    right.node === "number" &&
    !right.percent &&
    right.value.toString() !== "100"
  );
}

/** 按实际值/目标值计分 leaves the marks to be understood. */
function timesWeight(left: RawExpression): RawExpression {
  return { node: "operation", operator: "×", left, right: { node: "name", name: "分值", start: 0, end: 0 } };
}

/** “完成率×6分”: marks written out. */
function hasPoints(expression: RawExpression): boolean {
  if (expression.node === "operation") return hasPoints(expression.left) || hasPoints(expression.right);
  return expression.node === "number" && expression.points;
}

/** Every name in an expression, from left to right. */
export function namesOf(expression: RawExpression): string[] {
  if (expression.node === "name") return [expression.name];
  if (expression.node === "number") return [];
  return [...namesOf(expression.left), ...namesOf(expression.right)];
}
