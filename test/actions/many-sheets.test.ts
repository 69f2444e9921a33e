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
      const body = sketch.rows.slice(4, 4 + ROWS);
      const byLevel = [...new Set(body.map(([, level2]) => level2))].flatMap((level2) =>
        body.filter((row) => row[1] === level2)
      );
      const rows = [...sketch.rows.slice(0, 4), ...byLevel, ...sketch.rows.slice(4 + ROWS)].map((row, at) => {
        if (at === 2) return [`某某县第${index + 1}局`];
        return at === 10 ? [...row.slice(0, 9), index % 4 === 0 ? "" : 20 + (index % 7)] : row;
      });
      return [`部门${index + 1}`, { ...sketch, rows }];
    })
  );
}

describe("a workbook of 100 departments with 30 indicators each", () => {
  it("is scored, summarised and taken back in few round trips, in requests below 1 MB, with progress", async () => {
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
    await measure("score", 20, () => scoreSheet(addIn.host, "all", { progress }));
    expect(seen.length).toBeGreaterThanOrEqual(5);
    await measure("score again", 10, () => scoreSheet(addIn.host, "all"));
    await measure("summary", 10, () => buildSummary(addIn.host, "all"));
    await measure("summary again", 10, () => buildSummary(addIn.host, "all"));
    await measure("undo summary", 5, () => undoLast(addIn.host));
    await measure("undo score", 20, () => undoLast(addIn.host));
    console.log(measured.join("\n"));
    expect(addIn.program.snapshot()).toEqual(before);
  }, 300_000);

  it("stops between chunks when asked to, and what was written by then can be taken back", async () => {
    const addIn = openAddIn(county());
    const before = addIn.program.snapshot();
    const stop = new AbortController();
    let reading = true;
    const outcome = await scoreSheet(addIn.host, "all", {
      signal: stop.signal,
      progress: (done, total) => {
        if (done === total) reading = false;
        else if (!reading) stop.abort();
      },
    });
    expect(outcome.cancelled).toBe(true);
    expect(outcome.written).toBeGreaterThan(0);
    await undoLast(addIn.host);
    expect(addIn.program.snapshot()).toEqual(before);
  }, 300_000);

  it("is left as it was when stopped while the tables are read and thought about", async () => {
    const addIn = openAddIn(county());
    const before = addIn.program.snapshot();
    const stop = new AbortController();
    const progress = (done: number, total: number): void => {
      if (done === total) stop.abort();
    };
    await expect(buildSummary(addIn.host, "all", { signal: stop.signal, progress })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(addIn.program.snapshot()).toEqual(before);
  }, 300_000);
});
