import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { countySheet } from "../actions/county-sheet";
import { openAddIn } from "../actions/open-add-in";
import type { AddIn } from "../actions/open-add-in";

const SHEET = "整体绩效目标表";

function open(version: string): AddIn {
  return openAddIn({ [SHEET]: countySheet() }, { requirements: { ExcelApi: version } });
}

/** For each conversation with the program: whether it asked to become one step of the user's Ctrl+Z. */
async function grouped(work: () => Promise<unknown>): Promise<readonly boolean[]> {
  const spy = jest.spyOn(Excel, "run");
  try {
    await work();
    return spy.mock.calls.map(([options]) => "mergeUndoGroup" in (options as object));
  } finally {
    spy.mockRestore();
  }
}

describe("one step of the user's own Ctrl+Z", () => {
  it("is asked for by what writes, where the program has it, and by nothing that reads", async () => {
    const { host } = open("1.20");
    expect(await grouped(() => scoreSheet(host, "active"))).toEqual([false, false, true]);
    expect(await grouped(() => undoLast(host))).toEqual([true]);
  });

  it("is not asked for on an older program", async () => {
    const { host } = open("1.19");
    expect(await grouped(() => scoreSheet(host, "active"))).toEqual([false, false, false]);
  });

  it("is given up for good when something in the run cannot be grouped: the run is made without it", async () => {
    const addIn = open("1.20");
    addIn.program.failBatch(3, { code: "UndoNotSupported" });
    expect(await grouped(() => scoreSheet(addIn.host, "active"))).toEqual([false, false, true, false]);
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
    expect(await grouped(() => undoLast(addIn.host))).toEqual([false]);
    expect(addIn.value(SHEET, "L6")).toBeNull();
  });
});
