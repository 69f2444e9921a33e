import { carryFormula, renameSheetInFormula, rewriteReferences } from "./formula-references";

describe("references in formulas", () => {
  it.each([
    ["=A1+$A$1+A$1+$A1", "=B3+$A$1+B$1+$A3"],
    ['=SUM(A1:B2)&"A1"', '=SUM(B3:C4)&"A1"'],
    ["='表 1'!A1+数据!A1", "='表 1'!B3+数据!B3"],
    ["=A:A+1:1", "=B:B+3:3"],
    ["=LOG10(A1)", "=LOG10(B3)"],
    ["=指标值+A1", "=指标值+B3"],
    ["=ABC1234567890", "=ABC1234567890"],
  ])("carry %s two rows down and one column right to %s", (formula, carried) => {
    expect(carryFormula(formula, 2, 1)).toBe(carried);
  });

  it("become #REF! when carried off the sheet", () => {
    expect(carryFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
  });

  it("keep their sheet names when rewritten", () => {
    const seen: (string | null)[] = [];
    rewriteReferences("=A1+'It''s'!B2+数据!C3", (reference) => {
      seen.push(reference.sheet);
      return reference;
    });
    expect(seen).toEqual([null, "It's", "数据"]);
  });

  it("follow a sheet's new name outside of quoted text only", () => {
    expect(renameSheetInFormula("=甲!A1&\"甲!A1\"&'甲'!B1&乙!A1", "甲", "丙")).toBe("='丙'!A1&\"甲!A1\"&'丙'!B1&乙!A1");
  });
});
