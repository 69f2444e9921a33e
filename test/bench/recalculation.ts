import { compare } from "../recalculation/compare";
import { ironCalc, readCalculated } from "../recalculation/engines";
import type { Calculated } from "../recalculation/engines";
import { calculateAll } from "../recalculation/libre-office";
import type { Report } from "../recalculation/report";
import { runSample } from "../recalculation/run-sample";
import { SAMPLES } from "../recalculation/workbooks";

interface Job {
  readonly name: string;
  readonly report: Report;
  readonly made: Report;
  readonly file: Uint8Array;
}

/**
 * Scores and summarises every workbook of test/recalculation, takes all results out of the saved files, and lets IronCalc and
 * (where it is installed) LibreOffice calculate them; then the same after one score was changed by hand.
 */
export async function recalculation(): Promise<string> {
  const jobs: Job[] = [];
  for (const sample of SAMPLES) {
    const { name, report, file, corrected } = await runSample(sample);
    jobs.push({ name, report, made: report, file });
    if (corrected) jobs.push({ name: `${name} (one score changed)`, ...corrected, made: report });
  }
  const office = calculateAll(jobs.map(({ file }) => file));
  const lines = ["tables  formulas  figures  IronCalc  LibreOffice  workbook"];
  const sums = { tables: 0, formulas: 0, compared: 0, iron: 0, office: 0 };
  const found: string[] = [];
  for (const [index, job] of jobs.entries()) {
    const iron = differences(job, await ironCalc(job.file));
    const converted = office[index];
    const libre = converted ? differences(job, await readCalculated(converted)) : null;
    sums.tables += iron.tables;
    sums.formulas += iron.formulas;
    sums.compared += iron.compared;
    sums.iron += iron.differences.length;
    sums.office += libre?.differences.length ?? 0;
    lines.push(
      line(
        [iron.tables, iron.formulas, iron.compared, iron.differences.length, libre?.differences.length ?? "-"],
        job.name
      )
    );
    found.push(...[...iron.differences, ...(libre?.differences ?? [])].map((it) => `  ${job.name}: ${it}`));
  }
  const { tables, formulas, compared } = sums;
  const total = line(
    [tables, formulas, compared, sums.iron, office.length > 0 ? sums.office : "-"],
    `${jobs.length} workbooks`
  );
  return [...lines, total, ...found].join("\n");
}

function differences({ report, made }: Job, calculated: Calculated) {
  return compare(report, calculated, made);
}

const WIDTHS = [6, 8, 7, 8, 11];

function line(cells: readonly (string | number)[], name: string): string {
  return [...cells.map((cell, index) => String(cell).padStart(WIDTHS[index] ?? 0)), name].join("  ");
}
