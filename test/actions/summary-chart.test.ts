import "../excel-host/xlsx/xml-codec-node";
import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { ExcelHost as Program } from "../excel-host/process/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load";
import type { LoadedWorkbook } from "../excel-host/xlsx/loaded-workbook";
import { saveWorkbook } from "../excel-host/xlsx/save";
import { readZip } from "../excel-host/xlsx/zip";
import { SAMPLES } from "../recalculation/workbooks";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const SUMMARY = "绩效评分汇总";

interface Opened {
  readonly addIn: AddIn;
  readonly file: LoadedWorkbook;
}

function open(sample: string, bytes?: Uint8Array): Opened {
  const file = bytes ? loadWorkbook(bytes, "again.xlsx") : SAMPLES.find(({ name }) => name === sample)?.open();
  if (!file) throw new Error(`There is no sample ${sample}.`);
  return { addIn: openAddIn(new Program(file.model)), file };
}

/** What every native chart of the saved package draws: ranges of names, categories and values, sorted. */
function charts(file: Uint8Array): readonly string[] {
  const parts = readZip(file);
  const xml = [...parts].filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  return xml.map(([, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/<c:barChart>/);
    return [...new Set([...text.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, range]) => range))].sort().join(" ");
  });
}

/** Sheet, absolute cells: what a chart over these rows refers to. */
function overRows(heading: number, first: number, last: number): string {
  const at = (cells: string): string => `${SUMMARY}!${cells}`;
  return [
    at(`$B$${first}:$B$${last}`),
    at(`$C$${first}:$C$${last}`),
    at(`$C$${heading}`),
    at(`$D$${first}:$D$${last}`),
    at(`$D$${heading}`),
  ]
    .sort()
    .join(" ");
}

function plain(ranges: readonly string[]): readonly string[] {
  return ranges.map((text) => text.replace(/'/g, ""));
}

describe("the chart of the summary in the saved file", () => {
  it("is one native chart over the lines by level1, and stays one when made again in the file that was saved", async () => {
    const { addIn, file } = open("one department");
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    const saved = saveWorkbook(file);
    const names = [8, 9, 10, 11].map((row) => addIn.value(SUMMARY, `B${row}`));
    expect(names).toEqual(["成本指标", "产出指标", "效益指标", "满意度指标"]);
    expect(plain(charts(saved))).toEqual([overRows(7, 8, 11)]);
    const again = open("", saved);
    await buildSummary(again.addIn.host, [again.addIn.sheet(SHEET)]);
    expect(plain(charts(saveWorkbook(again.file)))).toEqual([overRows(7, 8, 11)]);
  });

  it("follows when the only indicators of a level come or go", async () => {
    const { addIn, file } = open("one department");
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    addIn.program.user.deleteRows(SHEET, 5);
    await scoreSheet(addIn.host, [addIn.sheet(SHEET)]);
    await buildSummary(addIn.host, [addIn.sheet(SHEET)]);
    expect(addIn.value(SUMMARY, "B8")).toBe("产出指标");
    expect(plain(charts(saveWorkbook(file)))).toEqual([overRows(7, 8, 10)]);
    addIn.program.user.insertRows(SHEET, 5);
    const row = [
      "成本指标",
      "经济成本指标",
      "公用经费",
      "≤",
      50,
      "万元",
      "公用经费",
      "不超过50万元得满分，否则不得分。",
      5,
      40,
    ];
    addIn.program.edit(SHEET, "A5:J5", [row]);
    await scoreSheet(addIn.host, [addIn.sheet(SHEET)]);
    await buildSummary(addIn.host, [addIn.sheet(SHEET)]);
    expect(plain(charts(saveWorkbook(file)))).toEqual([overRows(7, 8, 11)]);
  });

  it.each([
    ["three departments", 3, [3, 4, 6], 0],
    ["twelve departments, some with unreadable or missing actuals", 12, [18, 19, 30], 17],
  ] as const)(
    "shows %s in the order of the ranking, where no page break cuts it",
    async (name, count, [heading, first, last], repeated) => {
      const { addIn, file } = open(name);
      await scoreSheet(addIn.host, "all");
      await buildSummary(addIn.host, "all");
      expect(plain(charts(saveWorkbook(file)))).toEqual([overRows(heading, first, last)]);
      expect(addIn.value(SUMMARY, `B${last}`)).toMatch(/^某某县第\d+局$/);
      expect(last - first + 1).toBe(count);
      expect(addIn.sheet(SUMMARY).page.titleRows).toEqual({ from: repeated, to: heading - 1 });
    }
  );
});
