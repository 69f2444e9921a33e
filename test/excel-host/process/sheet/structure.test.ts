import fc from "fast-check";
import { workbookOf } from "../../model/workbook-of";
import { ExcelHost } from "../excel-host";

const CELLS = fc.constantFrom<string | number | null>(
  1,
  "文",
  null,
  "=SUM(A1:C6)",
  "=B2+$C$3",
  "=A:A",
  "=2:3",
  "=D9",
  "=表!A4"
);
const ROWS = fc.array(fc.array(CELLS, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 8 });

function hostOf(rows: (string | number | null)[][]): ExcelHost {
  const host = new ExcelHost(
    workbookOf({ 表: { rows, merges: ["E2:F4"], hiddenRows: [3], styles: { "A1:B2": "0%" } }, 别表: [["=表!B3"]] })
  );
  const sheet = host.workbook.sheets[0]!;
  sheet.validations = [
    { areas: [{ row: 1, column: 0, rows: 4, columns: 2 }], rule: { custom: { formula: "=TRUE" } }, ignoreBlanks: true },
  ];
  sheet.rowHeights.set(2, 40);
  sheet.columnWidths.set(1, 20);
  host.workbook.names.set("块", { formula: "=表!$A$2:$C$5", visible: true, scope: null });
  return host;
}

describe("rows and columns put in and taken out again", () => {
  it("leave the workbook as it was, rows", () => {
    fc.assert(
      fc.property(ROWS, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }), (rows, before, count) => {
        const host = hostOf(rows);
        const snapshot = host.snapshot();
        host.user.insertRows("表", before, count);
        host.user.deleteRows("表", before, count);
        expect(host.snapshot()).toEqual(snapshot);
      })
    );
  });

  it("leave the workbook as it was, columns", () => {
    fc.assert(
      fc.property(ROWS, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 3 }), (rows, before, count) => {
        const host = hostOf(rows);
        const snapshot = host.snapshot();
        host.user.insertColumns("表", before, count);
        host.user.deleteColumns("表", before, count);
        expect(host.snapshot()).toEqual(snapshot);
      })
    );
  });

  it("keep every number reachable through the formulas that pointed to it", () => {
    const host = hostOf([[1], [2], [3], ["=A1", "=A2", "=A3"]]);
    host.user.insertRows("表", 2, 5);
    const sheet = host.workbook.sheets[0]!;
    expect([0, 1, 2].map((column) => sheet.cells.get(`8,${column}`)?.formula)).toEqual(["=A1", "=A7", "=A8"]);
  });
});
