import { ExcelHost } from "../process/excel-host";
import { snapshotOf } from "./snapshot";
import { workbookOf } from "./workbook-of";

const rows = [["甲", 1]];

describe("snapshots of a workbook", () => {
  it("do not see what a user cannot see", () => {
    const plain = workbookOf({ 表: rows });
    const spelledOut = workbookOf({
      表: { rows, styles: { "A1:B1": { bold: false, fontName: "宋体", fontSize: 11, vertical: "Bottom", base: 4 } } },
    });
    expect(snapshotOf(spelledOut)).toEqual(snapshotOf(plain));
  });

  it("do not care how the cells of a rule are cut into rectangles", () => {
    const one = workbookOf({ 表: rows });
    const two = workbookOf({ 表: rows });
    const rule = { rule: { custom: { formula: "=TRUE" } }, ignoreBlanks: true };
    one.sheets[0]!.validations = [{ ...rule, areas: [{ row: 0, column: 0, rows: 4, columns: 1 }] }];
    two.sheets[0]!.validations = [
      { ...rule, areas: [{ row: 2, column: 0, rows: 2, columns: 1 }] },
      { ...rule, areas: [{ row: 0, column: 0, rows: 2, columns: 1 }] },
    ];
    expect(snapshotOf(one)).toEqual(snapshotOf(two));
  });

  it.each<[string, (host: ExcelHost) => void]>([
    ["a value", (host) => host.edit("表", "A1", "乙")],
    ["text that was a number", (host) => host.edit("表", "B1", "'1")],
    ["a fill", (host) => host.workbook.sheets[0]!.styles.set("0,0", { numberFormat: "General", fill: "#FFFFFF" })],
    [
      "an unlocked cell",
      (host) => host.workbook.sheets[0]!.styles.set("0,0", { numberFormat: "General", locked: false }),
    ],
    ["a width", (host) => host.workbook.sheets[0]!.columnWidths.set(0, 20)],
    ["a hidden row", (host) => host.user.hideRows("表", 3)],
    ["a setting", (host) => host.workbook.settings.set("k", 1)],
  ])("see %s", (_what, change) => {
    const host = new ExcelHost(workbookOf({ 表: rows }));
    const before = host.snapshot();
    change(host);
    expect(host.snapshot()).not.toEqual(before);
  });
});
