import { areaAddress, parseAddress } from "../../src/core/grid/address";
import type { SheetPlan } from "../../src/core/plan/write-plan";
import { chunksOf } from "../../src/excel/apply/chunks";
import { toHostError } from "../../src/excel/map-error";
import { HostError } from "../../src/actions/host-error";
import { addressesOf, areasOf } from "../../src/excel/operations/addresses";
import { sameRule } from "../../src/excel/operations/native-rule";
import { rowlessFormula } from "../../src/excel/operations/relative-formula";
import { rowRuns } from "../../src/excel/operations/row-runs";
import { piecesOf, splitAt } from "../../src/excel/operations/split-areas";
import { isSheetName } from "../../src/excel/sheet-name";

const area = (address: string) => {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return found;
};

describe("errors of the program", () => {
  it("are mapped by their code, never by their message", () => {
    const error = Object.assign(new Error("访问被拒绝"), { code: "AccessDenied" });
    expect(toHostError(error, { sheet: "表" })).toMatchObject({ code: "sheet-protected", params: { sheet: "表" } });
  });

  it("keep an unknown code for the maintainers, and a HostError as it is", () => {
    expect(toHostError(Object.assign(new Error("?"), { code: "Odd" }))).toMatchObject({
      code: "unknown",
      params: { code: "Odd" },
    });
    expect(toHostError("text")).toMatchObject({ code: "unknown", params: {} });
    const own = new HostError("busy");
    expect(toHostError(own)).toBe(own);
  });
});

describe("addresses", () => {
  it("are cut so that Excel takes each", () => {
    const areas = Array.from({ length: 3000 }, (_, row) => area(`AB${row * 2 + 1}`));
    const strings = addressesOf(areas);
    expect(strings.every((it) => it.length <= 8192)).toBe(true);
    expect(strings.flatMap(areasOf)).toEqual(areas);
  });

  it("are cut where earlier rules began and ended", () => {
    expect(splitAt(area("E6:E20"), [area("E8:E9"), area("F10"), area("E18:E30")]).map(areaAddress)).toEqual([
      "E6:E7",
      "E8:E9",
      "E10:E17",
      "E18:E20",
    ]);
  });

  it.each(["E6:E20", "E6:H6", "A1:B2,D4", "E6:E7"])(
    "%s falls into smaller pieces that cover the same cells",
    (address) => {
      const cells = (list: readonly string[]) =>
        list
          .flatMap(areasOf)
          .flatMap(({ row, column, rows, columns }) =>
            Array.from(
              { length: rows * columns },
              (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`
            )
          );
      const pieces = piecesOf(address);
      expect(pieces.length).toBeGreaterThan(1);
      expect(cells(pieces).sort()).toEqual(cells([address]).sort());
    }
  );
});

describe("small parts of writing", () => {
  it("never writes a block over a border between visible and hidden rows", () => {
    expect(rowRuns([false, false, true, false])).toEqual([
      { from: 0, rows: 2 },
      { from: 2, rows: 1 },
      { from: 3, rows: 1 },
    ]);
  });

  it("recognises a formula that speaks only of its own row", () => {
    expect(rowlessFormula('=OR(E6="定性6",ISNUMBER(VALUE($F6)))', 5)).toBe('=OR(E#="定性6",ISNUMBER(VALUE($F#)))');
    expect(rowlessFormula("=E6>E5", 5)).toBeNull();
    expect(rowlessFormula("=E6>$A$1", 5)).toBeNull();
  });

  it("takes rules for equal however the program prints them back", () => {
    const rule = (formula1: unknown) => ({
      rule: { decimal: { formula1, formula2: 100, operator: "Between" } } as Excel.DataValidationRule,
      prompt: { showPrompt: true, title: "权重", message: "0—100" },
      error: { showAlert: true, style: "Stop", title: "权重", message: "0—100" } as Excel.DataValidationErrorAlert,
      ignoreBlanks: true,
    });
    expect(sameRule(rule(0), rule("=0"))).toBe(true);
    expect(sameRule(rule(0), rule(1))).toBe(false);
    expect(sameRule(rule(0), null)).toBe(false);
  });

  it("checks the names of sheets before Excel does", () => {
    expect(["绩效评分汇总", "a'b"].every(isSheetName)).toBe(true);
    expect(["", "  ", "a/b", "[x]", "'a", "a".repeat(32)].some(isSheetName)).toBe(false);
  });

  it("cuts a plan into chunks without losing or reordering a cell", () => {
    const cells = Array.from({ length: 9001 }, (_, row) => [{ number: String(row) }, null, { clear: true } as const]);
    const plan: SheetPlan = {
      sheet: { id: "1", name: "表" },
      operations: [
        { op: "marks", marks: [] },
        { op: "values", area: { row: 4, column: 2, rows: 9001, columns: 3 }, cells, expected: null },
      ],
    };
    const chunks = chunksOf([plan]);
    expect(chunks.length).toBe(2);
    const values = chunks.flatMap((chunk) =>
      chunk.flatMap(({ operations }) => operations.flatMap((it) => (it.op === "values" ? [it] : [])))
    );
    expect(values.flatMap((it) => it.cells)).toEqual(cells);
    expect(values.map((it) => it.area.row)).toEqual([4, 4505]);
  });
});
