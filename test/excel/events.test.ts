import { scoreSheet } from "../../src/actions/score-sheet";
import { countySheet } from "../actions/county-sheet";
import { openAddIn } from "../actions/open-add-in";

const SHEET = "表";
const wait = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

describe("what happens in the program beside the add-in", () => {
  it("is told once for a burst of edits, by people here and far away", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const heard: string[] = [];
    const stop = await addIn.host.onEdited((sheet, address) => heard.push(`${sheet} ${address}`));
    for (const value of [20, 21, 22]) addIn.program.edit(SHEET, "J6", value);
    addIn.program.edit(SHEET, "J7", 90, { source: "Remote" });
    await wait(400);
    expect(heard).toEqual([`${addIn.sheet(SHEET).id} J7`]);
    await stop();
    addIn.program.edit(SHEET, "J6", 23);
    await wait(300);
    expect(heard).toHaveLength(1);
  });

  it("is not told of what a run of ours writes", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const heard: string[] = [];
    await addIn.host.onEdited((_sheet, address) => heard.push(address));
    await scoreSheet(addIn.host, "active");
    await wait(300);
    expect(heard).toEqual([]);
  });

  it("is told of an edit right after a run of ours, which is not ours", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const heard: string[] = [];
    await addIn.host.onEdited((_sheet, address) => heard.push(address));
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J6", 25);
    await wait(400);
    expect(heard).toEqual(["J6"]);
  });

  it("tells which sheet came to the front, and goes to a cell when asked", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet(), 另一表: [["a"]] });
    const heard: string[] = [];
    await addIn.host.onActivated((sheet) => heard.push(sheet));
    const { id } = addIn.sheet("另一表");
    await addIn.host.select({ id, name: "另一表" }, { row: 4, column: 2 });
    await addIn.program.idle();
    expect(heard).toEqual([id]);
    expect(addIn.program.workbook.selection).toMatchObject({ sheet: "另一表", area: { row: 4, column: 2 } });
  });
});
