import { numberOfCell, shownText } from "../../../src/core/grid/cell-number";
import { formatKind } from "../../../src/core/grid/number-format";
import { cellOf } from "./grid-of";

function read(notation: string, text?: string): string | null {
  const cell = cellOf(notation);
  const number = numberOfCell(text === undefined ? cell : { ...cell, text });
  return number && `${number.operator ?? ""}${number.value.toString()}${number.unit}`;
}

describe("the number of a cell", () => {
  it.each([
    ["0.9 {0%}", "90%"],
    ["0.985 {0.00%}", "98.5%"],
    ["0.98765 {0%}", "98.765%"],
    ["1756 {#,##0}", "1756"],
    ["427.16", "427.16"],
    ['26 {0"个"}', "26个"],
    ['95 {"≥"0}', "≥95"],
    ["'1,756", "1756"],
    ["＞５０％", ">50%"],
    ["=1200*2 → 2400", "2400"],
  ])("%s is %s", (notation, expected) => expect(read(notation)).toBe(expected));

  it("counts its value when the column is too narrow or the display is scientific", () => {
    expect(read("0.9 {0%}", "####")).toBe("90%");
    expect(read("12345678901", "1.23E+10")).toBe("12345678901");
  });

  it.each([
    ["0.98 {0.##%}", "98.%", "98%"],
    ['20 {0.##"口"}', "20.口", "20口"],
    ["98 {0.##}", "98.", "98"],
    ["98.5 {0.##}", "98.5", "98.5"],
    ['20 {"第"0"批点"}', "第20批点", "20"],
  ])("%s that shows %s is %s: a format leaves its point and its words behind", (notation, text, expected) =>
    expect(read(notation, text)).toBe(expected)
  );

  it("is none beside words that make a day or a multiple of the number", () => {
    expect(read('12 {0"月底前"}', "12月底前")).toBeNull();
    expect(read('12000 {0.0,"千点"}', "12.0千点")).toBeNull();
  });

  it.each(["#REF!", "TRUE", "2024-12-31 {yyyy-mm-dd}", "3 {h:mm}", "提高", "80%-90%", ""])("%s is none", (notation) =>
    expect(read(notation)).toBeNull()
  );

  it("is not read when the cell shows another number than it holds", () => {
    expect(read('123456 {0.0,"万"}', "12.3万")).toBeNull();
    expect(read("5 {0}", "6")).toBeNull();
  });
});

describe("the text of a cell", () => {
  it("is what would stand there when the column is too narrow", () => {
    const narrow = (notation: string) => shownText({ ...cellOf(notation), text: "###" });
    expect([narrow("0.9 {0%}"), narrow("2024-12-31 {m/d/yyyy}"), narrow("1756 {#,##0}")]).toEqual([
      "90%",
      "2024-12-31",
      "1756",
    ]);
  });
});

describe("a number format", () => {
  it.each([
    ["0.00%", "percent"],
    ['yyyy"年"m"月"d"日"', "date"],
    ["[$-804]aaaa;@", "other"],
    ["[$-F800]dddd, mmmm dd, yyyy", "date"],
    ["[h]:mm", "date"],
    ["#,##0.00_);[Red](#,##0.00)", "other"],
    ['0"%"', "other"],
    ['General"个"', "other"],
    ["0.0\\%", "other"],
  ])("%s is %s", (format, kind) => expect(formatKind(format)).toBe(kind));
});
