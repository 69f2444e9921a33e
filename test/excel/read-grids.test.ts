import { ExcelHost } from "../../src/excel/excel-host";
import { countySheet } from "../actions/county-sheet";
import { openAddIn } from "../actions/open-add-in";

const SHEET = "表";

async function read(addIn: ReturnType<typeof openAddIn>, ahead: "active" | null = "active") {
  const state = await addIn.host.open(ahead ?? undefined);
  return addIn.host.readGrids(state.sheets);
}

describe("reading sheets", () => {
  it("gives values, shown text, formats, formulas and errors, empty cells as null", async () => {
    const addIn = openAddIn({
      [SHEET]: {
        rows: [["a", 0.9, null, "=B2*2", "=1/0", true]],
        at: "B2",
        styles: { C2: "0%" },
        results: { E2: 1.8, F2: "#DIV/0!" },
      },
    });
    const [grid] = await read(addIn);
    expect([grid?.top, grid?.left, grid?.bottom, grid?.right]).toEqual([1, 1, 2, 7]);
    expect(grid?.cell(1, 2)).toEqual({ value: 0.9, text: "90%", format: "0%", formula: null, isError: false });
    expect(grid?.cell(1, 3).value).toBeNull();
    expect(grid?.cell(1, 4)).toMatchObject({ value: 1.8, formula: "=B2*2" });
    expect(grid?.cell(1, 5)).toMatchObject({ value: "#DIV/0!", isError: true });
    expect(grid?.cell(1, 6).value).toBe(true);
  });

  it("gives merged areas, hidden rows and hidden columns, also just right of the contents", async () => {
    const addIn = openAddIn({
      [SHEET]: {
        ...countySheet(),
        merges: ["A1:H1", "A6:A8"],
        hiddenRows: [7, 8],
        hiddenColumns: ["C", "L"],
      },
    });
    const [grid] = await read(addIn);
    expect(grid?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 8 },
      { row: 5, column: 0, rows: 3, columns: 1 },
    ]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([6, 7]);
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([2, 11]);
  });

  it("takes one trip for a sheet that was named when opening, two for others", async () => {
    for (const [ahead, syncs] of [
      ["active", 2],
      [null, 3],
    ] as const) {
      const addIn = openAddIn({ [SHEET]: countySheet() });
      await read(addIn, ahead);
      expect(addIn.program.stats.syncs).toBe(syncs);
    }
  });

  it("finds more merged areas than Excel tells in one answer", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => [index, "x"]);
    const merges = Array.from({ length: 700 }, (_, index) => `B${index + 1}:C${index + 1}`);
    const addIn = openAddIn({ [SHEET]: { rows, merges } }, { largestMerged: 512 });
    const [grid] = await read(addIn);
    expect(grid?.merges).toHaveLength(700);
  });

  it("asks for fewer cells at a time when an answer is too large", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`${index} ${"长文字".repeat(30)}`, index]);
    const addIn = openAddIn({ [SHEET]: { rows } }, { payloadLimit: 300_000 });
    const [grid] = await read(addIn);
    expect(grid?.cell(2999, 1).value).toBe(2999);
    expect(grid?.cell(1500, 0).value).toBe(rows[1500]?.[0]);
  });

  it.each(["valuesNull", "fewerRows"] as const)("refuses an answer with %s", async (fault) => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program[fault](2);
    await expect(read(addIn)).rejects.toMatchObject({ code: "values-unreadable", params: { sheet: SHEET } });
  });

  it("gives an empty grid for an empty sheet", async () => {
    const [grid] = await read(openAddIn({ [SHEET]: [] }));
    expect([grid?.top, grid?.bottom]).toEqual([0, 0]);
  });

  it("tells which sheets there are, which is in front, hidden, protected or our own", async () => {
    const addIn = openAddIn({
      甲: [["a"]],
      乙: { rows: [["b"]], visibility: "Hidden" },
      丙: { rows: [["c"]], protected: true },
    });
    const sheets = await addIn.host.listSheets();
    expect(
      sheets.map(({ name, visible, protected: locked, active, own }) => [name, visible, locked, active, own])
    ).toEqual([
      ["甲", true, false, true, false],
      ["乙", false, false, false, false],
      ["丙", true, true, false, false],
    ]);
  });

  it("gives up politely on a program that never answers, and the late effect can still be undone", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    try {
      const addIn = openAddIn({ [SHEET]: countySheet() });
      addIn.program.neverAnswer(1);
      const reading = new ExcelHost({ program: "", addInVersion: "" }).open().catch((error: unknown) => error);
      await jest.advanceTimersByTimeAsync(130_000);
      expect(await reading).toMatchObject({ code: "not-answering" });
    } finally {
      jest.useRealTimers();
    }
  });
});
