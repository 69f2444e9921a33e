import { foldCharacters } from "../../../src/core/standard/text/fold-characters";
import { spanOf, wordsOf } from "../../../src/core/standard/text/source";

const folded = (text: string) => foldCharacters(text).text;

describe("folding a text", () => {
  it.each([
    ["９０％（含） 以上", "90%(含)以上"],
    ["≧60%且＜＝100%", "≥60%且≤100%"],
    ["80%～90%，70—80％", "80%-90%,70-80%"],
    ["完成 1，756 户", "完成1756户"],
    ["“三定”方案", "三定方案"],
    ["扣０．５分．", "扣0.5分。"],
    ["完成率＊分值", "完成率×分值"],
    ["实际值÷目标值", "实际值/目标值"],
    ["得滿分，為達標", "得满分,为达标"],
    ["不得份", "不得分"],
    ["5 3", "5 3"],
  ])("makes %s into %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("finds the way back to the characters that were typed", () => {
    const source = foldCharacters("得 分 ＞＝ ９０％");
    expect(source.text).toBe("得分≥90%");
    expect(spanOf(source, 2, 3)).toEqual({ start: 4, end: 6 });
    expect(wordsOf(source, 0, 2)).toBe("得分");
  });
});
