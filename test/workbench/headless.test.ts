import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { MAIN, OFFICE, packageWith } from "../excel-host/xlsx/fixtures/packages";
import { loadWorkbook } from "../excel-host/xlsx/load";
import { saveWorkbook } from "../excel-host/xlsx/save";

const FILLED = "test/workbooks/housing-bureau-2024-filled.xlsx";
const PUBLISHED = "test/workbooks/housing-bureau-2024-as-published.xlsx";

const folder = mkdtempSync(path.join(tmpdir(), "headless-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

function headless(...words: readonly string[]): Ran {
  const program = ["-r", "./scripts/swc-register.cjs", "test/workbench/headless.ts"];
  const { status, stderr, stdout } = spawnSync(process.execPath, [...program, ...words], { encoding: "utf8" });
  expect(stdout).toBe("");
  return { code: status, said: stderr };
}

function protectedCopy(path: string): Uint8Array {
  const book = loadWorkbook(readFileSync(path), "x.xlsx");
  for (const sheet of book.model.sheets.slice(0, 1)) sheet.protection.protected = true;
  return saveWorkbook(book);
}

function chartSheetOnly(): Uint8Array {
  return packageWith({
    "xl/worksheets/sheet1.xml": null,
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="图" sheetId="1" r:id="rId9"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
  });
}

/** The container of .xls files and of encrypted workbooks, told apart by the name of a stream. */
function compoundFile(stream: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(600), Buffer.from(stream, "utf16le"), Buffer.alloc(64)]);
}

interface Indicator {
  readonly row: number;
  readonly name: string;
  readonly state: string;
  readonly score: string | null;
  readonly exact: string | null;
  readonly reason: string | null;
  readonly rule: { readonly kind: string; readonly reading: string } | null;
}

interface Report {
  readonly command: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly tables: readonly {
      readonly department: string | null;
      readonly year: number | null;
      readonly headerRow: number | null;
      readonly columns: Readonly<Record<string, string>>;
      readonly indicators: readonly Indicator[];
      readonly total: string | null;
      readonly weightTotal: string;
      readonly grade: string | null;
    }[];
    readonly findings: readonly { readonly code: string; readonly cell: string; readonly fix: string | null }[];
  }[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
  readonly host: { readonly syncs: number; readonly largestRequestBytes: number };
}

function report(name = "report.json"): Report {
  return JSON.parse(readFileSync(file(name), "utf8")) as Report;
}

const oneLine = (said: string): boolean => /^[^\n]*[\u4e00-\u9fff][^\n]*\n$/.test(said);

describe("npm run headless", () => {
  it("scores the county's filled table exactly, and reports every row", () => {
    expect(headless("score", FILLED, "--out", file("scored.xlsx"), "--report", file("report.json"))).toEqual({
      code: 0,
      said: "",
    });
    const { command, sheets, skipped, host } = report();
    const [table] = sheets[0]?.tables ?? [];
    expect([command, skipped, sheets.length]).toEqual(["score", [], 1]);
    expect(table).toMatchObject({ year: 2024, headerRow: 5, total: "90.31", weightTotal: "100", grade: "优" });
    expect(table?.columns).toMatchObject({
      level1: "B",
      name: "D",
      standard: "I",
      weight: "K",
      actual: "L",
      score: "N",
    });
    const expected = JSON.parse(readFileSync(FILLED.replace(".xlsx", ".expected.json"), "utf8")) as {
      indicators: readonly { row: number; exact?: string; notApplicable?: boolean }[];
    };
    for (const { row, exact, notApplicable } of expected.indicators) {
      const found = table?.indicators.find((it) => it.row === row);
      expect([row, found?.state, found?.exact]).toEqual([
        row,
        notApplicable ? "not-applicable" : "scored",
        notApplicable ? null : exact,
      ]);
    }
    expect(table?.indicators.find(({ row }) => row === 23)).toMatchObject({ exact: "8/3", score: "2.67" });
    expect(host.syncs).toBeLessThanOrEqual(6);
    expect(host.largestRequestBytes).toBeGreaterThan(1000);
  });

  it("writes nothing new the second time, and takes the run back to the very contents of the file", () => {
    expect(headless("score", file("scored.xlsx"), "--out", file("again.xlsx")).code).toBe(0);
    expect(readFileSync(file("again.xlsx")).equals(readFileSync(file("scored.xlsx")))).toBe(true);
    expect(headless("undo", file("again.xlsx"), "--out", file("undone.xlsx"), "--report", file("undo.json")).code).toBe(
      0
    );
    const { host, sheets } = report("undo.json");
    expect(host.syncs).toBeLessThanOrEqual(4);
    expect(sheets[0]?.tables[0]?.total).toBeNull();
    expect(headless("undo", file("undone.xlsx"))).toMatchObject({ code: 0, said: "没有可以撤销的操作。\n" });
  });

  it("validates without scoring: states are scores only where some stand", () => {
    headless("validate", PUBLISHED, "--report", file("report.json"));
    const [table] = report().sheets[0]?.tables ?? [];
    const states = table?.indicators.map(({ state }) => state) ?? [];
    const count = (state: string): number => states.filter((it) => it === state).length;
    expect([count("not-scored"), count("not-applicable"), count("duplicate")]).toEqual([19, 3, 1]);
    expect(table).toMatchObject({ year: 2024, department: "芷江侗族自治县住房和城乡建设局", total: null, grade: null });
    const codes = report().sheets[0]?.findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["target-not-number", "unit-missing", "duplicate-indicator"]));
  });

  it("applies safe fixes first with --fix, and follows the settings of a file", () => {
    writeFileSync(
      file("settings.json"),
      JSON.stringify({ partialSteps: "started", digits: 1, gradeWithoutPercent: "middle" })
    );
    headless("score", FILLED, "--fix", "--settings", file("settings.json"), "--report", file("report.json"));
    const row = report().sheets[0]?.tables[0]?.indicators.find(({ name }) => name === "行业税收额");
    expect(row).toMatchObject({ exact: "4", score: "4" });
  });

  it("summarises in one more sheet", () => {
    expect(
      headless("summary", file("scored.xlsx"), "--out", file("summary.xlsx"), "--report", file("report.json")).code
    ).toBe(0);
    expect(report().host.syncs).toBeLessThanOrEqual(7);
    expect(report().sheets[0]?.tables[0]?.total).toBe("90.31");
  });

  it("does the other sheets when one is protected, and lists that one", () => {
    writeFileSync(file("protected.xlsx"), protectedCopy(FILLED));
    const single = headless("score", file("protected.xlsx"), "--out", file("no.xlsx"));
    expect([single.code, oneLine(single.said), existsSync(file("no.xlsx"))]).toEqual([2, true, false]);
    expect(single.said).toContain("撤销工作表保护");
    const all = headless(
      "score",
      file("protected.xlsx"),
      "--all-sheets",
      "--out",
      file("no.xlsx"),
      "--report",
      file("report.json")
    );
    expect([all.code, existsSync(file("no.xlsx"))]).toEqual([0, false]);
    expect(report().skipped).toMatchObject([{ sheet: "整体绩效目标表", reason: "sheet-protected" }]);
  });

  it("takes no protected sheet into a summary either", () => {
    writeFileSync(file("protected.xlsx"), protectedCopy(FILLED));
    for (const words of [[], ["--sheet", "整体绩效目标表"]]) {
      const { code, said } = headless("summary", file("protected.xlsx"), ...words, "--out", file("no.xlsx"));
      expect([code, oneLine(said), existsSync(file("no.xlsx"))]).toEqual([2, true, false]);
      expect(said).toContain("撤销工作表保护");
    }
    const words = ["--all-sheets", "--out", file("no.xlsx"), "--report", file("report.json")];
    expect(headless("summary", file("protected.xlsx"), ...words).code).toBe(0);
    expect(existsSync(file("no.xlsx"))).toBe(false);
    expect(report().skipped).toMatchObject([{ sheet: "整体绩效目标表", reason: "sheet-protected" }]);
  });

  it("finds no table in a workbook of chart sheets only, which is no failure", () => {
    writeFileSync(file("charts.xlsx"), chartSheetOnly());
    for (const command of ["validate", "score", "summary"]) {
      const ran = headless(command, file("charts.xlsx"), "--out", file("no.xlsx"), "--report", file("report.json"));
      expect([ran.code, oneLine(ran.said), existsSync(file("no.xlsx"))]).toEqual([0, true, false]);
      expect(ran.said).toContain("没有找到绩效目标表");
      expect(report().sheets).toEqual([]);
    }
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["an .xls", compoundFile("Workbook"), /旧格式/],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), /打开密码/],
    ["a text file", Buffer.from("指标,得分\n1,2"), /不是 Excel 工作簿/],
    ["a zip without a workbook", zipSync({ "readme.txt": Buffer.from("x") }), /另存为/],
    ["a file that was cut off", readFileSync(FILLED).subarray(0, 9000), /已损坏/],
    ["an empty file", Buffer.alloc(0), /不是 Excel 工作簿/],
  ])("says what to do about %s", (_what, bytes, sentence) => {
    writeFileSync(file("bad.xlsx"), bytes);
    const { code, said } = headless("score", file("bad.xlsx"), "--out", file("no.xlsx"));
    expect([code, oneLine(said), existsSync(file("no.xlsx"))]).toEqual([2, true, false]);
    expect(said).toMatch(sentence);
  });

  it("writes no file at all when one of them cannot be written, and says why without codes", () => {
    const { code, said } = headless("score", FILLED, "--out", file("no.xlsx"), "--report", folder);
    expect([code, oneLine(said), existsSync(file("no.xlsx"))]).toEqual([2, true, false]);
    const missing = headless("score", FILLED, "--out", file("none/out.xlsx"));
    expect([missing.code, oneLine(missing.said)]).toEqual([2, true]);
    expect(missing.said).toContain("文件夹不存在");
    expect(missing.said).not.toMatch(/ENOENT|Error/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("says which sheet has no table, with exit code 0 and without OUT", () => {
    const ran = headless(
      "score",
      FILLED,
      "--sheet",
      "填表说明",
      "--out",
      file("no.xlsx"),
      "--report",
      file("report.json")
    );
    expect([ran.code, oneLine(ran.said), existsSync(file("no.xlsx"))]).toEqual([0, true, false]);
    expect(report().sheets.flatMap(({ tables }) => tables)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["no words", []],
    ["an unknown command", ["grade", FILLED]],
    ["an unknown option", ["score", FILLED, "--fast"]],
    ["an option without its value", ["score", FILLED, "--out"]],
    ["both ways of choosing sheets", ["score", FILLED, "--sheet", "填表说明", "--all-sheets"]],
    ["a sheet that is not there", ["score", FILLED, "--sheet", "没有"]],
    ["a file that is not there", ["score", "none.xlsx"]],
    ["a file that is no workbook", ["score", "package.json", "--out", "no.xlsx"]],
    ["one file for workbook and report", ["score", FILLED, "--out", "no.xlsx", "--report", "./no.xlsx"]],
    ["a settings file that is not there", ["score", FILLED, "--settings", "none.json"]],
    ["a settings file that is no JSON", ["score", FILLED, "--settings", "README.md"]],
    ["a setting that is none", ["score", FILLED, "--settings", "package.json"]],
    ["a folder that is not there", ["score", FILLED, "--out", "no/where/out.xlsx"]],
  ])("refuses %s with one clear line and exit code 2", (_what, words) => {
    const before = readdirSync(".").sort();
    const { code, said } = headless(...words);
    expect([code, oneLine(said)]).toEqual([2, true]);
    expect(readdirSync(".").sort()).toEqual(before);
  });
});
