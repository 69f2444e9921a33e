import { deduct, exactOf, give, interval, scoreOf, tiers } from "../build";

const satisfaction = tiers("value", { "[90,)": "10分", "[80,90)": "8分", "[70,80)": "5分", "(,70)": "0分" });

test("a bound belongs to the tier that says so", () => {
  const row = { row: "≥ 90 %", name: "群众满意度" };
  expect(exactOf(satisfaction, 90, row)).toBe("10");
  expect(exactOf(satisfaction, 89.99, row)).toBe("8");
  expect(exactOf(satisfaction, "80%", row)).toBe("8");
  expect(exactOf(satisfaction, 70, row)).toBe("5");
  expect(exactOf(satisfaction, 69.9, row)).toBe("0");
  expect(scoreOf(satisfaction, 87.3, row).explanation).toBe("实际 87.3%，属于“80%（含）以上、低于 90%”一档，得 8 分");
  expect(scoreOf(satisfaction, 69, row).explanation).toBe("实际 69%，属于“低于 70%”一档，得 0 分");
});

test("tiers on the completion take a number or a percent of it", () => {
  const rule = tiers("completion", { "(100,)": "10分", "[100,100]": "9分", "(,100)": "6分" });
  const row = { row: "≥ 80 万元" };
  expect(exactOf(rule, 81, row)).toBe("10");
  expect(exactOf(rule, 80, row)).toBe("9");
  expect(exactOf(rule, "96%", row)).toBe("6");
  expect(scoreOf(rule, 76, row).explanation).toBe("实际 76 万元（完成率 95%），属于“低于 100%”一档，得 6 分");
  expect(exactOf(rule, "96%", { row: "定性 完成任务 " })).toBe("6");
  expect(exactOf(rule, 3, { row: "≥ 0 起" })).toBe("not-scored: target-not-number");
});

test("a share of the weight, and a deduction from it", () => {
  const shares = tiers("value", { "[95,)": "100%", "[90,95)": "80%", "(,90)": "1/3" });
  expect(exactOf(shares, 96, { row: "≥ 95 %", weight: "6" })).toBe("6");
  expect(exactOf(shares, 90, { row: "≥ 95 %", weight: "6" })).toBe("4.8");
  expect(exactOf(shares, 89, { row: "≥ 95 %", weight: "6" })).toBe("2");
  expect(scoreOf(shares, 90, { row: "≥ 95 %", weight: "6" }).explanation).toBe(
    "实际 90%，属于“90%（含）以上、低于 95%”一档，给权重的 80%，得 4.8 分"
  );
  const losses = { ...shares, tiers: [{ interval: interval("(,90)"), outcome: deduct("3分") }] };
  expect(exactOf(losses, 80, { row: "≥ 95 %" })).toBe("7");
  expect(exactOf(losses, 80, { row: "≥ 95 %", weight: "2" })).toBe("0");
  expect(scoreOf(losses, 80, { row: "≥ 95 %" }).explanation).toBe("实际 80%，属于“低于 90%”一档，扣 3 分，得 7 分");
});

test("a value in a gap or in two tiers with different points is refused", () => {
  const gap = tiers("value", { "[90,)": "10分", "(,80)": "0分" });
  expect(exactOf(gap, 85, { row: "≥ 90 %" })).toBe("not-scored: tiers-gap");
  expect(scoreOf(gap, 85, { row: "≥ 90 %" }).explanation).toBe(
    "未评分：实际 85%，不在标准的任何一档之内，请核对标准的分档是否有遗漏。"
  );
  const overlap = tiers("value", { "[80,100]": "10分", "[70,90]": "8分", "[70,75]": "8分" });
  expect(exactOf(overlap, 85, { row: "≥ 90 %" })).toBe("not-scored: tiers-overlap");
  expect(exactOf(overlap, 95, { row: "≥ 90 %" })).toBe("10");
  expect(exactOf(overlap, 72, { row: "≥ 90 %" })).toBe("8");
});

test("whole counts leave no gap between 9—11 and 6—8, but 8.5 lies in one", () => {
  const rule = tiers("value", { "[12,)": "5分", "[9,11]": "3分", "[6,8]": "1分", "(,6)": "0分" }, true);
  const row = { row: "≥ 12 次", weight: "5" };
  expect(["12", "11", "9", "8", "6", "5"].map((value) => exactOf(rule, value, row))).toEqual([
    "5",
    "3",
    "3",
    "1",
    "1",
    "0",
  ]);
  expect(exactOf(rule, 8.5, row)).toBe("not-scored: tiers-gap");
});

test("points above the weight are refused even where the tier does not apply", () => {
  expect(exactOf(satisfaction, 60, { row: "≥ 90 %", weight: "5" })).toBe("not-scored: tier-points-differ-from-weight");
  expect(exactOf({ ...satisfaction, tiers: [{ interval: interval("(,)"), outcome: give("10分") }] }, 3)).toBe("10");
});
