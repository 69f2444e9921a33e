import { exactOf, marks, number, onValue, scoreOf, step } from "../build";

const perPiece = step("shortfall", "1", "10%");
const perPercent = step("shortfall", "1%", "2%");

test("every whole piece short costs its share of the weight", () => {
  const row = { row: "≥ 26 个", weight: "6" };
  expect(exactOf(perPiece, 26, row)).toBe("6");
  expect(exactOf(perPiece, 30, row)).toBe("6");
  expect(exactOf(perPiece, 24, row)).toBe("4.8");
  expect(exactOf(perPiece, 17, row)).toBe("0.6");
  expect(exactOf(perPiece, 16, row)).toBe("0");
  expect(exactOf(perPiece, 0, row)).toBe("0");
  expect(scoreOf(perPiece, 24, row).explanation).toBe(
    "实际 24 个，比目标 26 个少 2 个；每少 1 个扣权重的 10%，共扣 1.2 分，得 4.8 分"
  );
  expect(scoreOf(perPiece, 26, row).explanation).toBe("实际 26 个，等于目标 26 个，不扣分，得满分 6 分");
  expect(scoreOf(perPiece, 30, row).explanation).toBe("实际 30 个，达到目标 26 个，不扣分，得满分 6 分");
  expect(scoreOf(perPiece, 10, row).explanation).toBe(
    "实际 10 个，比目标 26 个少 16 个；每少 1 个扣权重的 10%，应扣 9.6 分，扣完为止，得 0 分"
  );
});

test("10% over is exactly one step of 10%, and a hair less is none", () => {
  const rule = step("excess", "10%", "5%");
  const row = { row: "≤ 427.16 万元" };
  expect(exactOf(rule, 469.876, row)).toBe("9.5");
  expect(exactOf(rule, 469.8759, row)).toBe("10");
  expect(exactOf(rule, 512.592, row)).toBe("9");
  expect(exactOf(rule, 427.16, row)).toBe("10");
  expect(scoreOf(rule, 469.8759, row).explanation).toBe(
    "实际 469.8759 万元，比目标 427.16 万元多 42.7159 万元（多 9.99998%，满 0 档）；每多 10% 扣权重的 5%，共扣 0 分，得满分 10 分"
  );
  expect(scoreOf(rule, 400, row).explanation).toBe("实际 400 万元，没有超过目标 427.16 万元，不扣分，得满分 10 分");
});

test("steps of 0.1 are counted exactly", () => {
  const rule = step("shortfall", "0.1", "0.2分");
  const row = { row: "≥ 3.5 公里", weight: "5" };
  expect(exactOf(rule, 3.4, row)).toBe("4.8");
  expect(exactOf(rule, 3.2, row)).toBe("4.4");
  expect(exactOf(rule, 2.8, row)).toBe("3.6");
  expect(exactOf(rule, 3.25, row)).toBe("4.6");
  expect(scoreOf(rule, 3.25, row).explanation).toBe(
    "实际 3.25 公里，比目标 3.5 公里少 0.25 公里（满 2 档）；每少 0.1 公里扣 0.2 分，共扣 0.4 分，得 4.6 分"
  );
});

test("the explanation names the unrounded shortfall and the whole steps", () => {
  expect(scoreOf(perPercent, 1700, { row: "≥ 1756 户", weight: "5" }).explanation).toBe(
    "实际 1700 户，比目标 1756 户少 56 户（少 3.189%，满 3 档）；每少 1% 扣权重的 2%，共扣 0.3 分，得 4.7 分"
  );
});

test("part steps count as the text says, else as the workbook's setting", () => {
  const row = { row: "≥ 1000 万元", weight: "10" };
  expect(exactOf(perPercent, 905, row)).toBe("8.2");
  expect(exactOf(perPercent, 905, { ...row, settings: { partialSteps: "started" } })).toBe("8");
  expect(exactOf(perPercent, 905, { ...row, settings: { partialSteps: "proportional" } })).toBe("8.1");
  expect(exactOf({ ...perPercent, partial: "whole" }, 905, { ...row, settings: { partialSteps: "started" } })).toBe(
    "8.2"
  );
  expect(exactOf({ ...perPercent, partial: "started" }, 900, row)).toBe("8");
  expect(scoreOf({ ...perPercent, partial: "started" }, 905, row).explanation).toContain(
    "（少 9.5%，不足一档按一档计，共 10 档）"
  );
  expect(scoreOf({ ...perPercent, partial: "proportional" }, 905, row).explanation).toContain(
    "（少 9.5%，折合 9.5 档）"
  );
});

test("a rate is counted in percentage points, not in percent of the target", () => {
  const rule = step("shortfall", "1pp", "1分");
  const row = { row: "≥ 92 %" };
  expect(exactOf(rule, 90, row)).toBe("8");
  expect(exactOf(rule, "90.5%", row)).toBe("9");
  expect(exactOf(rule, 82, row)).toBe("0");
  expect(scoreOf(rule, 90, row).explanation).toBe(
    "实际 90%，比目标 92% 低 2 个百分点；每低 1 个百分点扣 1 分，共扣 2 分，得 8 分"
  );
  expect(exactOf(step("shortfall", "1%", "1分"), 90, row)).toBe("8");
  expect(exactOf(step("shortfall", "1%", "1分"), 91.08, row)).toBe("9");
});

test("a row without a unit is measured in percent where the rule counts points", () => {
  const rule = step("shortfall", "1pp", "1分");
  const row = { row: "≥ 70 ", name: "档案数字化情况" };
  expect(exactOf(rule, 68, row)).toBe("8");
  expect(exactOf(rule, "68%", row)).toBe("8");
  expect(exactOf(rule, 0.68, row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, 1, row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(step("shortfall", "1", "1分"), 1, { ...row, row: "≥ 4 " })).toBe("7");
});

test("a target of 0 has points to count but no percent to take", () => {
  const growth = { row: "≤ 0 %", name: "差旅费增长率", weight: "5" };
  const byPoint = step("excess", "1pp", "0.5分");
  expect(exactOf(byPoint, 2.8, growth)).toBe("4");
  expect(exactOf(byPoint, -3, growth)).toBe("5");
  expect(exactOf(step("excess", "1%", "0.5分"), 0, growth)).toBe("5");
  expect(exactOf(step("excess", "1%", "0.5分"), 2, growth)).toBe("not-scored: target-not-number");
});

test("steps start where the text says, and a zero bound takes everything", () => {
  const rule = step("shortfall", "8pp", "4分", { start: number("96"), zeroWhen: onValue("(,64)") });
  const row = { row: "≥ 96 %", weight: "20" };
  expect(exactOf(rule, 90, row)).toBe("20");
  expect(exactOf(rule, 88, row)).toBe("16");
  expect(exactOf(rule, 64, row)).toBe("4");
  expect(exactOf(rule, 63.9, row)).toBe("0");
  expect(scoreOf(rule, 63, row).explanation).toBe("实际 63%，属于“低于 64%”不得分的情形，得 0 分");
  const other = step("shortfall", "1pp", "1分", { start: number("90") });
  expect(scoreOf(other, 88, { row: "≥ 95 %" }).explanation).toContain("比标准 90% 低 2 个百分点");
  expect(exactOf(other, 92, { row: "≥ 95 %" })).toBe("10");
});

test("a full bound gives everything before any step is counted", () => {
  const rule = step("shortfall", "1pp", "1分", { fullWhen: onValue("[90,)") });
  expect(exactOf(rule, 91, { row: "≥ 95 %" })).toBe("10");
  expect(exactOf(rule, 89, { row: "≥ 95 %" })).toBe("4");
  expect(scoreOf(rule, 91, { row: "≥ 95 %" }).explanation).toBe(
    "实际 91%，符合“90%（含）以上”得满分的条件，得满分 10 分"
  );
});

test("a limit of the deduction leaves the rest", () => {
  const rule = step("shortfall", "1pp", "1分", { cap: marks("3分") });
  const row = { row: "≥ 100 %", weight: "5" };
  expect(exactOf(rule, 98, row)).toBe("3");
  expect(exactOf(rule, 97, row)).toBe("2");
  expect(exactOf(rule, 60, row)).toBe("2");
  expect(scoreOf(rule, 60, row).explanation).toContain("应扣 40 分，最多扣 3 分，得 2 分");
});

test("a deviation costs on both sides", () => {
  const rule = step("deviation", "3%", "1分");
  const row = { row: "= 200 人", weight: "5" };
  expect(exactOf(rule, 200, row)).toBe("5");
  expect(exactOf(rule, 194, row)).toBe("4");
  expect(exactOf(rule, 206, row)).toBe("4");
  expect(exactOf(rule, 205, row)).toBe("5");
  expect(scoreOf(rule, 212, row).explanation).toBe(
    "实际 212 人，与目标 200 人相差 12 人（相差 6%，满 2 档）；每相差 3% 扣 1 分，共扣 2 分，得 3 分"
  );
});

test("thirds of a weight stay thirds until they are printed", () => {
  const score = scoreOf(step("shortfall", "1", "1/3"), 2, { row: "≥ 3 个", weight: "4" });
  expect(score.exact?.toString()).toBe("8/3");
  expect(score.score?.toString()).toBe("2.67");
  expect(score.explanation).toBe(
    "实际 2 个，比目标 3 个少 1 个；每少 1 个扣权重的 1/3，共扣 4/3 分，得 8/3 分，四舍五入为 2.67 分"
  );
});

test("without a number for a target nothing is counted", () => {
  expect(exactOf(perPiece, 3, { row: "≥ 若干 个" })).toBe("not-scored: target-not-number");
  expect(scoreOf(perPiece, 3, { row: "≥ 若干 个" }).explanation).toBe(
    "未评分：指标值“若干”不是数字，没有办法比较。请先把指标值填成数字。"
  );
});

test("the completion is the percent of the target, none for a target of 0", () => {
  expect(scoreOf(perPiece, 24, { row: "≥ 25 个" }).completion?.toString()).toBe("96");
  expect(scoreOf(step("excess", "1", "1分"), 2, { row: "≤ 0 个" }).completion).toBeNull();
  expect(scoreOf(perPiece, 24, { row: "≥ 25 个" }).actual).toBe("24");
});
