import { MAIN, changedParts, keyOf, packageWith, partText, put, sample, sheetOf, without } from "./fixtures/packages";
import { loadWorkbook } from "./load";
import type { CellStyle, SheetModel } from "../model/workbook";
import { newWorkbook } from "./new-workbook";
import { saveWorkbook } from "./save";

function change(bytes: Uint8Array, edit: (sheet: SheetModel) => void): { file: Uint8Array; sheet: SheetModel } {
  const loaded = loadWorkbook(bytes, "表.xlsx");
  edit(sheetOf(loaded.model));
  const file = saveWorkbook(loaded);
  return { file, sheet: sheetOf(loadWorkbook(file, "表.xlsx").model) };
}

function styleAt(sheet: SheetModel, address: string): CellStyle {
  return sheet.styles.get(keyOf(address)) ?? { numberFormat: "none" };
}

describe("saving formats", () => {
  it("writes every trait that a style can have", () => {
    const style: CellStyle = {
      numberFormat: '0.00"分"',
      fontName: "黑体",
      fontSize: 14,
      fontColor: "#C00000",
      bold: true,
      italic: true,
      underline: true,
      fill: "#FFF2CC",
      wrap: true,
      horizontal: "Center",
      vertical: "Top",
      borders: {
        EdgeTop: { style: "Continuous", weight: "Medium", color: "#808080" },
        EdgeBottom: { style: "Double", weight: "Thick", color: "#000000" },
      },
      locked: false,
    };
    const loaded = newWorkbook();
    sheetOf(loaded.model).styles.set(keyOf("B2"), style);
    const read = styleAt(sheetOf(loadWorkbook(saveWorkbook(loaded), "表.xlsx").model), "B2");
    expect(without(read, "base")).toEqual(style);
  });

  it("uses a format that the file has before it makes one", () => {
    const bytes = sample("housing-bureau-2024-filled");
    const { file, sheet } = change(bytes, (edited) => {
      put(edited, "M5", "得分");
      edited.styles.set(keyOf("M5"), { ...styleAt(edited, "L5") });
      put(edited, "M6", 9.5);
      edited.styles.set(keyOf("M6"), { ...styleAt(edited, "L6") });
    });
    expect(changedParts(bytes, file)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(partText(file, "xl/worksheets/sheet1.xml")).toMatch(/<c r="M5" s="4" .*<c r="M6" s="5">/);
    expect(styleAt(sheet, "M5")).toEqual(styleAt(sheet, "L5"));
  });

  it("makes one format for many cells alike", () => {
    const bytes = sample("housing-bureau-2024-filled");
    const before = (partText(bytes, "xl/styles.xml").match(/<xf /g) ?? []).length;
    const { file } = change(bytes, (edited) => {
      for (let row = 6; row <= 27; row++)
        edited.styles.set(keyOf(`M${row}`), { ...styleAt(edited, "L6"), numberFormat: "0.00" });
    });
    expect((partText(file, "xl/styles.xml").match(/<xf /g) ?? []).length).toBe(before + 1);
  });

  it("keeps what is not modelled when a part of a format changes: indent, rotation, pattern, theme colours", () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><strike/><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font></fonts>` +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"/></fill></fills><borders count="1"><border diagonalUp="1"><left/><diagonal style="thin"/></border></borders>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyAlignment="1"><alignment horizontal="left" indent="2" textRotation="45"/></xf></cellXfs></styleSheet>';
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>`;
    const { file } = change(packageWith({ "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": xml }), (edited) => {
      const style = styleAt(edited, "A1");
      edited.styles.set(keyOf("A1"), { ...style, bold: true, borders: { EdgeTop: { style: "Continuous" } } });
    });
    const saved = partText(file, "xl/styles.xml");
    expect(saved).toContain(
      '<font><b/><strike/><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font>'
    );
    expect(saved).toContain(
      '<border diagonalUp="1"><left/><top style="thin"><color auto="1"/></top><diagonal style="thin"/></border>'
    );
    expect(saved).toContain(
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" applyAlignment="1" applyFont="1" applyBorder="1"><alignment horizontal="left" indent="2" textRotation="45"/></xf>'
    );
  });

  it("takes a format away again: no fill, no borders, the default", () => {
    const { sheet } = change(sample("housing-bureau-2024"), (edited) => {
      edited.styles.set(keyOf("B5"), without(styleAt(edited, "B5"), "fill", "borders"));
      edited.styles.delete(keyOf("C5"));
    });
    expect(styleAt(sheet, "B5").fill).toBeUndefined();
    expect(styleAt(sheet, "B5").borders).toBeUndefined();
    expect(sheet.styles.has(keyOf("C5"))).toBe(false);
  });

  it("starts a format of nothing from the workbook's default, which Chinese Excel centres vertically", () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellXfs></styleSheet>';
    const { sheet } = change(packageWith({ "xl/styles.xml": styles }), (edited) => {
      edited.styles.set(keyOf("A1"), { numberFormat: "General", fill: "#FFFF00" });
      edited.styles.set(keyOf("A2"), { numberFormat: "General", horizontal: "Right", wrap: true });
    });
    expect(styleAt(sheet, "A1")).toMatchObject({ vertical: "Center", fontName: "宋体", fontSize: 12, fill: "#FFFF00" });
    expect(styleAt(sheet, "A2")).toMatchObject({ vertical: "Center", horizontal: "Right", wrap: true });
  });

  it("marks text that was typed with an apostrophe, and only that", () => {
    const loaded = newWorkbook();
    const edited = sheetOf(loaded.model);
    edited.cells.set(keyOf("A1"), { value: "=1", formula: null, quotePrefix: true });
    put(edited, "A2", "平");
    const sheet = sheetOf(loadWorkbook(saveWorkbook(loaded), "表.xlsx").model);
    expect([sheet.cells.get(keyOf("A1"))?.quotePrefix, sheet.cells.get(keyOf("A2"))?.quotePrefix]).toEqual([
      true,
      undefined,
    ]);
  });

  it("makes the styles part when a workbook has none", () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const bytes = packageWith({ "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": rels });
    const { sheet } = change(bytes, (edited) => edited.styles.set(keyOf("A1"), { numberFormat: "0%", bold: true }));
    expect(styleAt(sheet, "A1")).toMatchObject({ numberFormat: "0%", bold: true });
  });

  it("writes widths, heights, hiding and formats of rows and columns, splitting what covers several", () => {
    const xml = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="5" width="12" customWidth="1"/><col min="8" max="16384" hidden="1"/></cols><sheetData><row r="3" ht="20" customHeight="1"/></sheetData></worksheet>`;
    const { file, sheet } = change(packageWith({ "xl/worksheets/sheet1.xml": xml }), (edited) => {
      edited.columnWidths.set(2, 30);
      edited.columnWidths.set(6, 18);
      edited.hiddenColumns.delete(8);
      edited.hiddenColumns.add(0);
      edited.columnStyles.set(6, { numberFormat: "@" });
      edited.rowHeights.set(0, 33);
      edited.rowHeights.delete(2);
      edited.hiddenRows.add(1);
      edited.rowStyles.set(4, { numberFormat: "0.0", bold: true });
    });
    expect(/<cols>(.*)<\/cols>/.exec(partText(file, "xl/worksheets/sheet1.xml"))?.[1]).toBe(
      '<col min="1" max="1" width="9.140625" hidden="1"/><col min="2" max="2" width="12" customWidth="1"/><col min="3" max="3" width="30" customWidth="1"/><col min="4" max="5" width="12" customWidth="1"/>' +
        '<col min="7" max="7" width="18" customWidth="1" style="2"/><col min="8" max="8" hidden="1"/><col min="10" max="16384" hidden="1"/>'
    );
    expect([
      sheet.columnWidths.get(2),
      sheet.columnWidths.get(3),
      sheet.hiddenColumns.has(8),
      sheet.hiddenColumns.has(9),
    ]).toEqual([30, 12, false, true]);
    expect([sheet.rowHeights.get(0), sheet.rowHeights.get(2), sheet.hiddenRows.has(1)]).toEqual([33, undefined, true]);
    expect([sheet.columnStyles.get(6)?.numberFormat, sheet.rowStyles.get(4)?.bold]).toEqual(["@", true]);
  });
});
