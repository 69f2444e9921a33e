import { HOST_ERRORS, HostError } from "../../src/actions/host-error";
import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { writeActual } from "../../src/actions/write-actual";
import { hostErrorText } from "../../src/strings/host-errors";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const ROWS = 4;

/** What is tried against every fault. */
export const FAULT_ACTIONS: Readonly<Record<string, (addIn: AddIn) => Promise<unknown>>> = {
  validate: ({ host }) => validateSheet(host, "active"),
  fix: ({ host }) => validateSheet(host, "active", { fix: true }),
  score: ({ host }) => scoreSheet(host, "active"),
  summary: ({ host }) => buildSummary(host, "active"),
  actual: ({ host, sheet }) =>
    writeActual(host, { sheet: { id: sheet(SHEET).id, name: SHEET }, row: 5, name: "改造老旧小区个数" }, "26"),
  undo: ({ host }) => undoLast(host),
};

/** An add-in on which the action has something to do, and how the sheets looked before any run. */
export async function readyFor(action: string): Promise<{ readonly addIn: AddIn; readonly before: unknown }> {
  const sketch = countySheet({ rows: ROWS });
  const rows = sketch.rows.map((row, index) =>
    index === 5 ? row.map((value, column) => (column === 3 ? "大于等于" : value)) : row
  );
  const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
  const before = visible(addIn);
  if (action === "undo") await scoreSheet(addIn.host, "active");
  await addIn.program.idle();
  addIn.program.stats.reset();
  return { addIn, before };
}

/** The sheets that a user sees; an empty one left behind by a program that answers nothing any more does not count. */
function visible(addIn: AddIn): unknown {
  const { sheets } = addIn.program.snapshot() as { sheets: { name: string; cells: Record<string, unknown> }[] };
  return sheets.filter(({ name, cells }) => name !== "绩效评分汇总" || Object.keys(cells).length > 0);
}

/** A failure must be one that has a sentence of its own in Chinese. */
export function expectKnownFailure(what: string, failure: unknown): void {
  if (failure === null) return;
  expect([what, failure]).toEqual([what, expect.any(HostError)]);
  const { code, params } = failure as HostError;
  expect(HOST_ERRORS).toContain(code);
  expect(hostErrorText({ code, params })).toMatch(/[\u4e00-\u9fff]{6}/);
}

/** Once the fault is over, everything that was done can be taken back. */
export async function expectUndoable(what: string, addIn: AddIn, before: unknown): Promise<void> {
  for (const run of await addIn.host.runs()) {
    expect(run.id).not.toBe("");
    expect([what, (await undoLast(addIn.host)).kept]).toEqual([what, []]);
  }
  expect([what, visible(addIn)]).toEqual([what, before]);
}
