import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import type { SheetSketch } from "../excel-host/model/workbook-of";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";

const SHEETS = 100;
const ROWS = 30;
const MEGABYTE = 1024 * 1024;

/** A county's departments, each on a sheet of its own; in every fourth a row is left open. */
function county(): Record<string, SheetSketch> {
  return Object.fromEntries(
    Array.from({ length: SHEETS }, (_, index) => {
      const sketch = countySheet({ rows: ROWS });
      const rows = sketch.rows.map((row, at) => {
        if (at === 2) return [`某某县第${index + 1}局`];
        return at === 5 ? [...row.slice(0, 9), index % 4 === 0 ? "" : 20 + (index % 7)] : row;
      });
      return [`部门${index + 1}`, { ...sketch, rows }];
    })
  );
}

describe("a workbook of 100 departments with 30 indicators each", () => {
  it("is scored, summarised and taken back with less than one round trip per sheet, in requests below 1 MB, with progress", async () => {
    const addIn = openAddIn(county());
    const before = addIn.program.snapshot();
    const measured: string[] = [];
    const measure = async (name: string, most: number, run: () => Promise<unknown>): Promise<void> => {
      addIn.program.stats.reset();
      const start = Date.now();
      await run();
      await addIn.program.idle();
      const { syncs, largestRequestBytes } = addIn.program.stats;
      measured.push(`${name}: ${syncs} syncs, ${largestRequestBytes} bytes, ${Date.now() - start} ms`);
      expect(syncs).toBeLessThanOrEqual(most);
      expect(largestRequestBytes).toBeLessThan(MEGABYTE);
    };
    const seen: number[] = [];
    const progress = (done: number, total: number): void => void seen.push(done / total);
    await measure("score", SHEETS / 2, () => scoreSheet(addIn.host, "all", { progress }));
    expect(seen.length).toBeGreaterThan(5);
    await measure("score again", SHEETS / 2, () => scoreSheet(addIn.host, "all"));
    await measure("summary", SHEETS / 4, () => buildSummary(addIn.host, "all"));
    await measure("summary again", SHEETS / 4, () => buildSummary(addIn.host, "all"));
    await measure("undo summary", 10, () => undoLast(addIn.host));
    await measure("undo score", SHEETS, () => undoLast(addIn.host));
    console.log(measured.join("\n"));
    expect(addIn.program.snapshot()).toEqual(before);
  }, 300_000);

  it("stops between chunks when asked to, and what was written by then can be taken back", async () => {
    const addIn = openAddIn(county());
    const before = addIn.program.snapshot();
    const stop = new AbortController();
    let calls = 0;
    const outcome = await scoreSheet(addIn.host, "all", {
      signal: stop.signal,
      progress: () => {
        if (++calls > 4 && addIn.program.workbook.customXmlParts.size > 0) stop.abort();
      },
    });
    expect(outcome.cancelled).toBe(true);
    expect(outcome.written).toBeGreaterThan(0);
    await undoLast(addIn.host);
    expect(addIn.program.snapshot()).toEqual(before);
  }, 300_000);
});
