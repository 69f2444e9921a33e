import { compactText } from "../../lexicon/plain-text";
import { UNITS, normaliseUnit, unitScale } from "../../lexicon/units";
import { Rational } from "../../number/rational";

/** Units of one dimension as multiples of its first one. */
const FACTORS: readonly Readonly<Record<string, readonly [bigint, bigint]>>[] = [
  { 米: [1n, 1n], 延米: [1n, 1n], m: [1n, 1n], 公里: [1000n, 1n], 里: [500n, 1n], 华里: [500n, 1n], 厘米: [1n, 100n] },
  { 平方米: [1n, 1n], 亩: [2000n, 3n], 公顷: [10_000n, 1n], 平方公里: [1_000_000n, 1n], ha: [10_000n, 1n] },
  { 公斤: [1n, 1n], 吨: [1000n, 1n], t: [1000n, 1n], 斤: [1n, 2n], 克: [1n, 1000n], 担: [50n, 1n] },
  { 立方米: [1n, 1n], 方: [1n, 1n], 升: [1n, 1000n], L: [1n, 1000n] },
  { 度: [1n, 1n], 千瓦时: [1n, 1n], kWh: [1n, 1n] },
  { 天: [1n, 1n], 日: [1n, 1n], 个自然日: [1n, 1n], 自然日: [1n, 1n], 周: [7n, 1n], 个周: [7n, 1n], 星期: [7n, 1n] },
  { 小时: [60n, 1n], 个小时: [60n, 1n], 分钟: [1n, 1n] },
];

/** Words for the same counted thing. */
const ALIASES: readonly (readonly string[])[] = [
  ["元", "元钱", "块钱", "人民币"],
  ["人", "名", "位"],
  ["场", "场次", "次"],
  ["次", "起", "件", "例", "宗"],
  ["工作日", "个工作日"],
  ["月", "个月"],
  ["年", "年度"],
  ["季度", "个季度"],
  ["名", "名次", "位", "位次"],
  ["个百分点", "百分点", "%"],
  ["吨", "t"],
];

/** 个 stands for any thing's own counting word (24个 for 24 座), never for people, households or times. */
const OWN_COUNTER = new Set(["人", "户", "次", "人次", "户次", "场次", "万人", "万户", "天", "日"]);
const COUNTS: ReadonlySet<string> = new Set(UNITS.counts);

/**
 * The amount in the indicator's unit: 0.6亿元 is 6000 in 万元, 1.2万户 is 12000 in 户, 30 亩 is 2 in 公顷. Null when the
 * units do not measure the same thing (户 and 人, 万元 and %). A unit that is missing on either side agrees with all.
 */
export function convertUnit(value: Rational, from: string, to: string): Rational | null {
  const [written, wanted] = [normaliseUnit(compactText(from)), normaliseUnit(compactText(to))];
  if (written === "" || wanted === "") return value;
  const plain = factorBetween(written, wanted);
  if (plain !== null) return value.times(plain);
  const [scaled, target] = [unitScale(written), unitScale(wanted)];
  const factor = scaled.base === "" ? Rational.ONE : factorBetween(scaled.base, target.base);
  if (factor === null) return null;
  return value.times(Rational.of(10n ** BigInt(scaled.power), 10n ** BigInt(target.power))).times(factor);
}

function factorBetween(from: string, to: string): Rational | null {
  if (from === to) return Rational.ONE;
  if (ALIASES.some((group) => group.includes(from) && group.includes(to))) return Rational.ONE;
  if (from === "个" && COUNTS.has(to) && !OWN_COUNTER.has(to)) return Rational.ONE;
  if (to === "个" && COUNTS.has(from) && !OWN_COUNTER.has(from)) return Rational.ONE;
  for (const dimension of FACTORS) {
    const [first, second] = [dimension[from], dimension[to]];
    if (first && second) return Rational.of(first[0] * second[1], first[1] * second[0]);
  }
  return null;
}
