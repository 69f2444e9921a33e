import { readStandard } from "../../../src/core/standard/read-standard";
import type { StandardContext } from "../../../src/core/standard/reading";

const amount: StandardContext = {
  name: "人员经费",
  level2: "经济成本指标",
  type: "≤",
  target: "427.16",
  unit: "万元",
  weight: "10",
  year: 2024,
};

/** The words that left something open. */
function assumedWords(text: string, context: StandardContext = amount): string[] {
  const { segments } = readStandard(text, context);
  return segments.filter(({ as }) => as === "assumed").map(({ start, end }) => text.slice(start, end));
}

describe("words that leave something open", () => {
  it("are marked where they stand in the text, as typed", () => {
    expect(assumedWords("不超过427.16万元得满分，每超出 10％ 扣权重的5%。")).toEqual(["每超出 10％"]);
    expect(assumedWords("不超过427.16万元得满分，每超出1万元扣 10％。")).toEqual(["扣 10％"]);
    expect(assumedWords("完成率每低1%扣1分", { ...amount, type: "≥", target: "95", unit: "%" })).toEqual(["每低1%"]);
  });

  it("are none where the text says everything, or where it is silent as a whole", () => {
    expect(assumedWords("不超过427.16万元得满分，每超出1万元扣0.5分，扣完为止。")).toEqual([]);
    expect(assumedWords("完成得满分，否则不得分")).toEqual([]);
  });
});
