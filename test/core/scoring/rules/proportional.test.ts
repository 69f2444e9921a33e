import { exactOf, marks, number, onCompletion, onValue, proportional, scoreOf } from "../build";

const byType = proportional("by-type");

test("under ≥ it is actual ÷ target, at most the weight", () => {
  const row = { row: "≥ 160 人次", weight: "8" };
  expect(exactOf(byType, 120, row)).toBe("6");
  expect(exactOf(byType, 160, row)).toBe("8");
  expect(exactOf(byType, 200, row)).toBe("8");
  expect(exactOf(byType, 0, row)).toBe("0");
  expect(scoreOf(byType, 120, row).explanation).toBe("实际 120 人次，是目标 160 人次的 75%；权重 8 分 × 75%，得 6 分");
  expect(scoreOf(byType, 200, row).explanation).toBe("实际 200 人次，是目标 160 人次的 125%，得满分 8 分");
});

test("under ≤ it is 1 − excess ÷ target, and nothing from twice the target on", () => {
  const row = { row: "≤ 80 万元" };
  expect(exactOf(byType, 80, row)).toBe("10");
  expect(exactOf(byType, 70, row)).toBe("10");
  expect(exactOf(byType, 100, row)).toBe("7.5");
  expect(exactOf(byType, 160, row)).toBe("0");
  expect(exactOf(byType, 170, row)).toBe("0");
  expect(exactOf(byType, 100, { row: "< 80 万元" })).toBe("7.5");
  expect(scoreOf(byType, 100, row).explanation).toBe(
    "实际 100 万元，比目标 80 万元多 20 万元（多 25%）；权重 10 分 × 75%，得 7.5 分"
  );
  expect(scoreOf(byType, 70, row).explanation).toBe("实际 70 万元，没有超过目标 80 万元，得满分 10 分");
});

test("target ÷ actual only where the text says so", () => {
  const inverse = proportional("inverse");
  expect(exactOf(inverse, 150, { row: "≤ 100 万元" })).toBe("20/3");
  expect(exactOf(inverse, 100, { row: "≤ 100 万元" })).toBe("10");
  expect(exactOf(inverse, 0, { row: "≤ 100 万元" })).toBe("10");
  expect(scoreOf(inverse, 125, { row: "≤ 100 万元" }).explanation).toBe(
    "实际 125 万元，目标 100 万元 ÷ 实际 = 80%；权重 10 分 × 80%，得 8 分"
  );
});

test("under = every deviation counts", () => {
  const row = { row: "= 50 件" };
  expect(exactOf(byType, 50, row)).toBe("10");
  expect(exactOf(byType, 45, row)).toBe("9");
  expect(exactOf(byType, 55, row)).toBe("9");
  expect(exactOf(byType, 120, row)).toBe("0");
  expect(scoreOf(byType, 55, row).explanation).toBe(
    "实际 55 件，与目标 50 件相差 5 件（10%）；权重 10 分 × 90%，得 9 分"
  );
});

test("a target of 0 is never divided by", () => {
  expect(exactOf(byType, 0, { row: "≤ 0 起" })).toBe("10");
  expect(exactOf(byType, 3, { row: "≤ 0 起" })).toBe("0");
  expect(exactOf(byType, 0, { row: "= 0 起" })).toBe("10");
  expect(exactOf(byType, 1, { row: "= 0 起" })).toBe("0");
  expect(exactOf(byType, 0, { row: "≥ 0 起" })).toBe("10");
  expect(scoreOf(byType, 3, { row: "≤ 0 起" }).explanation).toBe(
    "实际 3 起，目标 0 起，不能计算比例，按是否达到目标计分；权重 10 分 × 0%，得 0 分"
  );
  expect(exactOf(proportional("inverse"), 5, { row: "≤ 0 起" })).toBe("0");
});

test("a negative target is kept or not, never divided by", () => {
  const row = { row: "≤ -5 %", name: "能耗增长率" };
  expect(exactOf(byType, -6, row)).toBe("10");
  expect(exactOf(byType, -4, row)).toBe("0");
});

test("the rate itself is the share", () => {
  const rate = proportional("rate");
  expect(exactOf(rate, 95, { row: "≥ 100 %", weight: "4" })).toBe("3.8");
  expect(exactOf(rate, "97.5%", { row: "≥ 95 %" })).toBe("9.75");
  expect(exactOf(rate, 0.975, { row: "定性 完成 " })).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rate, 95, { row: "≥ 100 %", weight: "4" }).explanation).toBe("实际 95%；权重 4 分 × 95%，得 3.8 分");
});

test("below the pass mark there is nothing, at it the share", () => {
  const rule = proportional("completion", { kind: "threshold", zeroWhen: onCompletion("(,65)") });
  const row = { row: "≥ 30 亩", weight: "5" };
  expect(exactOf(rule, 19.5, row)).toBe("3.25");
  expect(exactOf(rule, 19, row)).toBe("0");
  expect(scoreOf(rule, 19, row).explanation).toBe("实际 19 亩，属于“完成率低于 65%”不得分的情形，得 0 分");
});

test("the share above the pass mark is rescaled", () => {
  const rule = proportional("completion", { rescaleFrom: number("50"), zeroWhen: onCompletion("(,50)") });
  const row = { row: "≥ 2000 人" };
  expect(exactOf(rule, 2000, row)).toBe("10");
  expect(exactOf(rule, 1500, row)).toBe("5");
  expect(exactOf(rule, 1000, row)).toBe("0");
  expect(exactOf(rule, 999, row)).toBe("0");
  expect(exactOf(rule, 2500, row)).toBe("10");
  expect(exactOf(proportional("completion", { rescaleFrom: number("50") }), 400, row)).toBe("0");
  expect(exactOf(proportional("completion", { rescaleFrom: number("100") }), 2000, row)).toBe("10");
  expect(exactOf(proportional("completion", { rescaleFrom: number("100") }), 1999, row)).toBe("0");
  expect(scoreOf(rule, 1500, row).explanation).toBe(
    "实际 1500 人，是目标 2000 人的 75%；权重 10 分 × （75% − 50%）÷（1 − 50%） = 50%，得 5 分"
  );
});

test("the text's own reference replaces the target", () => {
  const rule = proportional("completion", { reference: number("95"), zeroWhen: onValue("(,60)") });
  const row = { row: "≥ 100 %", name: "资金支出率" };
  expect(exactOf(rule, 95, row)).toBe("10");
  expect(exactOf(rule, 76, row)).toBe("8");
  expect(exactOf(rule, 60, row)).toBe("120/19");
  expect(exactOf(rule, 59.9, row)).toBe("0");
});

test("full marks inside their bound; inside both bounds nobody can tell", () => {
  const rule = proportional("completion", { fullWhen: onCompletion("[90,)") });
  expect(exactOf(rule, 90)).toBe("10");
  expect(exactOf(rule, 89)).toBe("8.9");
  const both = proportional("completion", { fullWhen: onCompletion("[90,)"), zeroWhen: onCompletion("(,95)") });
  expect(exactOf(both, 92)).toBe("not-scored: tiers-overlap");
});

test("a limit of the loss leaves the rest", () => {
  const rule = proportional("completion", { cap: marks("3分") });
  expect(exactOf(rule, 80)).toBe("8");
  expect(exactOf(rule, 50)).toBe("7");
  expect(scoreOf(rule, 50).explanation).toBe(
    "实际 50 个，是目标 100 个的 50%；权重 10 分 × 50%；应扣 5 分，最多扣 3 分，得 7 分"
  );
  expect(scoreOf(rule, 80).explanation).toBe("实际 80 个，是目标 100 个的 80%；权重 10 分 × 80%，得 8 分");
});

test("a target in words can be completed by percent only", () => {
  expect(exactOf(byType, "95%", { row: "定性 完成全部任务 " })).toBe("9.5");
  expect(exactOf(byType, 95, { row: "定性 完成全部任务 " })).toBe("not-scored: target-not-number");
});

test("a percent in a row of amounts is asked back, unless the text speaks of the completion", () => {
  const score = scoreOf(byType, "96%", { row: "≥ 50 户" });
  expect(score).toMatchObject({ reason: "actual-not-readable", score: null });
  expect(score.question?.proposals).toEqual(["48 户"]);
  expect(score.explanation).toBe("未评分：本行计量单位是“户”，“96%”是百分数。如果指完成率，请填“48 户”。");
  expect(exactOf(byType, "48 户", { row: "≥ 50 户" })).toBe("9.6");
  const pass = proportional("completion", { zeroWhen: onCompletion("(,60)") });
  expect(exactOf(pass, "96%", { row: "≥ 50 户" })).toBe("9.6");
  expect(exactOf(proportional("completion", { rescaleFrom: number("60") }), "96%", { row: "≥ 50 户" })).toBe("9");
  expect(exactOf(proportional("completion", { zeroWhen: onValue("(,30)") }), "96%", { row: "≥ 50 户" })).toBe(
    "not-scored: actual-not-readable"
  );
  expect(scoreOf(byType, "96%", { row: "≥ 若干 户" }).state).toBe("scored");
});

test("a pass mark on the completion needs a target, or is on the rate itself", () => {
  const rate = proportional("rate", { zeroWhen: onCompletion("(,60)") });
  expect(exactOf(rate, "59%", { row: "定性 完成 ", name: "任务完成率" })).toBe("0");
  expect(exactOf(rate, "60%", { row: "定性 完成 ", name: "任务完成率" })).toBe("6");
  const zero = proportional("completion", { zeroWhen: onCompletion("(,60)") });
  expect(exactOf(zero, 3, { row: "≥ 0 个" })).toBe("not-scored: target-not-number");
  expect(exactOf({ ...zero, zeroWhen: null, fullWhen: onCompletion("[60,)") }, 3, { row: "≥ 0 个" })).toBe(
    "not-scored: target-not-number"
  );
});

test("a target is read with the unit it is written in", () => {
  expect(exactOf(byType, 9000, { row: "≥ 1.2万 户" })).toBe("7.5");
  expect(exactOf(byType, 4500, { row: "≥ 0.6亿元 万元" })).toBe("7.5");
  expect(exactOf(byType, "90%", { row: "≥ 100% " })).toBe("9");
  expect(exactOf(byType, 0.9, { row: "≥ 95% " })).toBe("not-scored: actual-not-readable");
  expect(exactOf(byType, 24, { row: "≥ 26个 " })).toBe("120/13");
});

test("an amount without a target is no rate", () => {
  expect(exactOf(proportional("rate"), 19000, { row: "≥ 按需 公里" })).toBe("not-scored: target-not-number");
  expect(exactOf(proportional("rate"), "95%", { row: "≥ 按需 公里" })).toBe("9.5");
});
