import fc from "fast-check";
import { fingerprint } from "../../src/excel/journal/fingerprint";
import { pack, unpack } from "../../src/excel/journal/packed";
import {
  EMPTY_LIST,
  isEmptyList,
  readRunList,
  runListXml,
  withRun,
  withoutRun,
} from "../../src/excel/journal/run-list";
import type { ListedRun } from "../../src/excel/journal/entry";

const run = (id: string, size = 100): ListedRun => ({
  id,
  action: "score",
  time: 0,
  sheets: [],
  cells: 1,
  chunks: 1,
  size,
});

describe("the journal", () => {
  it("counts runs of equal items, and gives the list back", () => {
    expect(pack(["", "", "", "x"])).toEqual([["", 3], "x"]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom("", "a", null, 3, true)), (list) => expect(unpack(pack(list))).toEqual(list))
    );
  });

  it("tells contents apart by their fingerprints", () => {
    const contents = [null, "", 0, "0", false, "false", { f: "=A1" }, "=A1", "a", "b"];
    expect(new Set(contents.map((content) => fingerprint(content === "" ? null : content))).size).toBe(9);
  });

  it("keeps the newest runs, as many as stay within its length, but always the last one", () => {
    let list = EMPTY_LIST;
    for (let index = 1; index <= 20; index++) list = withRun(list, run(String(index))).list;
    expect(list.runs.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 9)));
    const { list: after, dropped } = withRun(list, run("huge", 9_000_000));
    expect(after.runs.map(({ id }) => id)).toEqual(["huge"]);
    expect(dropped).toHaveLength(12);
  });

  it("lists a run that grows only once", () => {
    const { list } = withRun(withRun(EMPTY_LIST, run("a")).list, { ...run("a"), chunks: 2 });
    expect(list.runs).toEqual([{ ...run("a"), chunks: 2 }]);
  });

  it("is empty again, and leaves the file, once every run is taken back", () => {
    const list = withRun({ ...EMPTY_LIST, validated: { s: ["A1"] } }, run("a")).list;
    expect(isEmptyList(withoutRun(list, "a"))).toBe(true);
    expect(isEmptyList(list)).toBe(false);
  });

  it("comes back from its part; nothing is an empty list, damage is told apart", () => {
    const { list } = withRun(EMPTY_LIST, run("a"));
    expect(readRunList(runListXml(list))).toEqual(list);
    expect(readRunList(null)).toEqual(EMPTY_LIST);
    expect(readRunList(runListXml(list).slice(0, 60))).toBeNull();
    expect(readRunList(runListXml({ ...list, version: 2 as 1 }))).toBeNull();
  });
});
