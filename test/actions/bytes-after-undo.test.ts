import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import ExcelJS from "exceljs";
import "../excel-host/xlsx/xml-codec-node";
import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { snapshotOf } from "../excel-host/model/snapshot";
import { ExcelHost as Program } from "../excel-host/process/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load";
import { saveWorkbook } from "../excel-host/xlsx/save";
import { decodePart } from "../excel-host/xlsx/xml-text";
import { readZip } from "../excel-host/xlsx/zip";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";

const FOLDER = "test/workbooks";
const ACTIONS = { validate: validateSheet, score: scoreSheet, summary: buildSummary } as const;
const THIN = { style: "thin", color: { argb: "FF000000" } } as const;
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** A county table as ExcelJS writes it, changed before it is written. */
async function made(change: (sheet: ExcelJS.Worksheet) => void, bare = false): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("整体绩效目标表");
  sheet.addRows(countySheet({ bare }).rows.map((row) => [...row]));
  change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function boxed(sheet: ExcelJS.Worksheet, column: number): void {
  for (let row = 4; row <= 11; row++)
    sheet.getCell(row, column).style = {
      border: BOX,
      font: { name: "仿宋", size: 12 },
      alignment: { horizontal: "center", wrapText: true },
    };
}

const MADE: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  plain: () => made(() => undefined),
  "without weights and actuals": () => made(() => undefined, true),
  "boxed empty columns of their own": () =>
    made((sheet) => {
      ["完成率", "得分", "评分说明"].forEach((heading, index) => {
        boxed(sheet, 11 + index);
        sheet.getCell(4, 11 + index).value = heading;
      });
    }),
  "formatted cells without headings": () =>
    made((sheet) => {
      for (let column = 11; column < 15; column++) boxed(sheet, column);
    }),
  "widths, row formats and hidden rows": () =>
    made((sheet) => {
      sheet.getColumn(12).width = 30;
      sheet.getColumn(13).hidden = true;
      sheet.getRow(6).font = { bold: true };
      sheet.getRow(7).hidden = true;
      sheet.getRow(8).height = 60;
    }),
  "rules and colours of the user": () =>
    made((sheet) => {
      sheet.getCell("D6").dataValidation = { type: "list", allowBlank: true, formulae: ['"≥,≤"'] };
      sheet.addConditionalFormatting({
        ref: "E5:M11",
        rules: [{ type: "expression", priority: 1, formulae: ["E5>100"], style: { font: { bold: true } } }],
      });
    }),
};

/** The sheets' XML; spans of rows are hints for a reader and say nothing about the cells. */
function sheetsOf(file: Uint8Array): Record<string, string> {
  const parts = [...readZip(file)].filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, decodePart(bytes).replace(/ spans="[^"]*"/g, "")]));
}

async function afterUndo(bytes: Uint8Array, action: keyof typeof ACTIONS, reopened: boolean): Promise<Uint8Array> {
  let file = loadWorkbook(bytes, "表.xlsx");
  let { host } = openAddIn(new Program(file.model));
  const { run } = await ACTIONS[action](host, "all");
  expect([action, run]).toEqual([action, expect.any(String)]);
  if (reopened) {
    file = loadWorkbook(saveWorkbook(file), "表.xlsx");
    ({ host } = openAddIn(new Program(file.model)));
  }
  expect((await undoLast(host)).kept).toEqual([]);
  return saveWorkbook(file);
}

/** What a user could see of a file. */
function seenIn(file: Uint8Array): unknown {
  return { ...snapshotOf(loadWorkbook(file, "表.xlsx").model), customXmlParts: [] };
}

/** Each file, with each action, in one sitting and reopened in between; those that `look` tells from the file as it was. */
async function differing(
  files: ReadonlyMap<string, Uint8Array>,
  look: (file: Uint8Array) => unknown
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, bytes] of files)
    for (const action of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])
      for (const reopened of [false, true]) {
        const after = await afterUndo(bytes, action, reopened);
        if (!isDeepStrictEqual(look(after), look(bytes)))
          found.push(`${name}, ${action}${reopened ? ", reopened" : ""}`);
      }
  console.log(`${found.length} of ${files.size * Object.keys(ACTIONS).length * 2} files differ after undo`);
  return found;
}

describe("the saved file after a run was taken back", () => {
  it("has the sheets of the county's workbooks letter by letter", async () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
    const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]));
    expect(await differing(files, sheetsOf)).toEqual([]);
  }, 120_000);

  it("looks like the file as it was where formats, rules and colours of the user stand in the way", async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, make] of Object.entries(MADE)) files.set(name, await make());
    expect(await differing(files, seenIn)).toEqual([]);
  }, 120_000);
});
