import { exactOf, formatted, graded, scoreOf } from "../build";

const bands = graded({ 基本达成目标: "[80,100]", 部分实现目标: "[60,80)", 实现目标程度较低: "[0,60)" });
const row = { row: "定性 有效保护 ", weight: "5" };

test("a grade and a percent inside its band give that share", () => {
  expect(exactOf(bands, "基本达成目标 90%", row)).toBe("4.5");
  expect(exactOf(bands, "部分实现 70%", row)).toBe("3.5");
  expect(exactOf(bands, "部分实现目标，60%", row)).toBe("3");
  expect(exactOf(bands, "实现目标程度较低（30%）", row)).toBe("1.5");
  expect(exactOf(bands, "基本达成目标100％", row)).toBe("5");
  expect(exactOf(bands, "部分实现 70", row)).toBe("3.5");
  expect(scoreOf(bands, "部分实现 70%", row)).toMatchObject({
    actual: "部分实现目标 70%",
    explanation: "评为“部分实现目标”，取 70%（区间：60%（含）以上、低于 80%）；5 分 × 70%，得 3.5 分",
  });
});

test("a percent outside the band of its grade is refused", () => {
  expect(exactOf(bands, "部分实现目标 80%", row)).toBe("not-scored: actual-not-possible");
  expect(exactOf(bands, "部分实现目标 59.9%", row)).toBe("not-scored: actual-not-possible");
  expect(scoreOf(bands, "部分实现目标 80%", row).explanation).toBe(
    "未评分：“部分实现目标 80%”超出了“部分实现目标”的区间（60%（含）以上、低于 80%），请改等级或改比例。"
  );
});

test("points beside the grade are points of the weight", () => {
  expect(exactOf(bands, "基本达成目标 4.5分", row)).toBe("4.5");
  expect(exactOf(bands, "部分实现目标 4.5分", row)).toBe("not-scored: actual-not-possible");
  const points = graded({ 效果较好: "[4,5]", 效果一般: "[2,4)" }, "points");
  expect(exactOf(points, "效果较好 5分", row)).toBe("5");
  expect(exactOf(points, "效果一般 3", row)).toBe("3");
  expect(exactOf(points, "效果一般 4分", row)).toBe("not-scored: actual-not-possible");
  expect(exactOf(points, "效果一般 50%", row)).toBe("2.5");
  expect(exactOf(points, "效果较好 5分", { ...row, weight: "4" })).toBe("not-scored: tier-points-differ-from-weight");
  expect(scoreOf(points, "效果一般 3分", row).explanation).toBe(
    "评为“效果一般”，取 3 分（区间：2 分（含）以上、低于 4 分），得 3 分"
  );
});

test("the grade alone is asked for its percent unless the setting says which to take", () => {
  expect(exactOf(bands, "部分实现目标", row)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(bands, "部分实现目标", row).question).toMatchObject({
    proposals: ["部分实现目标 70%"],
    likely: null,
  });
  expect(exactOf(bands, "部分实现目标", { ...row, settings: { gradeWithoutPercent: "middle" } })).toBe("3.5");
  expect(exactOf(bands, "部分实现目标", { ...row, settings: { gradeWithoutPercent: "bottom" } })).toBe("3");
  expect(scoreOf(bands, "部分实现目标", { ...row, settings: { gradeWithoutPercent: "bottom" } })).toMatchObject({
    actual: "部分实现目标",
    explanation:
      "评为“部分实现目标”，取 60%（未填比例，按设置取区间下限）（区间：60%（含）以上、低于 80%）；5 分 × 60%，得 3 分",
  });
});

test("a percent without a grade, or an unknown grade, is refused", () => {
  expect(exactOf(bands, "90%", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(bands, 90, row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(bands, "完全实现 90%", row)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(bands, 90, row).explanation).toBe(
    "未评分：“90”里没有认出等级，请填写等级和比例，例如“基本达成目标 90%”。可用的等级：“基本达成目标”、“部分实现目标”、“实现目标程度较低”。"
  );
});

test("an open band is asked with a middle between its end and 0 or 100", () => {
  const open = graded({ 好: "[90,)", 差: "(,60)" });
  expect(scoreOf(open, "好", { row: "定性 好 " }).question?.proposals).toEqual(["好 95%"]);
  expect(scoreOf(open, "差", { row: "定性 好 " }).question?.proposals).toEqual(["差 30%"]);
  expect(exactOf(open, "好", { row: "定性 好 ", settings: { gradeWithoutPercent: "middle" } })).toBe(
    "not-scored: actual-not-readable"
  );
});

test("a grade's figure is read through brackets, signs and stops, and named where it is none", () => {
  const rule = graded({ 好: "[80,100]", 差: "[0,80)" });
  const row = { row: "定性 好 " };
  for (const text of ["好90%", "好：90%", "好，（90%）", "好=90%。；"]) expect(exactOf(rule, text, row)).toBe("9");
  expect(scoreOf(rule, "好 1.2.3%", row).explanation).toContain("等级后面的数字没有看懂");
  expect(exactOf(rule, 90, row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, formatted(45325, "2月3日", 'm"月"d"日"'), row)).toBe("not-scored: actual-not-readable");
});

test("bands of points take the setting's choice in points", () => {
  const points = graded({ 好: "[4,5]", 差: "[0,4)" }, "points");
  expect(scoreOf(points, "好", { row: "定性 好 ", settings: { gradeWithoutPercent: "middle" } })).toMatchObject({
    explanation: expect.stringContaining("4.5 分"),
  });
  expect(scoreOf(points, "好", { row: "定性 好 " }).question?.proposals).toEqual(["好 4.5分"]);
});
