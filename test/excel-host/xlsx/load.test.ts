import { cellAt, keyOf, MAIN, OFFICE, packageWith, sample, sheetOf, sheetWith, valueAt } from "./fixtures/packages";
import { loadWorkbook } from "./load";
import type { SheetModel, WorkbookModel } from "../model/workbook";

function load(bytes: Uint8Array): WorkbookModel {
  return loadWorkbook(bytes, "测试.xlsx").model;
}

function loadSheet(rows: string, rest = "", before = ""): SheetModel {
  return sheetOf(load(sheetWith(rows, rest, before)));
}

describe("reading cells", () => {
  it("reads numbers, truth values, errors, dates and texts of every kind", () => {
    const sheet = loadSheet(
      '<row r="1"><c r="A1"><v>427.16</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>' +
        '<c r="D1" t="d"><v>2024-12-31</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
        '<c r="F1" t="inlineStr"><is><t xml:space="preserve"> 行一&#10;行二 </t></is></c><c r="G1"><v></v></c></row>'
    );
    expect(["A1", "B1", "C1", "D1", "E1", "F1", "G1"].map((address) => valueAt(sheet, address))).toEqual([
      427.16,
      true,
      "#REF!",
      45657,
      "ab",
      " 行一\n行二 ",
      null,
    ]);
    expect(cellAt(sheet, "C1").error).toBe(true);
    expect(cellAt(sheet, "E1").formula).toBe('="a"&"b"');
  });

  it("joins rich text, leaves phonetic guides out and opens escapes", () => {
    const strings =
      `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>绩效</t></r><r><t>目标</t></r><rPh sb="0" eb="1"><t>ji</t></rPh></si>` +
      "<si><t>a_x000D_\n_x005F_x0041_</t></si><si/><si><t><![CDATA[<甲&乙>]]></t></si></sst>";
    const bytes = packageWith({
      "xl/sharedStrings.xml": strings,
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId9" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml":
        `<worksheet xmlns="${MAIN}"><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>` +
        '<c t="s"><v>3</v></c></row></sheetData></worksheet>',
    });
    const sheet = sheetOf(load(bytes));
    expect(["A1", "B1", "C1", "D1"].map((address) => valueAt(sheet, address))).toEqual([
      "绩效目标",
      "a\r\n_x0041_",
      "",
      "<甲&乙>",
    ]);
  });

  it("places cells and rows without r attributes behind their neighbours", () => {
    const sheet = loadSheet(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
    );
    expect(["A1", "B1", "C5", "D5", "A6"].map((address) => valueAt(sheet, address))).toEqual([1, 2, 3, 4, 5]);
  });

  it("reads a file whose elements carry a prefix", () => {
    const bytes = packageWith({
      "xl/worksheets/sheet1.xml":
        `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="2" max="3" width="20"/></x:cols><x:sheetData>` +
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>' +
        '</x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>',
    });
    const sheet = sheetOf(load(bytes));
    expect(valueAt(sheet, "A1")).toBe("甲");
    expect(cellAt(sheet, "B1")).toEqual({ value: 2, formula: "=1+1" });
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
    expect([...sheet.columnWidths]).toEqual([
      [1, 20],
      [2, 20],
    ]);
  });

  it("writes shared formulas out for every cell of their group", () => {
    const sheet = loadSheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">$C$1*D1+SUM(E$1:E1)&amp;"A1"&amp;表2!F1+LOG10(G1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f si="0" t="shared"/></c></row>'
    );
    expect(cellAt(sheet, "A2").formula).toBe('=$C$1*D2+SUM(E$1:E2)&"A1"&表2!F2+LOG10(G2)');
    expect(cellAt(sheet, "B3").formula).toBe('=$C$1*E3+SUM(F$1:F3)&"A1"&表2!G3+LOG10(H3)');
  });

  it("marks array formulas, shows new functions by their names and keeps data tables as values", () => {
    const sheet = loadSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c><c r="C1"><f>_xlfn.XLOOKUP(1,_xlfn._xlws.SORT(A:A),B:B)</f><v>0</v></c>' +
        '<c r="D1"><f t="dataTable" ref="D1:D2"/><v>7</v></c></row>'
    );
    expect(cellAt(sheet, "A1")).toEqual({
      value: 4,
      formula: "=B1:B2*2",
      arrayArea: { row: 0, column: 0, rows: 2, columns: 1 },
    });
    expect(cellAt(sheet, "C1").formula).toBe("=XLOOKUP(1,SORT(A:A),B:B)");
    expect(cellAt(sheet, "D1")).toEqual({ value: 7, formula: null });
  });
});

describe("reading formats", () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><i val="0"/><u/><sz val="14"/><color rgb="FFC00000"/><name val="黑体"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left style="thin"><color indexed="64"/></left><bottom style="double"/></border></borders>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" wrapText="true"/><protection locked="0"/></xf>' +
    '<xf numFmtId="176" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="1" borderId="0" quotePrefix="1"/></cellXfs></styleSheet>';

  it("reads number formats, fonts, fills with theme colours, borders, alignment and locking", () => {
    const rows = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row>${rows}</row></sheetData></worksheet>`;
    const model = load(packageWith({ "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": xml }));
    const { styles: read, cells } = sheetOf(model);
    expect(model.defaultStyle).toMatchObject({
      numberFormat: "General",
      fontName: "宋体",
      vertical: "Center",
      fontColor: "#000000",
    });
    expect(read.has(keyOf("A1"))).toBe(false);
    expect(read.get(keyOf("B1"))?.numberFormat).toBe("yyyy/m/d");
    expect(read.get(keyOf("C1"))).toEqual({
      numberFormat: "0.00%",
      fontName: "黑体",
      fontSize: 14,
      fontColor: "#C00000",
      bold: true,
      underline: true,
      fill: "#DAE3F3",
      horizontal: "CenterAcrossSelection",
      wrap: true,
      borders: {
        EdgeLeft: { style: "Continuous", weight: "Thin", color: "#000000" },
        EdgeBottom: { style: "Double", weight: "Thick" },
      },
      locked: false,
      base: 2,
    });
    expect(read.get(keyOf("D1"))?.numberFormat).toBe("0.0_ ");
    expect(read.get(keyOf("E1"))).toMatchObject({ numberFormat: "@" });
    expect(read.get(keyOf("E1"))?.fill).toBeUndefined();
    expect(cells.get(keyOf("E1"))?.quotePrefix).toBe(true);
  });

  it("gives every cell a style object of its own, so that changing one changes no other", () => {
    const { model } = loadWorkbook(sample("housing-bureau-2024"), "样表.xlsx");
    const [first, second] = [...sheetOf(model).styles.values()];
    if (first) first.fill = "#FF0000";
    expect(second?.fill).toBeUndefined();
  });

  it("takes formats of whole rows and columns, and knows a plain cell inside of them", () => {
    const xml =
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="12" style="3"/></cols><sheetData>` +
      '<row r="1" s="1" customFormat="1" ht="30" customHeight="1"><c r="B1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData></worksheet>';
    const sheet = sheetOf(load(packageWith({ "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": xml })));
    expect(sheet.rowStyles.get(0)?.numberFormat).toBe("yyyy/m/d");
    expect(sheet.columnStyles.get(1)?.numberFormat).toBe("0.0_ ");
    expect(sheet.styles.get(keyOf("B1"))?.numberFormat).toBe("General");
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect([...sheet.hiddenRows]).toEqual([1]);
  });
});

describe("reading what belongs to a sheet", () => {
  it("reads validations with lists, ranges, comparisons, texts and those kept for another sheet", () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>选项!$A$1:$A$6</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const rules =
      '<dataValidations count="4"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:A3 C1"><formula1>"≥,""甲"",定性"</formula1></dataValidation>' +
      '<dataValidation type="list" showDropDown="1" sqref="B1"><formula1>$F$1:$F$6</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="greaterThanOrEqual" errorStyle="warning" showInputMessage="1" promptTitle="权重" prompt="第一行_x000a_第二行" imeMode="off" sqref="E1"><formula1>0</formula1></dataValidation>' +
      '<dataValidation type="custom" sqref="F1"><formula1>LEN(F1)&lt;5</formula1></dataValidation></dataValidations>';
    const { validations } = loadSheet("", rules + extension);
    expect(validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: '≥,"甲",定性' } },
      { list: { inCellDropDown: false, source: "=$F$1:$F$6" } },
      { wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
      { custom: { formula: "=LEN(F1)<5" } },
      { list: { inCellDropDown: true, source: "=选项!$A$1:$A$6" } },
    ]);
    expect(validations[0]?.areas).toHaveLength(2);
    expect(validations[2]).toMatchObject({
      prompt: { showPrompt: true, title: "权重", message: "第一行\n第二行" },
      errorAlert: { style: "Warning", showAlert: false },
      raw: { imeMode: "off" },
    });
    expect(validations[4]?.areas).toEqual([{ row: 0, column: 3, rows: 9, columns: 1 }]);
  });

  it("reads formulas and comparisons of conditional formats and names the type of others", () => {
    const rules =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="2" operator="between"><formula>1</formula><formula>5</formula></cfRule><cfRule type="dataBar" priority="3"/></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1 B3"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>B1=""</formula></cfRule></conditionalFormatting>';
    const { conditionalFormats } = loadSheet("", rules);
    expect(conditionalFormats.map(({ type, priority, rule }) => ({ type, priority, rule }))).toEqual([
      { type: "CellValue", priority: 1, rule: { formula1: "=1", formula2: "=5", operator: "Between" } },
      { type: "DataBar", priority: 2, rule: undefined },
      { type: "Custom", priority: 0, rule: { formula: '=B1=""' } },
    ]);
    expect(new Set(conditionalFormats.map(({ id }) => id)).size).toBe(3);
  });

  it("reads panes, filter, protection, page set-up, header and footer", () => {
    const sheet = loadSheet(
      "",
      '<sheetProtection sheet="1" objects="1" formatCells="0" password="CC1A"/><autoFilter ref="A5:J27"/>' +
        '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;C标题</oddHeader><oddFooter>&amp;L左&amp;C第 &amp;P 页&amp;R&amp;D</oddFooter></headerFooter>',
      '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="true"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="5" topLeftCell="B6" state="frozen"/></sheetView></sheetViews>'
    );
    expect(sheet.frozen).toEqual({ rows: 5, columns: 1 });
    expect(sheet.autoFilter).toEqual({ row: 4, column: 0, rows: 23, columns: 10 });
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: true,
      allowEditObjects: false,
      allowSort: false,
    });
    expect(sheet.protection.password).not.toBe("");
    expect(sheet.page).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      header: { center: "标题" },
      footer: { left: "左", center: "第 &P 页", right: "&D" },
      margins: { left: 36, right: 36, top: 72, bottom: 72, header: 21.599999999999998, footer: 21.599999999999998 },
      centerHorizontally: true,
    });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#00B050", false]);
  });

  it("reads names of workbook and sheets, print titles, hidden sheets and the sheet in front", () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:d3p1="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="甲" sheetId="7" state="hidden" d3p1:id="rId1"/><sheet name="乙 表" sheetId="9" d3p1:id="rId2"/></sheets>` +
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'乙 表\'!$A:$B,\'乙 表\'!$1:$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'乙 表\'!$A$1:$C$9</definedName><definedName name="总分">甲!$B$2</definedName><definedName name="总分" localSheetId="1" hidden="1">9</definedName></definedNames></workbook>';
    const model = load(packageWith({ "xl/workbook.xml": workbook }, ["甲", "乙 表"]));
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "Hidden"],
      ["乙 表", "Visible"],
    ]);
    expect(model.activeSheet).toBe("乙 表");
    expect(sheetOf(model, 1).page).toMatchObject({
      titleRows: { from: 0, to: 1 },
      titleColumns: { from: 0, to: 1 },
      printArea: { row: 0, column: 0, rows: 9, columns: 3 },
    });
    expect(model.names).toEqual(
      new Map([
        ["总分", { formula: "=甲!$B$2", visible: true, scope: null }],
        ["乙 表!总分", { formula: "=9", visible: false, scope: "乙 表" }],
      ])
    );
  });

  it("reads the county's filled table", () => {
    const sheet = sheetOf(load(sample("housing-bureau-2024-filled")));
    expect([valueAt(sheet, "A3"), valueAt(sheet, "E6"), valueAt(sheet, "F6"), valueAt(sheet, "L6")]).toEqual([
      "芷江侗族自治县住房和城乡建设局",
      "≤",
      427.16,
      469.876,
    ]);
    expect(sheet.merges).toHaveLength(13);
    expect(sheet.columnWidths.get(8)).toBe(60);
    expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
  });
});
