import { checklist, exactOf, formatted, items, marks, scoreOf } from "../build";

const row = { row: "定性 改善 ", weight: "4" };
const shares = checklist("equal-share", { items: items({ 道路: null, 居住条件: null, 配套设施: null }) });

test.each([
  [2, "8/3"],
  ["2", "8/3"],
  ["2/3", "8/3"],
  ["3项中2项", "8/3"],
  ["三条中符合两条", "8/3"],
  ["3项中缺1项", "8/3"],
  ["符合2项", "8/3"],
  ["2项改善", "8/3"],
  ["缺1项", "8/3"],
  ["是；否；是", "8/3"],
  ["√；√；×", "8/3"],
  ["√×√", "8/3"],
  ["是、是、否", "8/3"],
  ["是\n否\n是", "8/3"],
  ["道路=是；居住条件=否；配套设施=是", "8/3"],
  ["配套设施：是；道路：是；居住条件：否", "8/3"],
  [3, "4"],
  ["全部符合", "4"],
  ["3/3", "4"],
  [0, "0"],
  ["0/3", "0"],
  ["均未改善", "0"],
])("three conditions in equal shares: %s gives %s", (actual, score) => {
  expect(exactOf(shares, actual, row)).toBe(score);
});

test.each([
  [4, "actual-not-possible"],
  ["4/3", "actual-not-possible"],
  ["2/4", "actual-not-possible"],
  [1.5, "actual-not-possible"],
  [-1, "actual-not-possible"],
  ["66.7%", "actual-not-readable"],
  [formatted(0.67, "67%", "0%"), "actual-not-readable"],
  ["改善", "actual-not-readable"],
  ["是", "actual-not-readable"],
  ["是；否", "actual-not-readable"],
  ["是；否；不详", "actual-not-readable"],
  ["若干", "actual-not-readable"],
  ["道路=是；绿化=否；配套设施=是", "actual-not-readable"],
])("three conditions in equal shares: %s is refused", (actual, reason) => {
  expect(exactOf(shares, actual, row)).toBe(`not-scored: ${reason}`);
});

test("2/3 that became a date is asked back, never counted", () => {
  const score = scoreOf(shares, formatted(45325, "2月3日", 'm"月"d"日"'), row);
  expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
  expect(score.question).toMatchObject({ proposals: ["2/3"], likely: "2/3" });
  expect(score.explanation).toBe(
    "未评分：实际完成值被表格变成了日期“2024年2月3日”。如果想填的是“2/3”（符合的条数/总条数），请把单元格设为文本格式后重新填写。"
  );
});

test("a fraction-formatted cell is the fraction that it shows", () => {
  expect(exactOf(shares, formatted(0.66666666666667, "2/3", "# ?/?"), row)).toBe("8/3");
});

test("an open list needs to be told how many there are", () => {
  const open = checklist("equal-share");
  expect(exactOf(open, "2/3", row)).toBe("8/3");
  expect(exactOf(open, 2, row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(open, "0/0", row)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(open, 2, row).explanation).toContain("2/3");
});

test("the explanation says how many of how many", () => {
  expect(scoreOf(shares, 2, row)).toMatchObject({
    actual: "2/3",
    explanation: "3 条中符合 2 条；权重 4 分 × 2/3，得 8/3 分，四舍五入为 2.67 分",
  });
  expect(scoreOf(shares, 3, row).explanation).toBe("3 条全部符合，得满分 4 分");
  expect(scoreOf(shares, 2, row).completion?.toString()).toBe("200/3");
  expect(scoreOf(shares, "是；否；是", row).actual).toBe("是；否；是");
});

const own = checklist("per-item", { items: items({ 制度健全: "2分", 执行到位: "2分", 资料齐全: "1分" }) });

test("items with their own marks are added up", () => {
  const five = { ...row, weight: "5" };
  expect(exactOf(own, "是；否；是", five)).toBe("3");
  expect(exactOf(own, "√√×", five)).toBe("4");
  expect(exactOf(own, "资料齐全=是；制度健全=否；执行到位=否", five)).toBe("1");
  expect(exactOf(own, "全部符合", five)).toBe("5");
  expect(exactOf(own, 3, five)).toBe("5");
  expect(exactOf(own, 0, five)).toBe("0");
  expect(scoreOf(own, "是；否；是", five).explanation).toBe("符合 2 项（制度健全 2 分、资料齐全 1 分），得 3 分");
});

test("a count is not enough where items give different marks", () => {
  expect(exactOf(own, 2, { ...row, weight: "5" })).toBe("not-scored: actual-not-readable");
  expect(scoreOf(own, 2, { ...row, weight: "5" }).explanation).toBe(
    "未评分：各条分值不同，请逐条填写是否符合，用分号隔开：制度健全=是；执行到位=是；资料齐全=是。"
  );
  const alike = checklist("per-item", { items: items({ 甲: "1分", 乙: "1分", 丙: "1分" }) });
  expect(exactOf(alike, 2, row)).toBe("2");
  expect(exactOf(checklist("per-item", { items: items({ 甲: null, 乙: "1分" }) }), "是；是", row)).toBe(
    "not-scored: actual-not-readable"
  );
});

test("items that give more than the weight are refused, fewer are scored as written", () => {
  expect(exactOf(own, "是；是；是", row)).toBe("not-scored: tier-points-differ-from-weight");
  expect(exactOf(own, "是；是；是", { ...row, weight: "8" })).toBe("5");
});

test("marks for every one met, up to the limit", () => {
  const rule = checklist("per-met", { each: marks("2分"), cap: marks("5分") });
  expect(exactOf(rule, 2, { weight: "6" })).toBe("4");
  expect(exactOf(rule, "符合3项", { weight: "6" })).toBe("5");
  expect(exactOf(rule, "全部符合", { weight: "6" })).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, 2, { weight: "4" })).toBe("not-scored: tier-points-differ-from-weight");
  expect(scoreOf(rule, 3, { weight: "6" }).explanation).toBe("符合 3 项，每项得 2 分，计 6 分，最多得 5 分，得 5 分");
  expect(scoreOf(checklist("per-met", { each: marks("2分") }), 2, { weight: "6" }).explanation).toBe(
    "符合 2 项，每项得 2 分，计 4 分，得 4 分"
  );
  expect(exactOf(checklist("per-met", { each: marks("2分") }), 9, { weight: "6" })).toBe("6");
  expect(exactOf(checklist("per-met"), 2, row)).toBe("not-scored: actual-not-readable");
});

test("a bare number counts the missing ones where they cost", () => {
  const rule = checklist("per-missing", { each: marks("1分") });
  const five = { row: "定性 齐全 ", weight: "5" };
  expect(exactOf(rule, 2, five)).toBe("3");
  expect(exactOf(rule, "缺2份", five)).toBe("3");
  expect(exactOf(rule, "8份中缺2份", five)).toBe("3");
  expect(exactOf(rule, "6/8", five)).toBe("3");
  expect(exactOf(rule, 0, five)).toBe("5");
  expect(exactOf(rule, "齐全", five)).toBe("5");
  expect(exactOf(rule, 6, five)).toBe("0");
  expect(exactOf(rule, "符合3项", five)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rule, 2, five)).toMatchObject({
    actual: "2",
    explanation: "缺 2 项，每项扣 1 分，共扣 2 分，得 3 分",
  });
  expect(scoreOf(rule, 0, five).explanation).toBe("没有缺项，不扣分，得满分 5 分");
  const known = checklist("per-missing", { each: marks("1分"), count: 4 });
  expect(exactOf(known, "是；否；是；否", five)).toBe("3");
  expect(exactOf(known, 5, five)).toBe("not-scored: actual-not-possible");
  expect(exactOf(known, "均不符合", five)).toBe("1");
});

test("what is missing from a target that is not there is not counted", () => {
  const each = checklist("per-missing", { each: marks("1分") });
  expect(exactOf(each, 5, { row: "≥  个" })).toBe("not-scored: target-missing");
  expect(exactOf(each, 5, { row: "≥ 按需 个" })).toBe("not-scored: target-not-number");
  expect(exactOf(checklist("per-met", { each: marks("1分") }), 5, { row: "≥  个" })).toBe("not-scored: target-missing");
  expect(exactOf(each, 5, { row: "定性 齐全 " })).toBe("5");
  expect(exactOf(each, 5, { row: "≤ 2024年12月31日前 年月日" })).toBe("5");
});

test("what is not counted stays open where the words say all or none", () => {
  const missing = checklist("per-missing", { each: marks("1分") });
  expect(exactOf(missing, "全部完成", { row: "定性 齐全 " })).toBe("10");
  expect(exactOf(missing, "都未完成", { row: "定性 齐全 " })).toBe("not-scored: actual-not-readable");
  expect(exactOf(checklist("per-met", { each: marks("1分") }), "全部完成", { row: "定性 齐全 " })).toBe(
    "not-scored: actual-not-readable"
  );
});

test("names answer only where the text names its items", () => {
  const unnamed = checklist("equal-share", { count: 2 });
  expect(exactOf(unnamed, "是；否", { row: "定性 好 " })).toBe("5");
  expect(exactOf(unnamed, "√×", { row: "定性 好 " })).toBe("5");
  expect(exactOf(unnamed, "√×√", { row: "定性 好 " })).toBe("not-scored: actual-not-readable");
  expect(exactOf(unnamed, "甲=是；乙=否", { row: "定性 好 " })).toBe("not-scored: actual-not-readable");
  const named = checklist("equal-share", { items: items({ 甲项: null, 乙项: null }) });
  expect(exactOf(named, "甲项=是；乙项=否", { row: "定性 好 " })).toBe("5");
  expect(exactOf(named, "甲项=是；否", { row: "定性 好 " })).toBe("not-scored: actual-not-readable");
});
