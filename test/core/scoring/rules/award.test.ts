import { award, exactOf, formatted, marks, number, onCompletion, scoreOf } from "../build";

test("every whole step earns, at most the weight", () => {
  const rule = award("5", "1分");
  const row = { row: "≥ 20 篇", weight: "4" };
  expect(exactOf(rule, 20, row)).toBe("4");
  expect(exactOf(rule, 19, row)).toBe("3");
  expect(exactOf(rule, 4, row)).toBe("0");
  expect(exactOf(rule, 60, row)).toBe("4");
  expect(scoreOf(rule, 19, row).explanation).toBe("实际 19 篇（满 3 档）；每 5 篇得 1 分，计 3 分，得 3 分");
  expect(scoreOf(rule, 60, row).explanation).toBe(
    "实际 60 篇（满 12 档）；每 5 篇得 1 分，计 12 分，最多得 4 分，得满分 4 分"
  );
  expect(scoreOf(award("1", "0.4分"), 6, { row: "≥ 10 人", weight: "4" }).explanation).toBe(
    "实际 6 人；每 1 人得 0.4 分，计 2.4 分，得 2.4 分"
  );
});

test("a step may be a percent of the target", () => {
  const rule = award("10%", "1分");
  const row = { row: "≥ 300 户" };
  expect(exactOf(rule, 270, row)).toBe("9");
  expect(exactOf(rule, 275, row)).toBe("9");
  expect(exactOf(rule, 29, row)).toBe("0");
  expect(exactOf(rule, "92%", row)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rule, 275, row).explanation).toBe(
    "实际 275 户（目标的 91.667%，满 9 档）；每 10% 得 1 分，计 9 分，得 9 分"
  );
  expect(exactOf(rule, 0, { row: "≥ 0 户" })).toBe("not-scored: target-not-number");
});

test("counting may start above a value, on a base, and stop at a limit", () => {
  const rule = award("1", "1分", { start: number("10"), base: marks("6分"), cap: marks("9分") });
  expect(exactOf(rule, 8, { row: "≥ 10 项" })).toBe("6");
  expect(exactOf(rule, 12, { row: "≥ 10 项" })).toBe("8");
  expect(exactOf(rule, 20, { row: "≥ 10 项" })).toBe("9");
  expect(scoreOf(rule, 12, { row: "≥ 10 项" }).explanation).toBe(
    "实际 12 项；基础分 6 分，超过 10 项的部分每 1 项得 1 分，计 8 分，得 8 分"
  );
});

test("part steps follow the text or the setting", () => {
  const row = { row: "≥ 20 篇", weight: "4" };
  expect(exactOf(award("5", "1分", { partial: "proportional" }), 19, row)).toBe("3.8");
  expect(exactOf(award("5", "1分"), 16, { ...row, settings: { partialSteps: "started" } })).toBe("4");
});

test("bounds give all or nothing", () => {
  const rule = award("1", "0.1分", { zeroWhen: onCompletion("(,50)"), fullWhen: onCompletion("[100,)") });
  const row = { row: "≥ 20 篇" };
  expect(exactOf(rule, 9, row)).toBe("0");
  expect(exactOf(rule, 10, row)).toBe("1");
  expect(exactOf(rule, 20, row)).toBe("10");
  expect(scoreOf(rule, 9, row).explanation).toBe("实际 9 篇，属于“完成率低于 50%”不得分的情形，得 0 分");
  expect(exactOf({ ...rule, fullWhen: onCompletion("[45,)") }, 9, row)).toBe("not-scored: tiers-overlap");
});

test("things done in a qualitative row may be counted in words", () => {
  const rule = award("1", "2分");
  const row = { row: "定性 完成 " };
  expect(exactOf(rule, 3, row)).toBe("6");
  expect(exactOf(rule, "3项中2项", row)).toBe("4");
  expect(exactOf(rule, "2/3", row)).toBe("4");
  expect(exactOf(rule, "缺1项", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "全部完成", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, -2, row)).toBe("not-scored: actual-not-possible");
  expect(exactOf(rule, "2/3", { row: "≥ 90 %" })).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rule, formatted(45325, "2月3日", 'm"月"d"日"'), row).explanation).toContain("这里要填");
});

test("more marks than the weight are refused", () => {
  expect(exactOf(award("1", "2分", { cap: marks("12分") }), 3)).toBe("not-scored: tier-points-differ-from-weight");
  expect(exactOf(award("1", "2分", { cap: marks("10分") }), 3)).toBe("6");
  expect(scoreOf(award("1", "2分", { base: marks("12分") }), 3).explanation).toBe(
    "未评分：标准里的 12 分超过了可得的 10 分，请先让标准与权重一致。"
  );
});

test("a quantity without a target earns nothing yet", () => {
  expect(exactOf(award("1", "1分"), 5, { row: "≥  个" })).toBe("not-scored: target-missing");
  expect(exactOf(award("1", "1分"), 5, { row: "≥ 按需 个" })).toBe("not-scored: target-not-number");
  expect(exactOf(award("1", "1分", { start: number("2") }), 5, { row: "≥ 按需 个" })).toBe("3");
});
