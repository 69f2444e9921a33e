import { actualCellOf, numberCell, textCell } from "../../../../src/core/scoring/actual/actual-cell";
import { formatted, input, number } from "../build";

test.each([null, "", "  ", "\n", "-", "—", "……", "/", "\\", "*", "待填", "待定", "暂无", ";；"])(
  "%j is nothing",
  (value) => {
    expect(actualCellOf(input(value))).toBeNull();
  }
);

test.each(["0", "无", "-1", "/3", "待填报", "约—"])("%j is something", (value) => {
  expect(actualCellOf(input(value))).not.toBeNull();
});

test("text is folded for reading and kept for showing", () => {
  expect(textCell(" ９８．５％ \n\n是； ")).toMatchObject({ text: "98.5%;是", shown: "９８．５％ 是；", number: null });
  expect(textCell("；；是；；").text).toBe("是");
  expect(textCell("a\r\nb\u2028c\u2029d").text).toBe("a;b;c;d");
  expect(actualCellOf({ value: null, text: "24", format: "General" })?.text).toBe("24");
  expect(actualCellOf({ value: "", text: "24", format: "General" })).toBeNull();
});

test("errors are told from text", () => {
  for (const error of [
    "#REF!",
    "#DIV/0!",
    "#N/A",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#ref!",
  ]) {
    expect(actualCellOf(input(error))?.problem).toBe("error");
  }
  expect(textCell("见#REF!").problem).toBeNull();
  expect(textCell("#1").problem).toBeNull();
});

test("booleans are yes and no", () => {
  expect(actualCellOf(input(true))).toMatchObject({ text: "是", number: null });
  expect(actualCellOf(input(false))).toMatchObject({ text: "否" });
});

test("number cells hold their value, whatever they show", () => {
  const cell = (value: number, text: string, format: string) => actualCellOf(formatted(value, text, format));
  expect(cell(0.985, "99%", "0%")).toMatchObject({ percent: true, date: null, problem: null, shown: "99%" });
  expect(cell(0.985, "99%", "0%")?.number?.toString()).toBe("98.5");
  expect(cell(1756, "####", "#,##0")).toMatchObject({ shown: "1756", text: "1756" });
  expect(cell(1756, "", "General")?.shown).toBe("1756");
  expect(cell(5, "5 万元", '0" 万元"')).toMatchObject({ unit: "万元", percent: false });
  expect(cell(45641, "2024/12/15", "yyyy/m/d")).toMatchObject({
    number: null,
    date: { year: 2024, month: 12, day: 15 },
    problem: null,
  });
  expect(cell(5, "1900/1/5", "yyyy/m/d")).toMatchObject({ number: null, date: null, problem: "time" });
  expect(cell(0.5, "12:00", "h:mm")).toMatchObject({ number: null, date: null, problem: "time" });
  expect(cell(0.6667, "2/3", "# ?/?")).toMatchObject({ number: null, text: "2/3", problem: null });
  expect(cell(2, "2", "# ?/?")?.number?.toString()).toBe("2");
  expect(cell(2, "a/b", "General")?.number?.toString()).toBe("2");
  expect(cell(123000, "12.3", "0!.0,")).toMatchObject({ problem: "scaled" });
  expect(cell(NaN, "#NUM!", "General")).toMatchObject({ problem: "error", number: null });
});

test("a number to try out reads as it is printed", () => {
  expect(numberCell(number("98.5"), true)).toMatchObject({ text: "98.5%", shown: "98.5%", percent: true });
  expect(numberCell(number("24"), false)).toMatchObject({ text: "24", shown: "24", percent: false });
});
