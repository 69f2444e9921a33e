import { FreeRoom } from "../../../src/core/plan/free-room";
import { gridOf } from "../grid/grid-of";

const GRID = gridOf(["一级指标 | 得分 | | 备注 | |", "产出指标 | 5 | | | |", "效益指标 | 3 | | | 批注 |"]);
const ROWS = { from: 0, to: 2 };

describe("room beside a table", () => {
  it("is found behind notes, never before them, and never beyond the limit", () => {
    const room = new FreeRoom(GRID, []);
    expect(room.firstColumns(2, 1, ROWS, Infinity)).toBe(2);
    expect(room.firstColumns(2, 2, ROWS, Infinity)).toBe(5);
    expect(room.firstColumns(2, 2, ROWS, 6)).toBeNull();
  });

  it("is not sought at all for no columns: nothing has to be looked at", () => {
    const looked = jest.spyOn(GRID, "cell");
    expect(new FreeRoom(GRID, []).firstColumns(2, 0, ROWS, Infinity)).toBe(2);
    expect(looked).not.toHaveBeenCalled();
    looked.mockRestore();
  });
});
