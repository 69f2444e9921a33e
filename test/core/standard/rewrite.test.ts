import { readStandard } from "../../../src/core/standard/read-standard";
import { rewriteOf } from "../../../src/core/standard/rewrite";
import type { StandardContext } from "../../../src/core/standard/reading";
import { budgetContext, dateContext, eventContext, rateContext, rowContext, wordContext } from "./contexts";

const ROWS: readonly (readonly [string, StandardContext])[] = [
  ["a count", rowContext()],
  ["a rate", rateContext()],
  ["satisfaction", rateContext({ name: "群众满意度", level2: "服务对象满意度指标", target: "90", weight: "10" })],
  ["a budget", budgetContext()],
  ["a rate that should be low", rateContext({ name: "差错率", type: "≤", target: "2" })],
  ["a number to be met exactly", rowContext({ type: "=" })],
  ["events that should not happen", eventContext()],
  ["a day", dateContext()],
  ["a word", wordContext()],
  ["a word of time", wordContext({ level2: "时效指标", target: "按期" })],
  ["a row without a weight", rowContext({ weight: null })],
  ["a row without anything", rowContext({ type: null, target: "", unit: "" })],
];

describe("sentences offered for a standard that cannot be read", () => {
  it.each(ROWS)("exist for %s, and each is read without a question", (_, context) => {
    const sentences = rewriteOf(context);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      const { rule, conflicts } = readStandard(sentence, context);
      expect(rule).not.toBeNull();
      expect(conflicts.filter(({ blocking }) => blocking)).toEqual([]);
    }
  });

  it("are filled with the row's own target and unit", () => {
    expect(rewriteOf(rowContext())[0]).toBe("以26个为基准，达到26个及以上得满分，反之每少1%扣除2%权重分，扣完为止。");
    expect(rewriteOf(budgetContext())[0]).toContain("427.16万元");
    expect(rewriteOf(dateContext())[0]).toContain("2024年12月31日");
    expect(rewriteOf(wordContext())[0]).toBe("改善得满分，否则不得分。");
  });
});
