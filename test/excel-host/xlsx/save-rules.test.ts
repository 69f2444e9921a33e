import { partText, sample, sheetOf, sheetWith, without } from "./fixtures/packages";
import { loadWorkbook } from "./load";
import type { ConditionalFormatModel, SheetModel, ValidationModel } from "../model/workbook";
import { saveWorkbook } from "./save";

const SHEET = "xl/worksheets/sheet1.xml";

function change(
  bytes: Uint8Array,
  edit: (sheet: SheetModel) => void
): { xml: string; file: Uint8Array; sheet: SheetModel } {
  const loaded = loadWorkbook(bytes, "表.xlsx");
  edit(sheetOf(loaded.model));
  const file = saveWorkbook(loaded);
  return { file, xml: partText(file, SHEET), sheet: sheetOf(loadWorkbook(file, "表.xlsx").model) };
}

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("saving validations", () => {
  const rules: ValidationModel[] = [
    {
      areas: [area(5, 4, 22)],
      rule: { list: { inCellDropDown: true, source: "≥,>,=,<,≤,定性" } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "指标类型", message: "第一行\n<第二行>" },
      errorAlert: { showAlert: true, style: "Stop", title: "不能这样填", message: "只能选 ≥ > = < ≤ 或 定性" },
    },
    {
      areas: [area(5, 10, 9), area(20, 10)],
      rule: { decimal: { formula1: "=0", formula2: "=100", operator: "Between" } },
      ignoreBlanks: false,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: false, style: "Warning", title: "", message: "" },
    },
    {
      areas: [area(5, 5)],
      rule: { custom: { formula: '=OR(E6="定性",ISNUMBER(F6))' } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Information", title: "", message: "" },
    },
    {
      areas: [area(5, 6)],
      rule: { textLength: { formula1: "=10", operator: "LessThanOrEqualTo" } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
    {
      areas: [area(5, 7)],
      rule: { list: { inCellDropDown: false, source: "=填表说明!$A$1:$A$3" } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
  ];

  it("reads back as they were set, and stand before the page set-up", () => {
    const { sheet, xml } = change(sample("housing-bureau-2024"), (edited) => edited.validations.push(...rules));
    expect(sheet.validations).toEqual(rules);
    expect(xml).toMatch(/<\/mergeCells><dataValidations count="5">.*<\/dataValidations><pageSetup/s);
  });

  const present =
    '<dataValidations count="2" xWindow="1"><dataValidation type="list" allowBlank="1" imeMode="off" sqref="A1:A9"><formula1>"甲,乙"</formula1></dataValidation><dataValidation type="whole" sqref="B1"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>选项!$A$1:$A$6</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

  it("leaves the user's other rules as they stand, byte for byte", () => {
    const { xml } = change(sheetWith("", present), (edited) => {
      if (rules[0]) edited.validations.push(rules[0]);
    });
    expect(xml).toContain(
      '<dataValidations count="3" xWindow="1"><dataValidation type="list" allowBlank="1" imeMode="off" sqref="A1:A9"><formula1>"甲,乙"</formula1></dataValidation><dataValidation type="whole" sqref="B1">'
    );
    expect(xml).toContain("<xm:f>选项!$A$1:$A$6</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref>");
  });

  it("splits a rule of the user around new cells and keeps what it says beyond the model", () => {
    const { xml, sheet } = change(sheetWith("", present), (edited) => {
      const [first, ...others] = edited.validations;
      if (first) edited.validations = [{ ...first, areas: [area(0, 0, 3), area(5, 0, 4)] }, ...others];
    });
    expect(xml).toMatch(/imeMode="off"[^>]* sqref="A1:A3 A6:A9"/);
    expect(sheet.validations).toHaveLength(3);
  });

  it("takes rules away, the list with the last of them, and the extension with its last", () => {
    const { xml } = change(sheetWith("", present), (edited) => (edited.validations = []));
    expect(xml).not.toMatch(/dataValidation|extLst/);
  });
});

describe("saving conditional formats", () => {
  const mark: ConditionalFormatModel = {
    id: "{00000001-0000-4000-8000-000000000000}",
    type: "Custom",
    areas: [area(5, 4), area(9, 4, 2)],
    priority: 0,
    stopIfTrue: true,
    rule: { formula: '="jixiao-mark"="jixiao-mark"' },
    format: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, underline: true, numberFormat: "0.00" },
  };
  const comparison: ConditionalFormatModel = {
    id: "{00000002-0000-4000-8000-000000000000}",
    type: "CellValue",
    areas: [area(1, 1)],
    priority: 1,
    rule: { formula1: "=60", formula2: "=80", operator: "NotBetween" },
    format: { fill: "#FFFF00" },
  };

  it("reads back as they were set", () => {
    const { sheet } = change(sample("housing-bureau-2024"), (edited) =>
      edited.conditionalFormats.push(mark, comparison)
    );
    const read = sheet.conditionalFormats.map((format) => without(format, "id"));
    expect(read).toEqual([without(mark, "id"), without(comparison, "id")]);
  });

  const present =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';

  it("keeps what is not modelled when others are added on top, and only moves its priority", () => {
    const { xml } = change(sheetWith("", present), (edited) => {
      for (const format of edited.conditionalFormats) format.priority++;
      edited.conditionalFormats.push(mark);
    });
    expect(xml).toContain(
      '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="expression" priority="3">'
    );
  });

  it("moves one rule of a block to other cells without the others", () => {
    const { sheet } = change(sheetWith("", present), (edited) => {
      const [, second] = edited.conditionalFormats;
      if (second) second.areas = [area(0, 3, 2)];
    });
    expect(sheet.conditionalFormats.map(({ type, areas }) => [type, areas])).toEqual([
      ["DataBar", [area(0, 0, 9)]],
      ["Custom", [area(0, 3, 2)]],
    ]);
  });

  it("takes marks away without a trace: the sheet's part is as it was", () => {
    const bytes = sample("housing-bureau-2024");
    const marked = change(bytes, (edited) => edited.conditionalFormats.push(mark)).file;
    const { xml } = change(marked, (edited) => (edited.conditionalFormats = []));
    expect(xml.replace(/^<\?xml[^>]*\?>\s*/, "")).toBe(partText(bytes, SHEET).replace(/^<\?xml[^>]*\?>\s*/, ""));
  });

  it("refuses to write a new format of a kind that it would lose", () => {
    expect(() =>
      change(sheetWith(""), (edited) => edited.conditionalFormats.push({ ...mark, type: "DataBar" }))
    ).toThrow("DataBar");
  });
});
