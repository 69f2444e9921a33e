import type { Memory } from "../../src/core/assessment";
import { Rational } from "../../src/core/number/rational";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { EMPTY_MEMORY, readMemory, storedMemory } from "../../src/excel/memory-part";

const SHEETS = [
  { id: "{1}", name: "目标表" },
  { id: "{2}", name: "自评表" },
];

const MEMORY: Memory = {
  settings: {
    ...DEFAULT_SETTINGS,
    digits: 1,
    gradeThresholds: { ...DEFAULT_SETTINGS.gradeThresholds, good: Rational.of(85) },
  },
  columnCorrections: { "{1}": { 3: "target", 5: null } },
  ruleChoices: [
    {
      name: "小区个数",
      text: "每少1个扣10%",
      rule: {
        kind: "award",
        per: { amount: Rational.ONE, of: "unit" },
        each: { amount: Rational.of(1, 3), of: "weight" },
        start: null,
        base: null,
        partial: null,
        cap: null,
        zeroWhen: null,
        fullWhen: null,
      },
    },
  ],
  ignoredFindings: [{ sheet: "{1}", code: "unit-missing", name: "合格率", text: "按比例", reason: "县里允许" }],
  writtenScores: [{ sheet: "{2}", name: "小区个数", score: "4.8" }],
};

const stored = (): unknown => JSON.parse(JSON.stringify(storedMemory(MEMORY, SHEETS)));

describe("what is remembered in the workbook", () => {
  it("comes back as it was, exact numbers included", () => {
    expect(readMemory(stored(), SHEETS)).toEqual(MEMORY);
  });

  it("finds a sheet by its name when its id is another one", () => {
    const { columnCorrections, writtenScores } = readMemory(stored(), [{ id: "{9}", name: "目标表" }]);
    expect(Object.keys(columnCorrections)).toEqual(["{9}"]);
    expect(writtenScores[0]?.sheet).toBe("{2}");
  });

  it("fills what an older version did not know, and survives what is no memory", () => {
    expect(readMemory({ settings: { digits: 3 } }, [])).toEqual({
      ...EMPTY_MEMORY,
      settings: { ...DEFAULT_SETTINGS, digits: 3 },
    });
    for (const data of [null, 5, "x", [], { scores: 3, ruleChoices: "a", ignoredFindings: [1] }])
      expect(readMemory(data, [])).toEqual(EMPTY_MEMORY);
  });
});
