import { buildSelfEvaluation } from "../../src/actions/build-self-evaluation";
import { buildSummary } from "../../src/actions/build-summary";
import type { Outcome } from "../../src/actions/outcome";
import { scoreSheet } from "../../src/actions/score-sheet";
import { ExcelHost } from "../../src/excel/excel-host";
import { nodeCalculator } from "../excel-host/formulas/node-calculator";
import { cellKey } from "../excel-host/model/workbook";
import type { CellValue } from "../excel-host/model/workbook";
import { attach } from "../excel-host/node/attach";
import { ExcelHost as Program } from "../excel-host/process/excel-host";
import { saveWorkbook } from "../excel-host/xlsx/save";
import { reportOf } from "../workbench/headless/report";
import type { Report } from "./report";
import type { Sample } from "./workbooks";
import { withoutResults } from "./without-results";

/** A workbook with scores, summary and self-evaluation forms as it was saved, without a single calculated result in it. */
export interface Produced {
  readonly name: string;
  readonly report: Report;
  readonly file: Uint8Array;
  /** The same after one 得分 cell was changed by hand; null when no score was written at all. */
  readonly corrected: { readonly report: Report; readonly file: Uint8Array } | null;
}

/** Scores and summarises all sheets of a sample; weights and actual values that are missing are typed in first. */
export async function runSample({ name, open }: Sample): Promise<Produced> {
  const file = open();
  const program = new Program(file.model, { calculator: nodeCalculator() });
  const attachment = attach(program);
  const host = new ExcelHost({ program: "proof", addInVersion: "1.0.0" }, () => undefined);
  fillIn(program, await scoreSheet(host, "all"));
  const scored = await scoreSheet(host, "all");
  await buildSummary(host, "all");
  await buildSelfEvaluation(host, "all");
  await program.idle();
  attachment.detach();
  const { sheets, skipped } = scored;
  const plain = reportOf({ command: "score", sheets, skipped, host: { syncs: 0, largestRequestBytes: 0 } });
  const report = JSON.parse(JSON.stringify(plain)) as Report;
  sheets.forEach((sheet, s) =>
    sheet.tables.forEach(({ table }, t) => Object.assign(report.sheets[s]?.tables[t] ?? {}, { form: table.form }))
  );
  const produced = { name, report, file: withoutResults(saveWorkbook(file)) };
  const changed = correctOne(program, scored, report);
  return { ...produced, corrected: changed && { report: changed, file: withoutResults(saveWorkbook(file)) } };
}

/** What a clerk types: a weight, the target as the actual value, and here and there a score of their own. */
function fillIn(program: Program, { sheets }: Outcome): void {
  for (const { sheet, grid, tables } of sheets)
    for (const { table, rows } of tables)
      rows.forEach(({ indicator, score }, index) => {
        const put = (column: number | undefined, value: CellValue): void => {
          if (column === undefined || grid.mergeAt({ row: indicator.row, column }) !== null) return;
          const present = grid.cell(indicator.row, column);
          if (present.value === null && present.formula === null)
            type(program, sheet.name, indicator.row, column, value);
        };
        if (indicator.status !== "applicable") return;
        if (score.weight === null) put(table.columns.weight, 3 + (index % 5) * 1.5);
        if (index % 7 !== 6) put(table.columns.actual, Number(indicator.target) * 0.9 || indicator.target);
        if (index % 4 === 3) put(table.columns.score, 1.25);
      });
}

function type(program: Program, sheet: string, row: number, column: number, value: CellValue): void {
  const cells = program.workbook.sheets.find((it) => it.name === sheet)?.cells;
  cells?.set(cellKey(row, column), { value, formula: null });
}

/** Lowers the first score of the last table by hand; the report as it is to be then. */
function correctOne(program: Program, { sheets }: Outcome, report: Report): Report | null {
  const copy = JSON.parse(JSON.stringify(report)) as Report;
  for (const [s, { sheet, tables }] of [...sheets.entries()].reverse())
    for (const [t, { table }] of tables.entries()) {
      const row = copy.sheets[s]?.tables[t]?.indicators.find(({ score }) => score !== null && Number(score) > 0);
      if (!row || table.columns.score === undefined) continue;
      row.score = "0.37";
      type(program, sheet.name, row.row - 1, table.columns.score, 0.37);
      return copy;
    }
  return null;
}
