import { FULL, NONE, deduct, exactOf, give, scoreOf, states } from "../build";

const opening = states({ 开展并公开: give("4分"), 开展未公开: deduct("2分"), 未开展: NONE });
const QUALITY = { row: "定性 完整 ", weight: "4" };

test("the state's name decides, with its deduction from full marks", () => {
  expect(exactOf(opening, "开展并公开", QUALITY)).toBe("4");
  expect(exactOf(opening, "已开展未公开", QUALITY)).toBe("2");
  expect(exactOf(opening, "未开展。", QUALITY)).toBe("0");
  expect(scoreOf(opening, "开展未公开", QUALITY).explanation).toBe("完成情况为“开展未公开”，扣 2 分，得 2 分");
  expect(scoreOf(opening, "开展并公开", QUALITY).explanation).toBe("完成情况为“开展并公开”，得满分 4 分");
});

test("完整 is never found inside 不完整", () => {
  const rule = states({ 完整: give("4分"), 基本完整: give("2.5分"), 不完整: NONE });
  expect(exactOf(rule, "不完整", QUALITY)).toBe("0");
  expect(exactOf(rule, "基本完整", QUALITY)).toBe("2.5");
  expect(exactOf(rule, "比较完整", QUALITY)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "很不完整", QUALITY)).toBe("not-scored: actual-not-readable");
});

test("a grade is found with the words around it", () => {
  const grades = states({ 优: give("100%"), 良: give("80%"), 中: give("60%"), 差: NONE });
  expect(exactOf(grades, "优秀", QUALITY)).toBe("4");
  expect(exactOf(grades, "评定为良好等次", QUALITY)).toBe("3.2");
  expect(exactOf(grades, "“良”", QUALITY)).toBe("3.2");
  expect(exactOf(grades, "中等", QUALITY)).toBe("2.4");
  const levels = states({ A档: give("100%"), B档: give("80%"), D档: NONE });
  expect(exactOf(levels, "B", QUALITY)).toBe("3.2");
  expect(exactOf(levels, "B级", QUALITY)).toBe("3.2");
  expect(exactOf(levels, "C档", QUALITY)).toBe("not-scored: actual-not-readable");
  expect(exactOf(states({ 一等次: FULL, 等次外: NONE }), "等次外", QUALITY)).toBe("0");
  expect(scoreOf(grades, "良", QUALITY).explanation).toBe("完成情况为“良”，给权重的 80%，得 3.2 分");
});

test("aliases mean their state", () => {
  const rule = states({ 达到: FULL, 未达到: NONE }, { 达到: ["全部达标"], 未达到: ["不达标"] });
  expect(exactOf(rule, "全部达标", QUALITY)).toBe("4");
  expect(exactOf(rule, "不达标", QUALITY)).toBe("0");
});

test("points beside the state must be its points", () => {
  expect(exactOf(opening, "开展并公开 4分", QUALITY)).toBe("4");
  expect(exactOf(opening, "开展未公开（2分）", QUALITY)).toBe("2");
  expect(exactOf(opening, "开展并公开 3分", QUALITY)).toBe("not-scored: actual-not-possible");
});

test("numbers, dates and other words are refused with the names to choose from", () => {
  const score = scoreOf(opening, 4, QUALITY);
  expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
  expect(score.question?.proposals).toEqual(["开展并公开", "开展未公开", "未开展"]);
  expect(score.explanation).toBe(
    "未评分：“4”不在标准列出的情形之内，请填写其中之一：“开展并公开”、“开展未公开”、“未开展”。"
  );
  expect(exactOf(opening, "#REF!", QUALITY)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(opening, "#REF!", QUALITY).explanation).toContain("公式错误“#REF!”");
});

test("不适用 scores only where the text provides for it", () => {
  expect(exactOf(states({ 完整: FULL, 不适用: give("4分") }), "不适用", QUALITY)).toBe("4");
  expect(exactOf(opening, "不适用", QUALITY)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(opening, "不适用", QUALITY).explanation).toContain("标准没有规定不适用时怎样计分");
});

test("points above the weight are refused", () => {
  expect(exactOf(opening, "未开展", { ...QUALITY, weight: "3" })).toBe("not-scored: tier-points-differ-from-weight");
});

test("points beside the state must be the text's own", () => {
  const rule = states({ 优: give("5分"), 良: give("3分") });
  const row = { row: "定性 优 ", weight: "5" };
  for (const text of ["优5分", "优（5分）", "优，5分", "优:5.0分"]) expect(exactOf(rule, text, row)).toBe("5");
  expect(exactOf(rule, "优4分", row)).toBe("not-scored: actual-not-possible");
  expect(scoreOf(rule, "优4分", row).question?.proposals).toEqual(["优"]);
  expect(exactOf(rule, "优1.2.3分", row)).toBe("not-scored: actual-not-possible");
  expect(exactOf(rule, 5, row)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rule, 5, row).question?.proposals).toEqual(["优", "良"]);
});
