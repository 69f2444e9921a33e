import { factsOf, partFacts } from "../../../src/core/scoring/facts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { contextOf, direct, number, part, proportional, exactOf, scoreOf, step } from "./build";

function facts(row: string, name: string, more: Parameters<typeof part>[3] = {}, worth = "40%") {
  const whole = factsOf(contextOf({ row, name: "综合指标" }), number("10"), DEFAULT_SETTINGS);
  const own = partFacts(whole, part(name, worth, direct(), more));
  const { unit, rate, target, type, percentIsCompletion } = own;
  return {
    unit,
    rate,
    target: target?.toString() ?? null,
    type,
    percentIsCompletion,
    part: own.part.toString(),
    in: own.inPart,
  };
}

test("a part has the row's target and unit unless the text gives it its own", () => {
  expect(facts("≥ 50 户", "户数")).toEqual({
    unit: "户",
    rate: false,
    target: "50",
    type: "≥",
    percentIsCompletion: true,
    part: "4",
    in: true,
  });
  expect(facts("≥ 90 %", "覆盖率")).toMatchObject({ unit: "%", rate: true, target: "90", percentIsCompletion: false });
  expect(facts("≥ 90 %", "覆盖率", { target: number("95") })).toMatchObject({ target: "95" });
  expect(facts("≥ 50 户", "次数", { target: number("6"), unit: "次" })).toMatchObject({ unit: "次", target: "6" });
  expect(facts("≥ 0 户", "户数")).toMatchObject({ target: "0", percentIsCompletion: false });
  expect(facts("定性 好 ", "户数")).toMatchObject({ target: null, percentIsCompletion: false, type: "定性" });
});

test("a rate among counts does not take the count's target", () => {
  expect(facts("≥ 50 户", "合格率")).toMatchObject({ unit: "%", rate: true, target: null });
  expect(facts("≥ 50 户", "合格率", { target: number("95") })).toMatchObject({ rate: true, target: "95" });
});

test("a part with a number of its own is no longer judged by words alone", () => {
  expect(facts("定性 好 ", "户数", { target: number("50") })).toMatchObject({ type: null, target: "50" });
  expect(facts("≤ 30 日", "天数", { target: number("20") })).toMatchObject({ type: "≤" });
});

test("the worth of a part is points or a share of the weight, and its sentence says so", () => {
  expect(facts("≥ 50 户", "户数", {}, "3分").part).toBe("3");
  const rule = { kind: "compound", parts: [part("户数", "4分", proportional("completion"))] } as const;
  expect(scoreOf(rule, 25, { row: "≥ 50 户" }).explanation).toBe(
    "（1）户数：实际 25 户，是目标 50 户的 50%；该项 4 分 × 50%，得 2 分；合计，得 2 分"
  );
  const late = { kind: "compound", parts: [part("户数", "4分", step("shortfall", "1", "part 25%"))] } as const;
  expect(exactOf(late, 49, { row: "≥ 50 户" })).toBe("3");
});
