import { Rational } from "../../number/rational";

/** What a unit measures, and how many of the dimension's smallest unit it holds. */
export interface UnitMeaning {
  readonly dimension: string;
  readonly factor: Rational;
}

const HUNDRED_MILLION = 100_000_000;

/** Units with a size: within a dimension they are converted (0.6亿元 is 6000万元). */
const SIZED: readonly (readonly [dimension: string, units: Readonly<Record<string, readonly [number, number]>>])[] = [
  ["money", { 元: [1, 1], 块: [1, 1], 块钱: [1, 1], 元人民币: [1, 1] }],
  ["length", { 米: [1, 1], 延米: [1, 1], 公里: [1000, 1], 千米: [1000, 1], 里: [500, 1], m: [1, 1], km: [1000, 1] }],
  [
    "area",
    {
      平方米: [1, 1],
      平米: [1, 1],
      "㎡": [1, 1],
      m2: [1, 1],
      "m²": [1, 1],
      亩: [2000, 3],
      公顷: [10000, 1],
      平方公里: [1_000_000, 1],
      平方千米: [1_000_000, 1],
    },
  ],
  [
    "mass",
    {
      微克: [1, 1_000_000_000],
      毫克: [1, 1_000_000],
      克: [1, 1000],
      斤: [1, 2],
      公斤: [1, 1],
      千克: [1, 1],
      kg: [1, 1],
      吨: [1000, 1],
      t: [1000, 1],
    },
  ],
  ["volume", { 升: [1, 1000], 立方米: [1, 1], 立方: [1, 1], 方: [1, 1], "m³": [1, 1], m3: [1, 1] }],
  ["energy", { 度电: [1, 1], 千瓦时: [1, 1], 千瓦: [1, 1], 兆瓦: [1000, 1] }],
  ["day", { 天: [1, 1], 日: [1, 1], 自然日: [1, 1], 日历天: [1, 1], 日历日: [1, 1], 周: [7, 1], 星期: [7, 1] }],
  ["workday", { 工作日: [1, 1], 个工作日: [1, 1], 工作天: [1, 1] }],
  ["month", { 月: [1, 1], 个月: [1, 1], 季度: [3, 1], 年: [12, 1] }],
  ["hour", { 秒: [1, 3600], 秒钟: [1, 3600], 分钟: [1, 60], 小时: [1, 1], 个小时: [1, 1] }],
  ["mark", { 分: [1, 1] }],
];

/**
 * Counters that name the same things: a text that says 每少1次 for a target in 场 is not at odds with it. The generic ones
 * go with any counter.
 */
const COUNTERS: readonly (readonly string[])[] = [
  ["个", "项", "处", "类", "种", "条", "件", "次"],
  ["人", "名", "位", "人次", "人数", "人员"],
  ["户", "户次", "户数", "家", "农户"],
  ["家", "所", "单位", "企业", "个单位", "户", "院", "校", "店", "馆"],
  [
    "次",
    "场",
    "场次",
    "期",
    "届",
    "起",
    "件",
    "例",
    "宗",
    "批",
    "批次",
    "回",
    "轮",
    "次数",
    "桩",
    "班",
    "班次",
    "期次",
    "趟",
  ],
  ["名次", "名", "位", "位次"],
  [
    "份",
    "篇",
    "本",
    "册",
    "册次",
    "卷",
    "张",
    "幅",
    "页",
    "期",
    "套",
    "部",
    "件",
    "条",
    "单",
    "票",
    "笔",
    "版",
    "首",
    "题",
  ],
  [
    "座",
    "处",
    "口",
    "栋",
    "幢",
    "间",
    "眼",
    "所",
    "站",
    "点位",
    "点",
    "村",
    "社区",
    "乡镇",
    "片",
    "块",
    "段",
    "道",
    "床",
    "张",
    "孔",
    "组",
    "队",
  ],
  ["台", "套", "辆", "盏", "架", "艘", "部", "台套", "支", "根", "枚", "把", "樘", "面", "块", "桶"],
  ["株", "棵", "头", "只", "羽", "尾", "匹"],
  ["课时", "学时", "节", "课", "门"],
  [
    "方面",
    "环节",
    "要点",
    "维度",
    "要素",
    "标准",
    "条款",
    "要求",
    "指标",
    "内容",
    "情形",
    "情况",
    "问题",
    "档",
    "级",
    "等级",
    "等次",
  ],
];

const PREFIXES: Readonly<Record<string, number>> = {
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: HUNDRED_MILLION,
};

const PREFIXED_UNIT = /^(十万|百万|千万|万|亿|千|百)(.*)$/;

const sized = new Map<string, UnitMeaning>();
for (const [dimension, units] of SIZED) {
  for (const [name, [n, d]] of Object.entries(units)) sized.set(name, { dimension, factor: Rational.of(n, d) });
}
const counters = new Set(COUNTERS.flat());

/** Every unit word that may follow a number, without its 万 or 亿. */
export const UNIT_WORDS: readonly string[] = [...sized.keys(), ...counters];
export const UNIT_PREFIXES: readonly string[] = Object.keys(PREFIXES);

/** What a unit measures; a counter is its own dimension “count”. Null for an unknown word. */
export function unitMeaning(unit: string): UnitMeaning | null {
  const whole = sized.get(unit);
  if (whole) return whole;
  if (counters.has(unit) || unit === "") return { dimension: unit === "" ? "none" : "count", factor: Rational.ONE };
  const [, prefix = "", rest = ""] = PREFIXED_UNIT.exec(unit) ?? [];
  const factor = PREFIXES[prefix];
  if (factor === undefined) return null;
  const inner = rest === "" ? { dimension: "none", factor: Rational.ONE } : (sized.get(rest) ?? counterMeaning(rest));
  return { dimension: inner.dimension, factor: inner.factor.times(Rational.of(factor)) };
}

function counterMeaning(unit: string): UnitMeaning {
  return { dimension: counters.has(unit) ? "count" : `count ${unit}`, factor: Rational.ONE };
}

/**
 * How many of the row's units one of the text's units is: 亿元 in 万元 is 10000, 座 in 个 is 1; “316.4万” beside 万元 is
 * in 万元. Null when the two measure different things (人 for a target in 场).
 */
export function unitRatio(from: string, to: string): Rational | null {
  if (from === to || from === "" || to === "") return from === "" || from === to ? Rational.ONE : prefixFactor(from);
  if (isPercent(from) || isPercent(to)) return isPercent(from) && isPercent(to) ? Rational.ONE : null;
  if (PREFIXES[from] !== undefined || PREFIXES[to] !== undefined) return prefixFactor(from).over(prefixFactor(to));
  const a = unitMeaning(from);
  const b = unitMeaning(to);
  if (!a || !b)
    return sameCounter(stripPrefix(from), stripPrefix(to)) ? prefixFactor(from).over(prefixFactor(to)) : null;
  if (a.dimension !== b.dimension) return null;
  if (a.dimension === "count" && !sameCounter(stripPrefix(from), stripPrefix(to))) return null;
  return a.factor.over(b.factor);
}

/** Units of a rate, as they stand in a unit cell. */
export function isPercent(unit: string): boolean {
  return unit === "%" || unit === "百分比" || unit === "百分点" || unit === "个百分点" || unit === "百分率";
}

function prefixFactor(unit: string): Rational {
  if (counters.has(unit) || sized.has(unit)) return Rational.ONE;
  const prefix = PREFIXES[unit] === undefined ? PREFIXED_UNIT.exec(unit)?.[1] : unit;
  return Rational.of(PREFIXES[prefix ?? ""] ?? 1);
}

function stripPrefix(unit: string): string {
  return counters.has(unit) ? unit : (PREFIXED_UNIT.exec(unit)?.[2] ?? unit);
}

function isGeneric(unit: string): boolean {
  return COUNTERS[0]?.includes(unit) ?? false;
}

/** 人/次 and 台（套） go with each of their words. */
function sameCounter(first: string, second: string): boolean {
  const a = alternatives(first);
  const b = alternatives(second);
  return a.some((one) =>
    b.some((other) => one === other || goesWithAny(one, other) || goesWithAny(other, one) || inOneSet(one, other))
  );
}

function alternatives(unit: string): string[] {
  const words = unit.split(/[/（()）、]/).filter((word) => word !== "");
  return words.map((word) => word.replace(/^个(?=.)/, ""));
}

/** People and households are not counted in 次 or 件. */
const OF_PEOPLE = new Set(["人", "名", "位", "人数", "人员", "户", "农户", "户数"]);

function goesWithAny(generic: string, other: string): boolean {
  return isGeneric(generic) && (generic === "个" || !OF_PEOPLE.has(other));
}

function inOneSet(first: string, second: string): boolean {
  return COUNTERS.some((set) => set.includes(first) && set.includes(second));
}
