import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { ExcelHost } from "../../src/excel/excel-host";
import { attach, ExcelHost as Program, workbookOf } from "../excel-host";
import { longTable } from "./long-table";

const STEPS = { validate: validateSheet, score: scoreSheet, summary: buildSummary } as const;

/** Round trips and largest request of each action through the real Office.js, by number of rows. */
export async function traffic(): Promise<string> {
  const lines = ["rows     action          syncs  largest request, bytes  seconds"];
  for (const rows of [20, 200, 2000, 20_000]) {
    const program = new Program(workbookOf({ 绩效目标表: { rows: longTable(rows) } }));
    attach(program);
    const host = new ExcelHost({ program: "bench", addInVersion: "1.0.0" });
    const measure = async (name: string, run: () => Promise<unknown>) => {
      program.stats.reset();
      const start = performance.now();
      await run();
      await program.idle();
      const { syncs, largestRequestBytes } = program.stats;
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      lines.push(
        `${String(rows).padStart(6)}   ${name.padEnd(14)} ${String(syncs).padStart(6)}  ${String(largestRequestBytes).padStart(22)}  ${seconds}`
      );
    };
    for (const [name, action] of Object.entries(STEPS)) await measure(name, () => action(host, "active"));
    for (const name of Object.keys(STEPS).reverse()) await measure(`undo ${name}`, () => undoLast(host));
  }
  return lines.join("\n");
}
