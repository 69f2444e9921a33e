import { assign, findName, splitByNames, splitPieces } from "../../../../src/core/scoring/actual/pieces";

const named = (text: string) =>
  splitPieces(text).map(({ name, value }) => (name === null ? value : `${name}→${value}`));
const byNames = (text: string, names: string[]) =>
  splitByNames(text, names).map(({ name, value }) => (name === null ? value : `${name}→${value}`));

test("values are separated by ; outside parentheses and named with = or :", () => {
  expect(named("省级=1;市级:2")).toEqual(["省级→1", "市级→2"]);
  expect(named(";98;;是;")).toEqual(["98", "是"]);
  expect(named("甲=(乙=1;丙=2);丁=3")).toEqual(["甲→(乙=1;丙=2)", "丁→3"]);
  expect(named("甲);乙=1")).toEqual(["甲)", "乙→1"]);
  expect(named("((1;2);3);4")).toEqual(["((1;2);3)", "4"]);
  expect(named("甲=乙=1")).toEqual(["甲→乙=1"]);
  expect(named("12:30")).toEqual(["12:30"]);
  expect(named("98%:2")).toEqual(["98%:2"]);
  expect(named("第1季度=3")).toEqual(["第1季度→3"]);
  expect(named("")).toEqual([]);
  expect(named(`${"长".repeat(41)}=1`)).toEqual([`${"长".repeat(41)}=1`]);
});

test("commas separate too where every piece begins with a name", () => {
  const names = ["省级", "市级"];
  expect(byNames("省级=1,市级=2", names)).toEqual(["省级→1", "市级→2"]);
  expect(byNames("省级1起、市级2起", names)).toEqual(["省级→1起", "市级→2起"]);
  expect(byNames("省级1起;市级2起", names)).toEqual(["省级→1起", "市级→2起"]);
  expect(byNames("1,2", names)).toEqual(["1,2"]);
  expect(byNames("省级=1,756", names)).toEqual(["省级→1,756"]);
  expect(byNames("省级=1,,市级=2", names)).toEqual(["省级→1", "市级→2"]);
  expect(byNames("省级通报=1", names)).toEqual(["省级通报→1"]);
  expect(byNames("省级若干", names)).toEqual(["省级若干"]);
  expect(byNames("", names)).toEqual([]);
  expect(byNames("3起", ["", "市级"])).toEqual(["3起"]);
});

test("a name is found as itself, or where only one contains it or is contained", () => {
  expect(findName("省级", ["省级通报", "市级通报"])).toBe(0);
  expect(findName("市级通报次数", ["省级通报", "市级通报"])).toBe(1);
  expect(findName("通报", ["省级通报", "市级通报"])).toBe(-1);
  expect(findName("省级", ["省级", "省级通报"])).toBe(0);
  expect(findName("省", ["省级", "市级"])).toBe(-1);
  expect(findName("县级", ["省级", "市级"])).toBe(-1);
  expect(findName("县级", ["", "市级"])).toBe(-1);
  expect(findName(" 省 级 ", ["省级", "市级"])).toBe(0);
});

test("every name gets exactly one value, or it is said what is missing and unknown", () => {
  const names = ["甲级", "乙级"];
  const values = (text: string) => {
    const given = assign(splitPieces(text), names);
    return given.ok ? given.values : { missing: given.missing, unknown: given.unknown };
  };
  expect(values("1;2")).toEqual(["1", "2"]);
  expect(values("乙级=2;甲级=1")).toEqual(["1", "2"]);
  expect(values("甲级=;乙级=2")).toEqual(["", "2"]);
  expect(values("1")).toEqual({ missing: ["乙级"], unknown: [] });
  expect(values("1;2;3")).toEqual({ missing: [], unknown: ["3"] });
  expect(values("甲级=1")).toEqual({ missing: ["乙级"], unknown: [] });
  expect(values("甲级=1;丙级=2")).toEqual({ missing: ["乙级"], unknown: ["丙级"] });
  expect(values("甲级=1;甲级=2")).toEqual({ missing: ["乙级"], unknown: ["甲级"] });
  expect(values("甲级=1;2")).toEqual({ missing: ["乙级"], unknown: ["2"] });
  expect(values("甲级=1;乙级=2;3")).toEqual({ missing: [], unknown: ["3"] });
});
