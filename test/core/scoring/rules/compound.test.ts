import type { CompoundRule } from "../../../../src/core/standard/rule";
import {
  checklist,
  deadline,
  direct,
  events,
  exactOf,
  formula,
  give,
  items,
  lateStep,
  part,
  proportional,
  scoreOf,
  states,
  step,
  tiers,
  NONE,
  number,
} from "../build";

const compound = (...parts: CompoundRule["parts"]): CompoundRule => ({ kind: "compound", parts });
const film = compound(part("按时完成", "3分", deadline(lateStep("1", "0.5分"))), part("质量合格", "2分", direct()));
const row = { row: "定性 完成 ", weight: "5" };

test.each([
  ["按时完成=2；质量合格=否", "2"],
  ["质量合格：是；按时完成：2天", "4"],
  ["2天；是", "4"],
  ["0\n是", "5"],
  ["按期；合格", "not-scored: actual-not-readable"],
  ["9；否", "0"],
  ["2；是；是", "not-scored: actual-not-readable"],
  ["是", "not-scored: actual-not-readable"],
  ["按时完成=2；质量=是；验收=是", "not-scored: actual-not-readable"],
])("parts %s give %s", (actual, score) => {
  expect(exactOf(film, actual, row)).toBe(score);
});

test("every part is explained with its own result, from 0 to its worth", () => {
  expect(scoreOf(film, "9；是", row)).toMatchObject({
    actual: "按时完成=9；质量合格=是",
    explanation:
      "（1）按时完成：逾期情况为“9”；每逾期 1 天扣 0.5 分，应扣 4.5 分，扣完为止，得 0 分；（2）质量合格：完成情况为“是”，符合要求，得 2 分；合计，得 2 分",
  });
  expect(scoreOf(film, "9；差", row).explanation).toBe(
    "未评分：“质量合格”一项：“差”看不出是否达到要求，请填“是”或“否”。"
  );
  expect(scoreOf(film, 5, row)).toMatchObject({ reason: "actual-not-readable" });
  expect(scoreOf(film, 5, row).question?.proposals).toEqual(["按时完成=；质量合格="]);
});

test("parts have targets and units of their own, and a share of the weight as worth", () => {
  const cover = compound(
    part("设施覆盖率", "3分", step("shortfall", "1pp", "0.2分"), { target: number("90") }),
    part("设施完好率", "2分", step("shortfall", "1pp", "0.1分"), { target: number("95") })
  );
  expect(exactOf(cover, "88；90", { row: "≥ 90 %", weight: "5" })).toBe("4.1");
  expect(exactOf(cover, "设施完好率=90%；设施覆盖率=88%", { row: "≥ 90 %", weight: "5" })).toBe("4.1");
  const halves = compound(part("保障率", "50%", proportional("rate")), part("及时率", "50%", proportional("rate")));
  expect(exactOf(halves, "95%；90%", { row: "≥ 100 %", weight: "8" })).toBe("7.4");
  const mixed = compound(
    part("培训期数", "3分", step("shortfall", "1", "0.5分"), { target: number("6") }),
    part("培训合格率", "2分", step("shortfall", "1pp", "0.2分"), { target: number("95") })
  );
  expect(exactOf(mixed, "4期；90", { row: "≥ 6 期", weight: "5" })).toBe("3");
  expect(exactOf(mixed, "4；0.9", { row: "≥ 6 期", weight: "5" })).toBe("not-scored: actual-not-readable");
});

test("shares of the weight and of the part differ", () => {
  const material = compound(part("按时报送", "60%", direct()), part("退回次数", "40%", events({ "": "10%" })));
  expect(exactOf(material, "是；1", { row: "定性 合格 " })).toBe("9");
  const ofPart = compound(part("按时报送", "60%", direct()), part("退回次数", "40%", events({ "": "part 10%" })));
  expect(exactOf(ofPart, "是；1", { row: "定性 合格 " })).toBe("9.6");
  expect(scoreOf(ofPart, "是；1", { row: "定性 合格 " }).explanation).toContain(
    "每起扣该项分值的 10%，共扣 0.4 分，得 3.6 分"
  );
});

test("a part that counts takes a percent of its target too", () => {
  const relief = compound(part("户数", "5分", proportional("completion")), part("及时", "5分", direct()));
  expect(exactOf(relief, "48户；是", { row: "≥ 50 户" })).toBe("9.8");
  expect(exactOf(relief, "96%；是", { row: "≥ 50 户" })).toBe("9.8");
});

test("a part may take several values of its own", () => {
  const funds = compound(
    part("机构建设", "2分", states({ 建立并实体运行: give("2分"), 仅挂牌: give("1分"), 未建立: NONE })),
    part("经费保障", "3分", {
      kind: "ratio",
      rateName: null,
      rate: formula("实际拨付经费 ÷ 预算经费"),
      cases: [{ when: null, score: formula("rate × 3") }],
    })
  );
  const own = { row: "定性 到位 ", weight: "5" };
  expect(exactOf(funds, "仅挂牌；实际拨付经费=40；预算经费=50", own)).toBe("3.4");
  expect(exactOf(funds, "机构建设=仅挂牌；经费保障=实际拨付经费=40，预算经费=50", own)).toBe("3.4");
  expect(exactOf(funds, "仅挂牌；40；50", own)).toBe("3.4");
  expect(exactOf(funds, "机构建设=仅挂牌；经费保障=（实际拨付经费=40；预算经费=50）", own)).toBe("3.4");
  expect(exactOf(funds, "机构建设=仅挂牌；经费保障=（40；50）", own)).toBe("3.4");
  expect(exactOf(funds, "仅挂牌；80%", own)).toBe("3.4");
  expect(exactOf(funds, "仅挂牌；40/50", own)).toBe("3.4");
  expect(exactOf(funds, "仅挂牌；实际拨付经费=40", own)).toBe("not-scored: actual-not-readable");
  const listed = compound(
    part("制度", "2分", checklist("equal-share", { items: items({ 甲: null, 乙: null }) })),
    part("率", "3分", tiers("value", { "[90,)": "3分", "(,90)": "0分" }), { unit: "%", target: number("90") })
  );
  expect(exactOf(listed, "1/2；92%", own)).toBe("4");
  expect(exactOf(listed, "是；否；92%", own)).toBe("4");
});

test("a compound of one part takes the cell as it is", () => {
  expect(exactOf(compound(part("数量", "5分", step("shortfall", "1", "1分"))), 24, { row: "≥ 26 个" })).toBe("3");
});

test("parts worth more than the weight are refused", () => {
  expect(exactOf(film, "0；是", { ...row, weight: "4" })).toBe("not-scored: tier-points-differ-from-weight");
  expect(scoreOf(film, "0；是", { ...row, weight: "4" }).explanation).toBe(
    "未评分：标准各项分值合计 5 分，超过了权重 4 分，请先让标准与权重一致。"
  );
  expect(exactOf(film, "0；是", { ...row, weight: "6" })).toBe("5");
  const tooMuch = compound(
    part("率", "2分", tiers("value", { "[90,)": "3分", "(,90)": "0分" })),
    part("质量", "2分", direct())
  );
  expect(exactOf(tooMuch, "92；是", { row: "≥ 90 %" })).toBe("not-scored: tier-points-differ-from-weight");
});

test("one name that the text does not know is taken by its place among known ones", () => {
  expect(exactOf(film, "按时完成=2；验收=否", row)).toBe("2");
  expect(exactOf(film, "验收=否；按时完成=2", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(film, "进度=2；验收=否", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(film, "按时完成=2；按时完成=3", row)).toBe("not-scored: actual-not-readable");
});

test("errors of formulas are named", () => {
  expect(scoreOf(film, "#REF!", row).explanation).toContain("公式错误");
});
