import {
  MAIN,
  OFFICE,
  addSheet,
  cellAt,
  changedParts,
  packageWith,
  partText,
  put,
  sample,
  sheetOf,
} from "./fixtures/packages";
import { loadWorkbook } from "./load";
import type { WorkbookModel } from "../model/workbook";
import { newWorkbook } from "./new-workbook";
import { saveWorkbook } from "./save";
import { readZip } from "./zip";

function change(bytes: Uint8Array, edit: (model: WorkbookModel) => void): { file: Uint8Array; model: WorkbookModel } {
  const loaded = loadWorkbook(bytes, "表.xlsx");
  edit(loaded.model);
  const file = saveWorkbook(loaded);
  return { file, model: loadWorkbook(file, "表.xlsx").model };
}

const three = (): Uint8Array => {
  const loaded = newWorkbook({ sheets: ["甲", "乙", "丙"] });
  const [first, second, third] = loaded.model.sheets;
  for (const sheet of [first, second, third]) {
    if (sheet) sheet.page.titleRows = { from: 0, to: 0 };
    if (sheet) put(sheet, "A1", sheet.name);
  }
  if (third) put(third, "B1", 1, "=乙!A2");
  loaded.model.names.set("总", { formula: "=乙!$A$1", visible: true, scope: null });
  loaded.model.names.set("丙!总", { formula: "=丙!$A$1", visible: true, scope: "丙" });
  return saveWorkbook(loaded);
};

describe("saving sheets", () => {
  it("adds a sheet with everything on it, and touches no other sheet", () => {
    const bytes = sample("housing-bureau-2024-filled");
    const { file, model } = change(bytes, (edited) => {
      const sheet = addSheet(edited, "绩效评分汇总");
      put(sheet, "A1", "合计");
      put(sheet, "B1", 90.31, "=SUM(整体绩效目标表!M6:M27)");
      sheet.merges.push({ row: 2, column: 0, rows: 1, columns: 3 });
      sheet.columnWidths.set(0, 24);
      sheet.frozen = { rows: 2, columns: 1 };
      sheet.page = {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        titleRows: { from: 0, to: 1 },
        footer: { center: "第 &P 页，共 &N 页" },
        printArea: { row: 0, column: 0, rows: 9, columns: 4 },
      };
      sheet.customProperties.set("jixiao.sheet", "summary 汇总");
      edited.activeSheet = sheet.name;
    });
    expect(changedParts(bytes, file)).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/customProperty1.bin",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
    const sheet = sheetOf(model, 2);
    expect(cellAt(sheet, "B1")).toEqual({ value: 90.31, formula: "=SUM(整体绩效目标表!M6:M27)" });
    expect(sheet.id).toBe("{00000002-0000-4000-8000-000000000000}");
    expect([sheet.frozen, sheet.page, [...sheet.customProperties], model.activeSheet]).toEqual([
      { rows: 2, columns: 1 },
      {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        titleRows: { from: 0, to: 1 },
        footer: { center: "第 &P 页，共 &N 页" },
        printArea: { row: 0, column: 0, rows: 9, columns: 4 },
      },
      [["jixiao.sheet", "summary 汇总"]],
      "绩效评分汇总",
    ]);
    expect(partText(file, "docProps/app.xml")).toContain("<vt:i4>3</vt:i4>");
    expect(partText(file, "docProps/app.xml")).toContain("<vt:lpstr>绩效评分汇总</vt:lpstr>");
  });

  it("selects only the sheet in front", () => {
    const xml = (selected: string): string =>
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
    const bytes = packageWith(
      { "xl/worksheets/sheet1.xml": xml(' tabSelected="1"'), "xl/worksheets/sheet2.xml": xml("") },
      ["甲", "乙"]
    );
    const { file } = change(bytes, (edited) => (edited.activeSheet = "乙"));
    expect(partText(file, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(partText(file, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(partText(file, "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("removes a sheet with all that hangs on it alone; local names follow theirs", () => {
    const loaded = loadWorkbook(three(), "表.xlsx");
    const second = sheetOf(loaded.model, 1);
    second.customProperties.set("k", "v");
    put(second, "B1", 2);
    second.charts.push({
      id: "c",
      name: "图",
      type: "ColumnClustered",
      title: "",
      source: "乙!A1:B1",
      seriesBy: "Rows",
      position: { from: "D1", to: "H9" },
    });
    const { file, model } = change(saveWorkbook(loaded), (edited) => edited.sheets.splice(1, 1));
    expect([...readZip(file).keys()].filter((name) => /sheet2|chart|drawing|customProperty/.test(name))).toEqual([]);
    expect(partText(file, "[Content_Types].xml")).not.toMatch(/sheet2|chart|drawing|customProperty/);
    expect(model.sheets.map(({ name, page }) => [name, page.titleRows])).toEqual([
      ["甲", { from: 0, to: 0 }],
      ["丙", { from: 0, to: 0 }],
    ]);
    expect(model.names.get("丙!总")).toEqual({ formula: "=丙!$A$1", visible: true, scope: "丙" });
  });

  it("renames sheets, also two that swap names, in titles, charts and rules", () => {
    const loaded = loadWorkbook(three(), "表.xlsx");
    const chart = { id: "c", name: "图", type: "BarClustered", title: "", source: "乙!A1:B1", seriesBy: "Rows" };
    put(sheetOf(loaded.model, 1), "B1", 2);
    sheetOf(loaded.model, 0).charts.push({ ...chart, position: { from: "D1", to: "H9" } });
    sheetOf(loaded.model, 0).validations.push({
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      rule: { list: { inCellDropDown: true, source: "=乙!$A$1:$A$2" } },
      ignoreBlanks: true,
    });
    const { model } = change(saveWorkbook(loaded), (edited) => {
      const [first, second] = edited.sheets;
      if (first && second) [first.name, second.name] = ["乙", "年度 表"];
      edited.activeSheet = "乙";
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["乙", "年度 表", "丙"]);
    expect(model.sheets.map(({ page }) => page.titleRows)).toEqual([0, 0, 0].map(() => ({ from: 0, to: 0 })));
    expect(sheetOf(model, 0).charts[0]?.source).toBe("'年度 表'!A1:B1");
    expect(sheetOf(model, 0).validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='年度 表'!$A$1:$A$2" },
    });
  });

  it("orders and hides sheets; chart sheets stay where they stood", () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="图表" sheetId="2" r:id="rId8"/><sheet name="乙" sheetId="3" r:id="rId2"/></sheets>` +
      '<definedNames><definedName name="x" localSheetId="1">1</definedName><definedName name="y" localSheetId="2">2</definedName></definedNames></workbook>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>` +
      `<Relationship Id="rId8" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`;
    const parts = {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": rels,
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    };
    const { file, model } = change(packageWith(parts, ["甲", "乙"]), (edited) => {
      edited.sheets.reverse();
      sheetOf(edited, 1).visibility = "VeryHidden";
    });
    expect(/<sheets>(.*)<\/definedNames>/.exec(partText(file, "xl/workbook.xml"))?.[1]).toBe(
      '<sheet name="乙" sheetId="3" r:id="rId2"/><sheet name="甲" sheetId="1" r:id="rId1" state="veryHidden"/><sheet name="图表" sheetId="2" r:id="rId8"/></sheets>' +
        '<definedNames><definedName name="x" localSheetId="2">1</definedName><definedName name="y" localSheetId="0">2</definedName>'
    );
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["乙", "Visible"],
      ["甲", "VeryHidden"],
    ]);
  });

  it("adds, changes and removes names, hidden ones and those of one sheet", () => {
    const { model } = change(three(), (edited) => {
      edited.names.set("总", { formula: "=甲!$A$9", visible: false, scope: null });
      edited.names.set("乙!份额", { formula: "=0.5", visible: true, scope: "乙" });
      edited.names.delete("丙!总");
    });
    expect(model.names).toEqual(
      new Map([
        ["总", { formula: "=甲!$A$9", visible: false, scope: null }],
        ["乙!份额", { formula: "=0.5", visible: true, scope: "乙" }],
      ])
    );
  });

  it("protects and unprotects sheets and structure", () => {
    const options = { allowFormatCells: true, allowSort: false, selectionMode: "Unlocked" };
    const { file, model } = change(three(), (edited) => {
      sheetOf(edited).protection = { protected: true, options, password: "1234" };
      edited.protection.protected = true;
    });
    expect(sheetOf(model).protection).toMatchObject({ protected: true, options });
    expect(partText(file, "xl/worksheets/sheet1.xml")).toContain('password="CC3D"');
    const { model: open } = change(file, (edited) => {
      sheetOf(edited).protection = { protected: false, options: {} };
      edited.protection.protected = false;
    });
    expect([sheetOf(open).protection.protected, open.protection.protected]).toEqual([false, false]);
  });

  it("keeps custom XML parts with their identity, and replaces and removes them", () => {
    const part = (id: string, xml: string) => ({ id, namespace: "urn:记录", xml });
    const first = "{11111111-2222-4333-8444-555555555555}";
    const second = "{21111111-2222-4333-8444-555555555555}";
    const saved = change(three(), (edited) => {
      edited.customXmlParts.set(first, part(first, '<a xmlns="urn:记录" b="一&amp;二"><c>\n</c></a>'));
      edited.customXmlParts.set(second, part(second, '<?xml version="1.0"?><z:a xmlns:z="urn:记录"/>'));
    });
    expect(saved.model.customXmlParts).toEqual(
      new Map([
        [first, part(first, '<a xmlns="urn:记录" b="一&amp;二"><c>\n</c></a>')],
        [second, part(second, '<z:a xmlns:z="urn:记录"/>')],
      ])
    );
    const again = change(saved.file, (edited) => {
      edited.customXmlParts.set(first, part(first, '<a xmlns="urn:记录">新</a>'));
      edited.customXmlParts.delete(second);
    });
    expect(again.model.customXmlParts).toEqual(new Map([[first, part(first, '<a xmlns="urn:记录">新</a>')]]));
    expect([...readZip(again.file).keys()].filter((name) => name.startsWith("customXml/"))).toEqual([
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "customXml/_rels/item1.xml.rels",
    ]);
  });

  it("links cells to places of the workbook and to addresses outside, and takes links away", () => {
    const { file, model } = change(three(), (edited) => {
      cellAt(sheetOf(edited), "A1").link = { location: "'乙'!B2", tooltip: "转到" };
      sheetOf(edited, 1).cells.set("4,0", {
        value: null,
        formula: null,
        link: { address: "https://example.com/a?b=1&c=2" },
      });
    });
    expect(cellAt(sheetOf(model), "A1")).toEqual({
      value: "甲",
      formula: null,
      link: { location: "'乙'!B2", tooltip: "转到" },
    });
    expect(cellAt(sheetOf(model, 1), "A5").link).toEqual({ address: "https://example.com/a?b=1&c=2" });
    const { file: bare } = change(file, (edited) => delete cellAt(sheetOf(edited), "A1").link);
    expect(partText(bare, "xl/worksheets/sheet1.xml")).not.toContain("hyperlink");
    expect(partText(bare, "xl/worksheets/sheet2.xml")).toContain("hyperlink");
  });
});
