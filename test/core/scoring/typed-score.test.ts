import { keepTypedScore } from "../../../src/core/scoring/typed-score";
import type { Rule } from "../../../src/core/standard/rule";
import { formatted, input, number } from "./build";

const judged: Rule = { kind: "judgement", range: { from: number("2"), to: number("5") } };

function kept(typed: Parameters<typeof input>[0], rule: Rule | null = null, weight: string | null = "10"): string {
  const known = { value: number(weight ?? "0"), from: "column" } as const;
  const none = { value: null, from: null, reason: "weight-missing", sentence: "" } as const;
  const result = keepTypedScore(input(typed), weight === null ? none : known, rule);
  return result.kept ? `${result.score.score}` : result.why;
}

test.each([
  [8, "8"],
  ["8", "8"],
  ["8.5分", "8.5"],
  [0, "0"],
  [10, "10"],
  ["2.345", "2.345"],
] as const)("a typed %s is kept as %s", (typed, score) => {
  expect(kept(typed)).toBe(score);
});

test.each([
  ["8个"],
  ["≥8"],
  ["优"],
  ["80%"],
  ["#N/A"],
  [formatted(0.8, "80%", "0%")],
  [formatted(8, "0.0万", '0!.0,"万"')],
])("what is no plain number of points is named: %s", (typed) => {
  expect(kept(typed)).toMatch(/不是/);
});

test("a score outside of 0 to the weight is named, without a weight outside of 0 to 100", () => {
  expect(kept(-1)).toContain("10");
  expect(kept(10.01)).toContain("10");
  expect(kept(100, null, null)).toBe("100");
  expect(kept(101, null, null)).toContain("100");
});

test("a judgement keeps to its range, both ends included", () => {
  expect([kept(2, judged), kept(5, judged), kept(3.5, judged)]).toEqual(["2", "5", "3.5"]);
  expect(kept(1.99, judged)).toContain("2");
  expect(kept(5.01, judged)).toContain("5");
  expect(kept(1, { kind: "judgement", range: null })).toBe("1");
});

test("an empty cell asks for nothing", () => {
  expect(kept("")).toBe("");
  expect(kept(null)).toBe("");
});
