import { findTables } from "../../../src/core/table/find-tables";
import { LAYOUTS } from "./layouts";
import { described, normalised } from "./layouts/compare";

describe("tables are found in the sheets of many clerks", () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("%s", (_, { grid, tables }) => {
    expect(findTables(grid).map(described)).toEqual(tables.map(normalised));
  });
});
