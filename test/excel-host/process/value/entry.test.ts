import fc from "fast-check";
import { readEntry } from "./entry";

const YEAR = 2024;

describe("typed entries", () => {
  it.each<[string, unknown]>([
    ["90%", { value: 0.9, format: "0%" }],
    ["12.5%", { value: 0.125, format: "0.00%" }],
    ["2/3", { value: 45325, format: 'm"月"d"日"' }],
    ["2024-12-31", { value: 45657, format: "yyyy/m/d" }],
    ["2024年12月", { value: 45627, format: 'yyyy"年"m"月"' }],
    ["2023-02-30", { value: "2023-02-30" }],
    ["2024年12月31日前", { value: "2024年12月31日前" }],
    ["1,756", { value: 1756, format: "#,##0" }],
    ["1,75", { value: "1,75" }],
    ["-5", { value: -5 }],
    ["(5)", { value: -5 }],
    ["１２", { value: 12 }],
    ["-", { value: "-" }],
    ["≥95%", { value: "≥95%" }],
    ["#N/A", { value: "#N/A", error: true }],
    ["'=1", { value: "=1", quotePrefix: true }],
    ["-部分", { value: null, formula: "=-部分" }],
    ["+1+1", { value: null, formula: "=+1+1" }],
    ["@SUM(1)", { value: null, formula: "=SUM(1)" }],
    ["@某人", { value: "@某人" }],
    ["8:30", { value: 0.3541666666666667, format: "h:mm" }],
  ])("%s becomes %j", (text, entry) => {
    expect(readEntry(text, "General", YEAR)).toEqual(entry);
  });

  it("stay as they are in a text cell, whatever they are", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readEntry(text, "@", YEAR)).toEqual({ value: text })));
  });

  it("never become a formula behind an apostrophe", () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(readEntry(`'${text}`, "General", YEAR).formula).toBeUndefined())
    );
  });
});
