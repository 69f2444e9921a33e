import { readStandard } from "../../../src/core/standard/read-standard";
import type { StandardContext } from "../../../src/core/standard/reading";
import { budgetContext, dateContext, rateContext, rowContext } from "./contexts";

const conflictsOf = (text: string, context: StandardContext) =>
  readStandard(text, context).conflicts.map(({ code, blocking }) => `${code}${blocking ? " blocks" : ""}`);

describe("a text that disagrees with its row", () => {
  it("blocks the score where the base is not the target", () => {
    const text = "以计划改造15个为基准，实际完成15个及以上，得满分，反之每少1个扣除10%权重分。";
    const { conflicts, text: whole } = readStandard(text, rowContext({ target: "12" }));
    expect(conflicts[0]).toMatchObject({
      code: "base-differs-from-target",
      blocking: true,
      params: { base: "15", target: "12" },
    });
    expect(whole.slice(conflicts[0]?.span?.start, conflicts[0]?.span?.end)).toBe("以计划改造15个为基准");
  });

  it("sees the same amount in another unit", () => {
    const text = "以6000万元为基准，达到得满分，每少1%扣2%权重分";
    expect(conflictsOf(text, rowContext({ name: "投资额", target: "0.6", unit: "亿元" }))).toEqual([]);
    expect(conflictsOf(text, rowContext({ name: "投资额", target: "6", unit: "亿元" }))).toEqual([
      "base-differs-from-target blocks",
    ]);
  });

  it("blocks the score where more is punished although more is wanted", () => {
    expect(conflictsOf("每超出1个扣1分", rowContext())).toEqual(["direction-differs-from-type blocks"]);
    expect(conflictsOf("每少1万元扣1分", budgetContext())).toEqual(["direction-differs-from-type blocks"]);
  });

  it("blocks points above the weight, and only reports points below it", () => {
    const text = "90%以上得10分，80%-90%得8分，80%以下不得分";
    expect(conflictsOf(text, rateContext({ weight: "5" }))).toEqual(["tier-points-differ-from-weight blocks"]);
    expect(conflictsOf(text, rateContext({ weight: "12" }))).toEqual(["tier-points-differ-from-weight"]);
    expect(conflictsOf(text, rateContext({ weight: "10" }))).toEqual([]);
  });

  it("reports a gap between tiers without blocking", () => {
    expect(conflictsOf("90%以上得5分，70%-80%得3分，70%以下不得分", rateContext())).toEqual(["tiers-gap"]);
  });

  it("reports a rate × weight under a target below 100%", () => {
    expect(conflictsOf("得分=验收合格率×权重分", rateContext())).toEqual(["full-marks-unreachable"]);
  });

  it("reports another name for the same rate, and blocks the opposite rate", () => {
    expect(conflictsOf("得分=抽检合格率×权重分", rateContext({ target: "100" }))).toEqual([
      "name-differs-from-standard",
    ]);
    const opposite = rateContext({ name: "数据准确率", target: "100" });
    expect(conflictsOf("得分=（1-差错率）×权重分", opposite)).toEqual(["name-differs-from-standard blocks"]);
  });

  it("blocks another last day than the target's", () => {
    expect(conflictsOf("11月30日前完成得满分，否则不得分", dateContext())).toEqual(["base-differs-from-target blocks"]);
  });

  it("lets a tolerance under a target of 100% pass", () => {
    expect(conflictsOf("达到95%以上得满分，每低1个百分点扣1分", rateContext({ target: "100" }))).toEqual([
      "base-differs-from-target",
    ]);
  });
});
