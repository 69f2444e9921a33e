import { breakPointsOf } from "../../../../src/core/scoring/curve/break-points";
import { factsOf } from "../../../../src/core/scoring/facts";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings";
import type { Rule } from "../../../../src/core/standard/rule";
import {
  award,
  checklist,
  contextOf,
  direct,
  events,
  formula,
  interval,
  items,
  marks,
  number,
  onCompletion,
  onValue,
  proportional,
  step,
} from "../build";

function breaks(rule: Rule, row: string, weight = "10") {
  const found = breakPointsOf(rule, factsOf(contextOf({ row }), number(weight), DEFAULT_SETTINGS));
  return found && { ...found, at: found.at.map((x) => x.toString()).join(" ") };
}
const at = (rule: Rule, row: string, weight = "10") => breaks(rule, row, weight)?.at ?? null;

test("percent steps are of the target, wherever the counting starts", () => {
  expect(at(step("shortfall", "10%", "5分", { start: number("100") }), "≥ 200 个")).toBe("100 80 60");
  expect(at(step("shortfall", "10%", "5分", { start: number("100") }), "≥ 若干 个")).toBe("100 90 80");
});

test("a staircase of more than 120 steps is drawn as a slope through every second of them", () => {
  expect(breaks(step("shortfall", "1", "0.1分"), "≥ 200 个", "12")).toMatchObject({ between: "straight" });
  const fine = breaks(step("shortfall", "1", "0.1分"), "≥ 200 个", "12.1");
  expect(fine).toMatchObject({ between: "staircase" });
  expect(fine?.at.split(" ").slice(0, 4)).toEqual(["200", "198", "196", "194"]);
  expect(fine?.at.split(" ").length).toBe(62);
});

test("a rule that takes or gives nothing has one step", () => {
  expect(at(step("shortfall", "1", "0分"), "≥ 3 个")).toBe("3 2");
  expect(at(award("1", "0分"), "≥ 3 个")).toBe("0 1");
});

test("awards break at their bounds, and need a target for percent steps", () => {
  const bounded = award("5", "5分", { zeroWhen: onValue("(,3)"), fullWhen: onCompletion("[90,)") });
  expect(at(bounded, "≥ 10 篇")).toBe("0 5 10 3 9");
  expect(at(award("10%", "1分"), "≥ 0 篇")).toBeNull();
});

test("a line breaks at 0, its whole and its double; a rate's whole is 100", () => {
  expect(at(proportional("completion"), "≥ 80 个")).toBe("0 80 160");
  expect(at(proportional("rate"), "≥ 80 %")).toBe("0 100 200");
  expect(at(proportional("completion", { reference: number("50") }), "≥ 80 个")).toBe("0 50 100");
  expect(at(proportional("completion"), "≥ 若干 个")).toBeNull();
  expect(breaks(proportional("inverse"), "≤ 80 个")).toMatchObject({ between: "bent" });
  expect(breaks({ ...proportional("completion"), kind: "threshold" }, "≥ 80 个")).toMatchObject({
    between: "straight",
  });
});

test("a formula breaks where its cases do", () => {
  const cases = [
    { when: interval("[60,90)"), score: formula("rate × weight") },
    { when: null, score: formula("weight") },
  ];
  expect(at({ kind: "ratio", rateName: null, rate: null, cases }, "≥ 90 %")).toBe("0 100 60 90");
});

test("a yes or no is a picture only where a number decides it", () => {
  expect(at(direct(), "≥ 20 个")).toBe("20");
  expect(at(direct({ bound: onCompletion("[80,90)") }), "≥ 20 个")).toBe("16 18");
  expect(at(direct({ bound: onCompletion("[80,)") }), "≥ 若干 个")).toBe("80");
  expect(at(direct(), "定性 20 个")).toBeNull();
  expect(at(direct(), "- 20 个")).toBeNull();
  expect(at(direct(), "≥ 提升 个")).toBeNull();
});

test("events and conditions are whole numbers from 0 on", () => {
  expect(breaks(events({ "": "5分" }), "= 0 起")).toEqual({ at: "1 2 3 0", whole: true, between: "straight" });
  const pairs = events({ "": "5分" });
  const [one] = pairs.classes;
  expect(one && at({ ...pairs, classes: [{ ...one, per: number("2") }] }, "= 0 起")).toBe("1 2 3 4 5 0");
  expect(one && at({ ...pairs, classes: [{ ...one, per: number("0") }] }, "= 0 起")).toBeNull();
  expect(at({ ...pairs, classes: [] }, "= 0 起")).toBeNull();
  expect(at(checklist("per-item", { items: items({ 甲: "1分", 乙: "2分" }) }), "定性 好 ")).toBeNull();
  expect(at(checklist("equal-share", { items: items({ 甲: null, 乙: null }) }), "定性 好 ")).toBe("1 2 0");
  expect(at(checklist("per-met", { each: marks("4分") }), "定性 好 ")).toBe("1 2 3 0");
});
