import { FINDING_CODES } from "../../../src/core/finding";
import { assessedCells } from "./assessed-cells";
import { CATALOGUE, GOOD_TABLE } from "./catalogue";

describe("the catalogue of findings", () => {
  it("begins with a table that a careful reviewer would not send back", () => {
    expect(assessedCells(GOOD_TABLE)).toEqual([]);
  });

  it("shows every code, in the order of the catalogue", () => {
    expect(Object.keys(CATALOGUE)).toEqual([...FINDING_CODES]);
  });

  it.each(FINDING_CODES)("%s is found where it is, and nothing in its near miss", (code) => {
    const { fault, at, nearMiss } = CATALOGUE[code];
    expect(assessedCells(fault)).toContain(`${at} ${code}`);
    expect(assessedCells(nearMiss)).toEqual([]);
  });
});
