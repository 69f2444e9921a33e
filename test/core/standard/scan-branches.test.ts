import { bandAt, settleBands } from "../../../src/core/standard/scan/band-at";
import { dayAt } from "../../../src/core/standard/scan/day-at";
import { expressionAt } from "../../../src/core/standard/scan/expression-at";
import type { RawExpression } from "../../../src/core/standard/scan/expression-at";
import { formulaAt } from "../../../src/core/standard/scan/formula-at";
import { judgeAt, rangeAt } from "../../../src/core/standard/scan/judge-at";
import { bandsAt, listVerdictAt } from "../../../src/core/standard/scan/list-verdict-at";
import type { Interval } from "../../../src/core/standard/rule";

/** Year, month and day as they were read, and what is left of the text. */
function day(text: string): string | null {
  const read = dayAt(text, 0);
  if (read === null) return null;
  const {
    year,
    month,
    day: of,
    shift,
  } = read.value as { year: number | null; month: number; day: number | null; shift?: number };
  return `${year}/${month}/${of}${shift === undefined ? "" : ` ${shift}`}|${text.slice(read.end)}`;
}

it.each([
  ["2025年11月30日前", "2025/11/30|前"],
  ["2025-11-30前", "2025/11/30|前"],
  ["2025/1/5", "2025/1/5|"],
  ["2025.1.5", "2025/1/5|"],
  ["2025-1-311", null],
  ["12月15日前", "null/12/15|前"],
  ["12月15号", "null/12/15|"],
  ["十二月十五日", "null/12/15|"],
  ["6月底前", "null/6/0|前"],
  ["6月末", "null/6/0|"],
  ["6月份", "null/6/null|"],
  ["6月完成", "null/6/null|完成"],
  ["6月上旬", null],
  ["6月中旬前", null],
  ["本年6月底", "null/6/0|"],
  ["次年1月15日", "null/1/15 1|"],
  ["下一年度1月底", "null/1/0 1|"],
  ["明年3月底", "null/3/0 1|"],
  ["上年12月31日", "null/12/31 -1|"],
  ["去年12月底", "null/12/0 -1|"],
  ["前年12月底", null],
  ["2025年底前", "2025/12/31|前"],
  ["当年末", "null/12/31|"],
  ["年底前完成", "null/12/31|前完成"],
  ["年底清零", null],
  ["12个月", null],
  ["13月1日", null],
  ["0月1日", null],
  ["12月32日", null],
  ["1月31日", "null/1/31|"],
  ["完成", null],
])("the day in %s is %s", (text, expected) => {
  expect(day(text)).toBe(expected);
});

const interval = ({ from, fromInclusive, to, toInclusive }: Interval) =>
  `${fromInclusive ? "[" : "("}${from},${to}${toInclusive ? "]" : ")"}`;

it.each([
  ["100%-80%(含)", "80-100 percent"],
  ["4-5分", "4-5 points"],
  ["5分至4分", "4-5 points"],
  ["0分到5分", "0-5 points"],
  ["4-5", "4-5 number"],
  ["80-90%", "80-90 percent"],
  ["4分-80%", null],
  ["4分", null],
  ["-5分", null],
])("a range of marks in %s is %s", (text, expected) => {
  const read = bandAt(text, 0);
  expect(read && `${read.value.from}-${read.value.to} ${read.value.of}`).toBe(expected);
});

it.each([
  ["100%-80%(含)、80%-60%(含)、60%-0%", "percent [80,100] [60,80) [0,60)"],
  ["100%-80%、80%-60%", "percent [80,100] [60,80)"],
  ["100%-80%(不含)、80%-60%", "percent (80,100] [60,80]"],
  ["5-4分、3-2分、1-0分", "points [4,5] [2,3] [0,1]"],
  ["100-80、80-60%", "percent [80,100] [60,80)"],
  ["100%-80%", null],
  ["100%-80%、3-2分", null],
])("bands %s are %s", (text, expected) => {
  const verdict = bandsAt(text, 0)?.value;
  const printed = verdict?.is === "bands" ? `${verdict.of} ${verdict.bands.map(interval).join(" ")}` : null;
  expect(printed).toBe(expected);
});

it("bands that touch nothing keep both their ends", () => {
  const bands = ["90%-100%", "70%-80%"].flatMap((text) => bandAt(text, 0)?.value ?? []);
  expect(settleBands(bands).map(interval)).toEqual(["[90,100]", "[70,80]"]);
});

it.each([
  ["分别得5分、4分、0分", "5 points, 4 points, 0 points|"],
  ["分别得5、4、0分", "5 points, 4 points, 0 points|"],
  ["分别按权重的100%、80%、60%计分,其他", "1 weight, 0.8 weight, 0.6 weight|,其他"],
  ["依次计5分和3分。", "5 points, 3 points|。"],
  ["分别扣2分、1分", "-2 points, -1 points|"],
  ["分别得0、80%、100%", "0 weight, 0.8 weight, 1 weight|"],
  ["分别得0分、80%、100%", "0 weight, 0.8 weight, 1 weight|"],
  ["分别得100%、80%、0分", null],
  ["分别得5分、80%", null],
  ["分别得5、4", null],
  ["分别得5分", null],
  ["得5分、4分", null],
  ["分别得分", null],
])("marks in a row, %s, are %s", (text, expected) => {
  const read = listVerdictAt(text, 0);
  const verdict = read?.value;
  const sign = verdict?.is === "list" && verdict.deduct ? "-" : "";
  const printed =
    read && verdict?.is === "list"
      ? `${verdict.marks.map(({ marks }) => `${sign}${marks.amount} ${marks.of}`).join(", ")}|${text.slice(read.end)}`
      : null;
  expect(printed).toBe(expected);
});

it.each([
  ["酌情扣分", true],
  ["视情况扣分", true],
  ["视情节轻重扣分", true],
  ["由考核组打分", true],
  ["根据完成情况打分", true],
  ["扣除部分分值", true],
  ["得3分", false],
  ["完成", false],
])("%s leaves the score to a person: %s", (text, expected) => {
  expect(judgeAt(text, 0) !== null).toBe(expected);
});

it.each([
  ["扣1-5分", "1-5 deduct"],
  ["得3-4分", "3-4"],
  ["在0-5分之间赋分", "0-5"],
  ["在0-5分之间", null],
  ["扣权重的10%-20%", "10-20 deduct"],
  ["扣10%-20%的权重分", "10-20 deduct"],
  ["得60%-80%", "60-80"],
  ["扣10%-20%", null],
  ["4-5分", "4-5"],
  ["80-90分得3分", null],
  ["得3分", null],
  ["得3-4个", null],
  ["为80%-90%", null],
])("a person chooses from %s: %s", (text, expected) => {
  const verdict = rangeAt(text, 0)?.value;
  const printed =
    verdict?.is === "band" ? `${verdict.band.from}-${verdict.band.to}${verdict.deduct ? " deduct" : ""}` : null;
  expect(printed).toBe(expected);
});

function infix(expression: RawExpression): string {
  if (expression.node === "name") return expression.name;
  if (expression.node === "number") return `${expression.value}${expression.points ? "分" : ""}`;
  return `(${infix(expression.left)}${expression.operator}${infix(expression.right)})`;
}

it.each([
  ["完好数/总数×100%", "((完好数÷总数)×1)|"],
  ["1-实际/目标", "(1-(实际÷目标))|"],
  ["(1-实际/目标)×6分", "((1-(实际÷目标))×6分)|"],
  ["甲+乙-丙", "((甲+乙)-丙)|"],
  ["甲×乙,丙", "(甲×乙)|,丙"],
  ["60%", "0.6|"],
  ["甲×", "甲|×"],
  ["(甲+乙", null],
  ["()", null],
  ["", null],
  [`${"(".repeat(8)}甲${")".repeat(8)}`, "甲|"],
  [`${"(".repeat(9)}甲${")".repeat(9)}`, null],
  [Array(40).fill("甲").join("+"), `${"(".repeat(39)}甲${"+甲)".repeat(39)}|`],
])("the formula %s is %s", (text, expected) => {
  const read = expressionAt(text, 0, text.length);
  expect(read && `${infix(read.value)}|${text.slice(read.end)}`).toBe(expected);
});

it("an operand ends where it is told to, and no more than forty are read", () => {
  expect(expressionAt("甲乙/丙丁", 0, 4)?.value).toMatchObject({ right: { name: "丙" } });
  const long = expressionAt(Array(41).fill("甲").join("+"), 0, 200);
  expect(long?.end).toBe(79);
});

it.each([
  ["得分=合格率×权重分", "formula : (合格率×权重分)|"],
  ["合格率=合格数/总数×100%", "definition 合格率: ((合格数÷总数)×1)|"],
  ["设备完好率得分=完好率×5", "formula 设备完好率: (完好率×5)|"],
  ["公式为:得分=合格率×5计算", "formula : (合格率×5)|"],
  ["得分按实际值/目标值×100%计分", "formula : (((实际值÷目标值)×1)×分值)|"],
  ["按满意度/目标值×10计分", "formula : ((满意度÷目标值)×10)|"],
  ["到位率×5", "formula : (到位率×5)|"],
  ["完成率×6分", "formula : (完成率×6分)|"],
  ["到位率×100%", null],
  ["到位数×5", null],
  ["实际值/目标值", null],
  ["得分=5", null],
  ["得分=权重", null],
  ["完成得满分", null],
  ["完好率=完好数/总数完好率得分=完好率×5", "definition 完好率: (完好数÷总数)|完好率得分=完好率×5"],
])("the sentence %s says %s", (text, expected) => {
  const read = formulaAt(text, 0);
  const verdict = read?.value;
  const printed =
    verdict?.is === "formula" || verdict?.is === "definition"
      ? `${verdict.is} ${verdict.name}: ${infix(verdict.expression)}|${text.slice(read?.end)}`
      : null;
  expect(printed).toBe(expected);
});
