import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

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
    const program = `
      const { saveWorkbook } = require("./test/excel-host/xlsx/save");
      const { loadWorkbook } = require("./test/excel-host/xlsx/load");
      require("./test/excel-host/xlsx/xml-codec-node");
      const fs = require("node:fs");
      const book = loadWorkbook(fs.readFileSync("${FILLED}"), "x.xlsx");
      book.model.sheets[0].protection.protected = true;
      fs.writeFileSync(${JSON.stringify(file("protected.xlsx"))}, saveWorkbook(book));`;
    spawnSync(process.execPath, ["-r", "./scripts/swc-register.cjs", "-e", program]);
    const single = headless("score", file("protected.xlsx"), "--out", file("no.xlsx"));
    expect([single.code, oneLine(single.said), existsSync(file("no.xlsx"))]).toEqual([2, true, false]);
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
    ["a setting that is none", ["score", FILLED, "--settings", "package.json"]],
    ["a folder that is not there", ["score", FILLED, "--out", "no/where/out.xlsx"]],
  ])("refuses %s with one clear line and exit code 2", (_what, words) => {
    const before = readdirSync(".").sort();
    const { code, said } = headless(...words);
    expect([code, oneLine(said)]).toEqual([2, true]);
    expect(readdirSync(".").sort()).toEqual(before);
  });
});
