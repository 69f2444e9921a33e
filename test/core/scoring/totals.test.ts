import { Rational } from "../../../src/core/number/rational";
import { gradeOf } from "../../../src/core/scoring/grade";
import { totalsOf } from "../../../src/core/scoring/totals";
import { distributeWeights, parseWeight } from "../../../src/core/scoring/weights";
import { DEFAULT_SETTINGS, WEIGHT_PRESETS } from "../../../src/core/settings";
import type { Indicator, TargetTable } from "../../../src/core/table/target-table";
import { checklist, input, number, scoreOf } from "./build";

const third = checklist("equal-share", { count: 3 });
const score = (actual: number | null, weight: string | null = "10") => scoreOf(third, actual, { weight });

test("totals add the rounded scores, so that the printed column adds up", () => {
  const totals = totalsOf([score(1), score(1), score(1)], DEFAULT_SETTINGS);
  expect(totals.score.toString()).toBe("9.99");
  expect(totals.weight.toString()).toBe("30");
  expect(totals).toMatchObject({ scored: 3, unscored: 0, grade: "差" });
});

test("there is no grade while a row is unscored or without weight", () => {
  const open = totalsOf([score(3), score(null)], DEFAULT_SETTINGS);
  expect(open).toMatchObject({ scored: 1, unscored: 1, grade: null });
  expect(open.weight.toString()).toBe("20");
  expect(open.score.toString()).toBe("10");
  const typed = scoreOf(third, 3, { weight: null, typed: 7 });
  expect(totalsOf([score(3), typed], DEFAULT_SETTINGS)).toMatchObject({ scored: 2, unscored: 0, grade: null });
  expect(totalsOf([], DEFAULT_SETTINGS)).toMatchObject({ scored: 0, unscored: 0, grade: null });
});

test("rows that do not apply and duplicates count for nothing", () => {
  const none = scoreOf(third, 3, { status: "not-applicable" });
  const twice = scoreOf(third, 3, { status: "duplicate" });
  expect(totalsOf([score(3), none, twice], DEFAULT_SETTINGS)).toMatchObject({ scored: 1, unscored: 0, grade: "优" });
});

test.each([
  ["90", "优"],
  ["89.99", "良"],
  ["80", "良"],
  ["79.99", "中"],
  ["60", "中"],
  ["59.99", "差"],
])("%s of 100 is %s", (points, grade) => {
  expect(gradeOf(number(points), Rational.HUNDRED, DEFAULT_SETTINGS)).toBe(grade);
});

test("a grade is a percent of the weights' total, with thresholds of the settings", () => {
  expect(gradeOf(number("72"), number("80"), DEFAULT_SETTINGS)).toBe("优");
  const strict = {
    ...DEFAULT_SETTINGS,
    gradeThresholds: { excellent: number("95"), good: number("92"), fair: number("90") },
  };
  expect(gradeOf(number("91"), number("100"), strict)).toBe("中");
  expect(gradeOf(number("0"), number("0"), DEFAULT_SETTINGS)).toBeNull();
});

function table(levels: readonly (string | [string, Indicator["status"]])[]): TargetTable {
  const indicators = levels.map((level, index) => {
    const [level1, status] = typeof level === "string" ? [level, "applicable" as const] : level;
    return { row: index + 6, level1, status } as Indicator;
  });
  return { indicators } as unknown as TargetTable;
}

const shares = (weights: ReadonlyMap<number, Rational>) =>
  [...weights].map(([row, value]) => `${row}:${value.toString()}`);

test("weights are equal inside a level1 block and add up exactly", () => {
  const own = table(["成本指标", "产出指标", "产出指标", "产出指标", "效益指标", "满意度指标"]);
  expect(shares(distributeWeights(own, WEIGHT_PRESETS[0]!))).toEqual([
    "6:20",
    "7:13.34",
    "8:13.33",
    "9:13.33",
    "10:30",
    "11:10",
  ]);
  const total = [...distributeWeights(own, WEIGHT_PRESETS[0]!).values()].reduce(
    (sum, one) => sum.plus(one),
    Rational.ZERO
  );
  expect(total.toString()).toBe("100");
});

test("a block's marks are spread over any number of rows without a remainder", () => {
  for (let rows = 1; rows <= 40; rows++) {
    const weights = [...distributeWeights(table(Array(rows).fill("效益指标")), WEIGHT_PRESETS[0]!).values()];
    expect(weights.reduce((sum, one) => sum.plus(one), Rational.ZERO).toString()).toBe("30");
    const [largest, smallest] = [weights[0]!, weights[rows - 1]!];
    expect(largest.minus(smallest).compare(number("0.01"))).toBeLessThanOrEqual(0);
  }
});

test("only applicable rows of the four blocks get a weight, and none gets 0", () => {
  const own = table(["成本指标", ["产出指标", "not-applicable"], ["产出指标", "duplicate"], "其他", "产出指标"]);
  expect(shares(distributeWeights(own, WEIGHT_PRESETS[2]!))).toEqual(["10:50"]);
});

test("a preset with more than 2 decimals is spread exactly too", () => {
  const odd = { ...WEIGHT_PRESETS[0]!, satisfaction: number("10.005") };
  expect(shares(distributeWeights(table(["满意度指标", "满意度指标"]), odd))).toEqual(["6:5.005", "7:5"]);
});

test("the weight of a row for other parts of the house", () => {
  expect(parseWeight(input(8), "指标")?.toString()).toBe("8");
  expect(parseWeight(null, "相关性（5分）")?.toString()).toBe("5");
  expect(parseWeight(input("不适用"), "指标")).toBeNull();
});
