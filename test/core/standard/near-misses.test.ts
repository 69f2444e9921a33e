import { printRule } from "../../../src/core/standard/print-rule";
import { readStandard } from "../../../src/core/standard/read-standard";
import { budgetContext, rateContext, rowContext, wordContext } from "./contexts";

describe("a share of the target in a rate row", () => {
  it("is of the target in a range, too", () => {
    const context = rateContext({ target: "95", weight: "6" });
    const { rule } = readStandard("达到目标值得6分，达到目标值的80%-90%得3分，目标值的80%以下不得分", context);
    expect(rule && printRule(rule, context)).toContain("大于等于76%且小于等于85.5%的得3分，小于76%的不得分");
  });

  it("is asked about where the target is only named beside it", () => {
    const read = (text: string) => readStandard(text, rateContext({ target: "95", weight: "6" })).rule;
    expect(read("目标值80%-90%得3分，目标值90%以上得6分，目标值80%以下不得分")).toBeNull();
    expect(read("实际完成值为目标值的90%以上得满分，否则不得分")).toBeNull();
    expect(read("目标值95%以上得满分，否则不得分")?.kind).toBe("direct");
  });

  it("is asked about beside a percent of which nobody can tell what it is of", () => {
    const text = "目标值的80%-90%得3分，90%以上得6分，80%以下不得分";
    expect(readStandard(text, rateContext({ target: "95", weight: "6" })).rule).toBeNull();
  });
});

describe("a shortfall below a target of 0", () => {
  it("is asked about for a count, which cannot be less than nothing", () => {
    const accidents = rowContext({ name: "安全事故数", type: "=", target: "0", unit: "起" });
    expect(readStandard("每少1起扣2分", accidents).rule).toBeNull();
    expect(readStandard("达到目标值得满分，每少1起扣2分", accidents).rule).toBeNull();
  });

  it("is a step for a growth rate", () => {
    const growth = rateContext({ name: "产值增长率", target: "0" });
    expect(readStandard("每低1个百分点扣1分", growth).rule?.kind).toBe("step");
  });
});

describe("a slip of the pen that reads as a rule", () => {
  const days = rowContext({ name: "平均办理时限", type: "≤", target: "5", unit: "工作日" });
  const rank = rowContext({ name: "全县排名", type: "≤", target: "3", unit: "" });
  it.each([
    ["a grade without its points", "优得5分，良得分，中得3分，差得0分", wordContext({ weight: "5" }), "missing-amount"],
    ["a tier without its points", "90%以上得5分，80%-90%得分，80%以下不得分", rateContext(), "missing-amount"],
    [
      "a range without its first end",
      "≥12家得6分；10～11家得4分；～9家得2分；8家以下不得分",
      rowContext({ target: "12", unit: "家" }),
      "not-understood",
    ],
    ["a rate × 1000%", "合格率=合格数/总数*1000%，每低1%扣1分", rateContext(), "not-understood"],
    ["a bound inside the full marks", "5个工作日以内得满分，超过1个工作日扣2分", days, "contradictory"],
    [
      "a percent of a place",
      "前3名得满分，第4-6名得80%权重分，第7名及以后得60%权重分，80%以下不得分",
      rank,
      "other-measure",
    ],
    ["the same words for all and nothing", "改善得满分，改善不得分", wordContext(), "contradictory"],
    ["a cap of each", "每少1个扣1分，单项扣分不超过1分", rowContext(), "exception"],
  ])("is asked about: %s", (_, text, context, reason) => {
    expect(readStandard(text, context).refusal?.reason).toBe(reason);
  });

  it.each([
    ["tiers that meet", "5个工作日以内得满分，5-7个工作日得3分，超过7个工作日不得分", days, "tiers"],
    ["a rate × 100%", "合格率=合格数/总数*100%，每低1%扣1分", rateContext(), "step"],
    ["a cap of the whole", "每少1个扣1分，最多扣3分", rowContext(), "step"],
    ["得分 beside nothing else that is given", "改善得分，未改善不得分", wordContext(), "direct"],
  ])("is not seen in %s", (_, text, context, kind) => {
    expect(readStandard(text, context).rule?.kind).toBe(kind);
  });

  it("blocks full marks on the wrong side of the type", () => {
    const codes = (text: string) =>
      readStandard(text, budgetContext()).conflicts.flatMap(({ code, blocking }) => (blocking ? [code] : []));
    expect(codes("超过10%以上得满分，否则不得分")).toContain("direction-differs-from-type");
    expect(codes("不超过427.16万元得满分，否则不得分")).toEqual([]);
  });
});
