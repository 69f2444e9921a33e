import ExcelJS from "exceljs";
import { assessSheets } from "../../src/core/assess";
import type { Memory } from "../../src/core/assessment";
import type { Grid } from "../../src/core/grid/grid";
import { planScores } from "../../src/core/plan/plan-scores";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { longFile, longGrid } from "./long-table";
import { interleaved, median, summarised } from "./samples";

const MEMORY: Memory = {
  settings: DEFAULT_SETTINGS,
  columnCorrections: {},
  ruleChoices: [],
  ignoredFindings: [],
  writtenScores: [],
};

/** From a grid to the plan, against the time a library needs only to read the same sheet from a file. */
export async function core(): Promise<string> {
  const lines = [
    "rows   core, new texts, ms      core, again, ms          ExcelJS reads the file, ms   core / reading",
  ];
  const medians: number[] = [];
  for (const rows of [100, 1000, 5000]) {
    const runs = rows > 1000 ? 7 : 15;
    const editions = Array.from({ length: runs + 1 }, (_, edition) => longGrid(rows, edition));
    const file = await longFile(rows);
    const thinkOf = (grid: Grid) => {
      const sheets = assessSheets([grid], MEMORY);
      planScores(sheets, MEMORY);
      verify(rows, sheets[0]?.tables[0]?.totals.scored);
      return grid;
    };
    let last = longGrid(rows);
    const think = () => (last = thinkOf(editions.pop() ?? last));
    const again = () => thinkOf(last);
    const read = async () => {
      await new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer);
    };
    const samples = await interleaved({ think, again, read }, runs);
    const [own = [], repeated = [], theirs = []] = [samples["think"], samples["again"], samples["read"]];
    medians.push(median(own));
    lines.push(
      `${String(rows).padStart(4)}   ${summarised(own).padEnd(24)} ${summarised(repeated).padEnd(24)} ${summarised(theirs).padEnd(28)} ${(median(own) / median(theirs)).toFixed(2)}`
    );
  }
  lines.push(`time(5,000) / time(1,000) = ${((medians[2] ?? 0) / (medians[1] ?? 1)).toFixed(1)} (linear: 5)`);
  return lines.join("\n");
}

function verify(rows: number, scored: number | undefined): void {
  if (scored !== rows) throw new Error(`${scored} of ${rows} rows were scored`);
}
