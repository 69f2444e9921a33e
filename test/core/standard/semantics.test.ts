import { readStandard } from "../../../src/core/standard/read-standard";
import { printRule } from "../../../src/core/standard/print-rule";
import type { StandardContext } from "../../../src/core/standard/reading";
import { budgetContext, dateContext, eventContext, rateContext, rowContext, wordContext } from "./contexts";

function understood(text: string, context: StandardContext): string {
  const { rule, refusal } = readStandard(text, context);
  return rule ? printRule(rule, context) : `refused: ${refusal?.reason}`;
}

describe("one meaning, many wordings", () => {
  it.each([
    "以26个为基准，达到26个得满分，每少1个扣10%权重分",
    "完成26个及以上得满分，反之每少1个扣除权重分的10%，扣完为止",
    "完成２６个（含）以上计满分；每减少一个扣减十分之一的权重分。",
    "≥26个，得满分；每差1个，扣10%分值，不得负分",
    "不少于26个得6分，否则每缺1个倒扣百分之十权重分，扣至0分为止",
    "达到26个 得满份，每降低1个 扣除10 % 权重份，扣玩为止",
  ])("reads %s", (text) => {
    expect(understood(text, rowContext())).toBe("达到26个得满分，每少1个扣10%权重分，扣完为止。");
  });

  it.each(["超支20%以上不得分", "超出预算20%及以上的，不得分", "超过预算数20%以上的该项不得分"])(
    "reads %s as a distance from the budget",
    (tail) => {
      const text = `不超预算得满分，每超出10%扣1分，${tail}`;
      expect(understood(text, budgetContext())).toContain("大于等于目标值的120%的不得分");
    }
  );
});

describe("numbers in another unit", () => {
  it("converts money and areas into the row's unit", () => {
    expect(understood("每少500万元扣0.5分", rowContext({ name: "投资", target: "1.2", unit: "亿元" }))).toContain(
      "每少0.05亿元"
    );
    expect(understood("每少1公顷扣0.1分", rowContext({ name: "面积", target: "1500", unit: "亩" }))).toContain(
      "每少15亩"
    );
    expect(understood("每少1000人次扣0.2分", rowContext({ name: "服务", target: "3", unit: "万人次" }))).toContain(
      "每少0.1万人次"
    );
  });

  it("takes 1% for a percentage point of a rate and says so", () => {
    const reading = readStandard("每下降1%扣0.5分", rateContext());
    expect(reading.rule).toMatchObject({ step: { of: "point" } });
    expect(reading.assumptions.map(({ code }) => code)).toContain("percent-is-point");
  });
});

describe("bounds", () => {
  it("ends nested 以上 where the tier above begins", () => {
    expect(understood("95%及以上5分；90%及以上4分；85%及以上3分；85%以下0分", rateContext())).toBe(
      "大于等于95%的得5分，大于等于90%且小于95%的得4分，大于等于85%且小于90%的得3分，小于85%的不得分。"
    );
  });

  it("lets （含） win over a plain 以上", () => {
    expect(
      understood(
        "1%以下（含1%）得5分，1%-3%（含3%）得3分，3%以上不得分",
        rateContext({ name: "差错率", type: "≤", target: "1" })
      )
    ).toBe("小于等于1%的得5分，大于1%且小于等于3%的得3分，大于3%的不得分。");
  });

  it("reads whole counts as neighbours", () => {
    expect(
      readStandard("12次以上得6分，9—11次得3分，9次以下不得分", rowContext({ target: "12", unit: "次" })).conflicts
    ).toEqual([]);
  });

  it("does not read 20%-30%4分 as 304 points", () => {
    expect(understood("30%以上5分，20%-30%4分，20%以下0分", rateContext({ target: "30" }))).toContain("小于30%的得4分");
  });
});

describe("events and deadlines", () => {
  it("keeps classes and a veto apart", () => {
    const { rule } = readStandard("发生亡人事故的，一票否决，本项得0分；发生一般事故的每起扣2分", eventContext());
    expect(rule).toMatchObject({ kind: "events", classes: [{ name: "一般事故" }], veto: ["亡人事故"] });
  });

  it("gives a day its table's year, and takes the end of a month for its last day", () => {
    expect(readStandard("12月15日前完成得满分，否则不得分", dateContext({ target: "12月15日" })).rule).toMatchObject({
      due: "2024-12-15",
    });
    expect(readStandard("2月底前完成得满分，否则不得分", dateContext({ target: "2024年2月底" })).rule).toMatchObject({
      due: "2024-02-29",
    });
  });

  it("counts days late where days are named, matters late where matters are named", () => {
    expect(readStandard("按时报送得满分，每逾期1天扣1分", wordContext()).rule).toMatchObject({ kind: "deadline" });
    expect(readStandard("按时报送得满分，每逾期报送1次扣1分", eventContext({ unit: "次" })).rule).toMatchObject({
      kind: "events",
      counts: "overdue",
    });
  });
});

describe("the whole text is accounted for", () => {
  it("covers every character with segments, in order", () => {
    const text = "评分标准： 根据年度台账，完成26个得满分，每少1个扣0.5分。数据来源：统计年报。";
    const { segments, rule } = readStandard(text, rowContext());
    expect(rule).not.toBeNull();
    expect(segments[0]?.start).toBe(0);
    expect(segments[segments.length - 1]?.end).toBe(text.length);
    segments.slice(1).forEach((segment, index) => expect(segment.start).toBe(segments[index]?.end));
    const used = segments.filter(({ as }) => as !== "background").map(({ start, end }) => text.slice(start, end));
    expect(used.join("")).toContain("每少1个扣0.5分");
    expect(used.join("")).not.toContain("统计年报");
  });

  it("marks the words that are in the way", () => {
    const text = "完成26个得满分，每少1个扣0.5分，特殊情况除外";
    const { segments } = readStandard(text, rowContext());
    expect(segments.filter(({ as }) => as === "unread").map(({ start, end }) => text.slice(start, end))).toEqual([
      "特殊情况除外",
    ]);
  });
});
