import { LEVEL_VOCABULARY, combinedLevelsOf, levelLabelOf } from "../../../src/core/lexicon/levels";

describe("level labels", () => {
  it("know the fixed vocabulary with and without 指标", () => {
    for (const [level1, names] of Object.entries(LEVEL_VOCABULARY)) {
      expect(levelLabelOf(level1)?.level1).toBe(level1);
      expect(levelLabelOf(level1.replace("指标", ""))?.level1).toBe(level1);
      for (const name of names) {
        expect(levelLabelOf(name)?.level2).toEqual({ name, level1 });
        expect(levelLabelOf(name.replace("指标", ""))?.level2).toEqual({ name, level1 });
      }
    }
  });

  it.each([
    ["产出指标（50分）", "产出指标"],
    ["产 出⏎指 标", "产出指标"],
    ["（一）产出指标", "产出指标"],
    ["1.产出", "产出指标"],
    ["產出指標", "产出指标"],
    ["效果", "效益指标"],
    ["投入", "投入"],
    ["过程", "过程"],
  ])("read %j as level1 %s", (text, level1) => expect(levelLabelOf(text.replace("⏎", "\n"))?.level1).toBe(level1));

  it.each([
    ["数量指标1", "数量指标", "产出指标"],
    ["产出数量", "数量指标", "产出指标"],
    ["社会效益指标（10分）", "社会效益指标", "效益指标"],
    ["社会公众满意度指标", "社会公众满意度指标", "满意度指标"],
    ["环境效益指标", "环境效益指标", "效益指标"],
  ])("read %s as level2 %s of %s", (text, name, level1) =>
    expect(levelLabelOf(text)?.level2).toEqual({ name, level1 })
  );

  it("leave 成本指标 open: level1, or level2 of 产出指标 in older tables", () => {
    expect(levelLabelOf("成本指标")).toEqual({ level1: "成本指标", level2: { name: "成本指标", level1: null } });
  });

  it.each(["数量", "质量"].map((word) => `${word}达标率`))("are not names such as %s", (name) =>
    expect(levelLabelOf(name)).toBeNull()
  );

  it.each([
    ["产出指标/数量指标", "产出指标", "数量指标"],
    ["产出指标-数量指标", "产出指标", "数量指标"],
    ["产出（时效）", "产出指标", "时效指标"],
    ["效益指标——社会效益指标", "效益指标", "社会效益指标"],
  ])("are taken apart: %s", (text, level1, level2) => expect(combinedLevelsOf(text)).toEqual({ level1, level2 }));

  it.each(["产出指标", "数量指标/质量指标", "合格率/达标率", "2/3", "产出指标/数量指标/里程"])("are one: %s", (text) =>
    expect(combinedLevelsOf(text)).toBeNull()
  );
});
