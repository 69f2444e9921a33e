import { events, exactOf, scoreOf } from "../build";

const per = (unit: string) => {
  const rule = events({ "": "0.1分" });
  return { ...rule, classes: rule.classes.map((one) => ({ ...one, unit })) };
};
const asked = "not-scored: actual-not-readable";

describe("a bare number under a standard that counts events", () => {
  it("is asked for from a fifth of the target on, because it may be what the row measures", () => {
    expect(exactOf(per("起"), 20, { row: "≥ 100 户" })).toBe(asked);
    expect(exactOf(per("起"), 19, { row: "≥ 100 户" })).toBe("8.1");
    expect(exactOf(per("起"), 0, { row: "≥ 100 户" })).toBe("10");
    expect(exactOf(per("起"), 96, { row: "≥ 95 %" })).toBe(asked);
    expect(exactOf(per("起"), "96%", { row: "≥ 95 %" })).toBe(asked);
    expect(exactOf(per("起"), 3, { row: "≤ -10 万元" })).toBe(asked);
  });

  it("counts where the limit itself is one of events", () => {
    expect(exactOf(per("起"), 2, { row: "≤ 2 起" })).toBe("9.8");
    expect(exactOf(per("起"), 2, { row: "< 3 起" })).toBe("9.8");
    expect(exactOf(per(""), 2, { row: "≤ 5 户" })).toBe("9.8");
    expect(exactOf(per("起"), 2, { row: "≤ 5 户" })).toBe(asked);
    expect(exactOf(per(""), 2, { row: "≤ 5 %" })).toBe(asked);
    expect(exactOf(per("起"), 2, { row: "≥ 2 起" })).toBe(asked);
  });

  it("counts where the target is no amount: none at all, a word, a day", () => {
    expect(exactOf(per("起"), 2, { row: "= 0 起" })).toBe("9.8");
    expect(exactOf(per("起"), 2, { row: "≥ 若干 户" })).toBe("9.8");
    expect(exactOf(per("起"), 3, { row: "定性 3 " })).toBe("9.7");
    expect(exactOf(per("起"), 3, { row: "≤ 12 年月日" })).toBe("9.7");
  });

  it("is clear once a counter stands beside it", () => {
    expect(exactOf(per("起"), "30起", { row: "≥ 100 户" })).toBe("7");
    expect(exactOf(per("起"), "发生30次", { row: "≥ 100 户" })).toBe("7");
    expect(exactOf(per("起"), "30户", { row: "≥ 100 户" })).toBe(asked);
    expect(exactOf(per("起"), "≥96", { row: "≥ 95 %" })).toBe(asked);
  });

  it("is answered with the number and the text's own counter", () => {
    const proposed = (unit: string, actual: string | number, row: string) =>
      scoreOf(per(unit), actual, { row }).question?.proposals;
    expect(proposed("起", 96, "≥ 95 %")).toEqual(["96起"]);
    expect(proposed("", 96, "≥ 95 %")).toEqual(["96次"]);
    expect(proposed("户", 96, "≥ 95 户")).toEqual(["发生96次"]);
    expect(proposed("次", 96, "≥ 95 次")).toEqual(["发生96次"]);
    expect(scoreOf(per("起"), 96, { row: "≥ 95 %" }).explanation).toBe(
      "未评分：“96”是指指标完成了 96%，还是发生了 96起？标准按发生的次数扣分：如果是次数，请写明单位，例如“96起”；没有发生就填 0。"
    );
  });
});
