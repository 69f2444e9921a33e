import { assessCalmly } from "../../src/actions/assess-calmly";
import { assessSheets } from "../../src/core/assess";
import { longGrid } from "../bench/long-table";
import { EMPTY_MEMORY } from "../../src/taskpane/store/pane-state";

const ROWS = 600;

describe("thinking about a long sheet", () => {
  it("comes to what thinking at one go comes to", async () => {
    const grid = longGrid(ROWS);
    const [calmly] = await assessCalmly([grid], EMPTY_MEMORY, []);
    const [atOnce] = assessSheets([grid], EMPTY_MEMORY, []);
    expect(calmly?.tables[0]?.totals).toEqual(atOnce?.tables[0]?.totals);
    expect(calmly?.tables[0]?.rows).toEqual(atOnce?.tables[0]?.rows);
  });

  it("stops between two steps when it is asked to", async () => {
    const controller = new AbortController();
    const work = assessCalmly([longGrid(ROWS, 1)], EMPTY_MEMORY, [], controller.signal);
    controller.abort();
    await expect(work).rejects.toMatchObject({ code: "cancelled" });
  });
});
