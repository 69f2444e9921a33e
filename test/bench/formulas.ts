import { assessSheets } from "../../src/core/assess";
import type { SheetAssessment } from "../../src/core/assessment";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { nodeCalculator } from "../excel-host/formulas/node-calculator";
import type { WorkbookModel } from "../excel-host/model/workbook";
import { workbookOf } from "../excel-host/model/workbook-of";
import { longGrid, longTable } from "./long-table";
import { interleaved, summarised } from "./samples";

const ROWS = 1000;

/**
 * The same scores by a sheet of formulas written by hand, one per row, calculated by IronCalc: what a careful colleague would
 * build without the add-in. The step form only, since free text is what formulas cannot read.
 */
export async function formulas(): Promise<string> {
  const grid = longGrid(ROWS);
  const memory = {
    settings: DEFAULT_SETTINGS,
    columnCorrections: {},
    ruleChoices: [],
    ignoredFindings: [],
    writtenScores: [],
  };
  const table = longTable(ROWS).map((row, at) =>
    at === 0 ? [...row, "得分"] : [...row, `=ROUND(MAX(0,J${at + 1}-MAX(0,E${at + 1}-K${at + 1})*0.1*J${at + 1}),2)`]
  );
  const workbook = workbookOf({ 绩效目标表: { rows: table } });
  const calculator = nodeCalculator();
  calculator.recalculate(workbook);
  verify(assessSheets([grid], memory), workbook);
  const samples = await interleaved(
    {
      core: () => assessSheets([grid], memory),
      formulas: () => {
        workbook.sheets[0]?.cells.set("1,10", { value: 10 + Math.random(), formula: null });
        calculator.recalculate(workbook);
      },
    },
    7
  );
  return [
    `${ROWS} rows: reading, checking and scoring free text ${summarised(samples["core"] ?? [])} ms`,
    `${ROWS} rows: recalculating one ready-made formula each after an edit ${summarised(samples["formulas"] ?? [])} ms`,
  ].join("\n");
}

/** Both give the same score in every row of the step form. */
function verify([sheet]: readonly SheetAssessment[], { sheets }: WorkbookModel): void {
  const rows = (sheet?.tables[0]?.rows ?? []).filter(({ reading }) => reading.rule?.kind === "step");
  const shortfalls = rows.filter(({ reading: { rule } }) => rule?.kind === "step" && rule.direction === "shortfall");
  for (const { indicator, score } of shortfalls) {
    const calculated = sheets[0]?.cells.get(`${indicator.row},11`)?.value;
    if (score.score?.toString() !== String(calculated))
      throw new Error(`row ${indicator.row + 1}: ${score.score?.toString()} by the core, ${calculated} by its formula`);
  }
  if (shortfalls.length < ROWS / 5) throw new Error(`only ${shortfalls.length} rows could be compared`);
}
