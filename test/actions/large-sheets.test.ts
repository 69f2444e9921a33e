import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { countySheet, FIRST_ROW } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const ROWS = 5000;
const MEGABYTE = 1024 * 1024;

/** What is remembered of our scores: so many, and whether this one is among them. */
async function remembered({ host }: AddIn, name: string, score: string): Promise<readonly [number, boolean]> {
  const { writtenScores } = await host.readMemory();
  return [writtenScores.length, writtenScores.some((it) => it.name === name && it.score === score)];
}

describe("a table of 5,000 rows", () => {
  it("is scored in chunks below 1 MB, tells how far it is, and is taken back whole", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ rows: ROWS }) });
    const before = addIn.program.snapshot();
    const seen: number[] = [];
    const outcome = await scoreSheet(addIn.host, "active", { progress: (done, total) => seen.push(done / total) });
    expect(outcome.written).toBeGreaterThan(2 * ROWS);
    expect(seen.filter((share) => share < 1).length).toBeGreaterThan(1);
    expect(addIn.value(SHEET, `L${FIRST_ROW + ROWS - 1}`)).not.toBeNull();
    expect(addIn.program.stats.largestRequestBytes).toBeLessThan(MEGABYTE);
    const scored = addIn.program.snapshot();

    expect(addIn.value(SHEET, "L6")).toBe(4.8);
    expect(await remembered(addIn, "改造老旧小区个数", "4.8")).toEqual([ROWS, true]);
    for (let row = 6; row < FIRST_ROW + ROWS; row += 7) addIn.program.edit(SHEET, `J${row}`, 26);
    const edited = addIn.program.snapshot();
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(6);
    expect(await remembered(addIn, "改造老旧小区个数", "4.8")).toEqual([ROWS, false]);

    expect((await undoLast(addIn.host)).kept).toEqual([]);
    expect(addIn.program.snapshot()).toEqual(edited);
    for (let row = 6; row < FIRST_ROW + ROWS; row += 7) addIn.program.edit(SHEET, `J${row}`, 24);
    expect(addIn.program.snapshot()).toEqual(scored);
    expect((await undoLast(addIn.host)).kept).toEqual([]);
    expect(addIn.program.snapshot()).toEqual(before);
  }, 240_000);
});
