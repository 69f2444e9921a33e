import { HostError } from "../../src/actions/host-error";
import { createSheet, logError } from "../../src/excel/helpers";
import { countySheet } from "../actions/county-sheet";
import { openAddIn } from "../actions/open-add-in";

describe("the one place that uses office-js-helpers", () => {
  it("makes a sheet under a free name", async () => {
    const addIn = openAddIn({ 表: [["a"]] });
    await Excel.run((context) => createSheet(context, "绩效评分汇总"));
    expect(addIn.program.workbook.sheets.map(({ name }) => name)).toEqual(["表", "绩效评分汇总"]);
  });

  it("refuses a name that Excel would refuse only after a stray sheet was made", async () => {
    const addIn = openAddIn({ 表: [["a"]] });
    await expect(Excel.run((context) => createSheet(context, "a/b"))).rejects.toBeInstanceOf(HostError);
    expect(addIn.program.workbook.sheets).toHaveLength(1);
  });

  it("logs what has no sentence of its own, and only that", async () => {
    const addIn = openAddIn({ 表: countySheet() });
    addIn.program.failBatch(1, { code: "AccessDenied" });
    await addIn.host.open().catch(() => undefined);
    expect(addIn.logged).toEqual([]);
    addIn.program.failBatchesFrom(1, { code: "SomethingNew" });
    await addIn.host.open().catch(() => undefined);
    expect(addIn.logged).toMatchObject([{ code: "SomethingNew" }]);
  });

  it("writes an error to the developer's console", async () => {
    const said: unknown[] = [];
    const spies = (["error", "group", "groupCollapsed", "groupEnd"] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...words: unknown[]) => void said.push(...words))
    );
    await logError(new Error("坏了"));
    await logError("text");
    for (const spy of spies) spy.mockRestore();
    expect(said.map(String).join(" ")).toContain("坏了");
  });
});
