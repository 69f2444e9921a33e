import { nationalRule, nationalScore } from "../../../src/core/scoring/national-default";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { contextOf, input, number } from "./build";

const score = (row: string, actual: string | number | null) =>
  nationalScore(contextOf({ row }), number("10"), input(actual), DEFAULT_SETTINGS)?.toString() ?? null;
const basis = (row: string) => {
  const rule = nationalRule(contextOf({ row }));
  return rule?.kind === "proportional" ? rule.basis : rule;
};

test.each([
  ["≥ 20 个", 15, "7.5"],
  ["> 20 个", 15, "7.5"],
  ["= 20 个", 15, "7.5"],
  ["= 20 个", 25, "10"],
  ["≤ 20 个", 25, "7.5"],
  ["< 20 个", 25, "7.5"],
  ["≤ 20 个", 15, "10"],
  ["≤ 20 个", 50, "0"],
  ["≥ 30 个", 1, "0.33"],
] as const)("the national formula for %s with %s gives %s", (row, actual, expected) => {
  expect(score(row, actual)).toBe(expected);
});

test.each([
  ["≤ 0 起", 0, "10"],
  ["≤ 0 起", 1, "0"],
  ["< 0 起", 0, "10"],
  ["= 0 起", 0, "10"],
  ["= 0 起", 1, "0"],
  ["≥ 0 起", 0, "10"],
  ["≥ 0 起", 1, "10"],
  ["= 0 %", -1, "10"],
] as const)("a target of 0 is all or nothing: %s with %s gives %s", (row, actual, expected) => {
  expect(
    nationalScore(contextOf({ row, name: "增长率" }), number("10"), input(actual), DEFAULT_SETTINGS)?.toString()
  ).toBe(expected);
});

test.each([
  ["定性 20 个", 15],
  ["- 20 个", 15],
  ["≥ 提升 个", 15],
  ["≥ -5 %", 15],
  ["≥ 20 个", "提升"],
  ["≥ 20 个", null],
] as const)("the national formula has nothing to say on %s with %s", (row, actual) => {
  expect(score(row, actual)).toBeNull();
});

test("as a rule it is completion, or excess where less is better or nothing is wanted", () => {
  expect(basis("≥ 20 个")).toBe("completion");
  expect(basis("> 20 个")).toBe("completion");
  expect(basis("= 20 个")).toBe("completion");
  expect(basis("= 提升 个")).toBe("completion");
  expect(basis("= 0 个")).toBe("excess");
  expect(basis("≥ 0 个")).toBe("completion");
  expect(basis("≤ 20 个")).toBe("excess");
  expect(basis("< 20 个")).toBe("excess");
  expect(basis("定性 20 个")).toBeNull();
  expect(basis("- 20 个")).toBeNull();
});
