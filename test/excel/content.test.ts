import fc from "fast-check";
import type { Literal } from "../../src/core/plan/literal";
import { literalText } from "../../src/core/plan/literal";
import { contentOf, plannedContent, sameContent, writtenForm } from "../../src/excel/content";
import { openHost } from "../excel-host/node/open-host";

/** Text that Excel likes to take for something else. */
const TRICKY = [
  "2/3",
  "1-2",
  "007",
  "1e5",
  "90%",
  "￥30",
  "TRUE",
  "#REF!",
  "=1+1",
  "+1",
  "-",
  "@SUM(1)",
  "'a",
  "''a",
  "\t=1",
  "２/３",
  "１％",
  "2024年12月31日",
  "12月31日",
  "3月",
  "10:30",
  "(5)",
  "1 1/2",
  "１２",
  "．5",
  " 12",
  "\u00a012",
  "3天",
  "Jan 5",
  "十二月",
  "1,756",
];

async function roundTrip(texts: readonly string[], format: string): Promise<readonly unknown[]> {
  openHost({ 表: [["a"]] });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRangeByIndexes(0, 3, texts.length, 1);
    range.numberFormat = [[format]];
    range.formulas = texts.map((text) => [writtenForm(text, format)]);
    await context.sync();
    range.load("formulas,values,numberFormat");
    await context.sync();
    expect(range.numberFormat.flat().every((it) => it === format)).toBe(true);
    const { formulas, values } = range;
    return formulas.map(([formula], row) => contentOf(formula, (values as unknown[][])[row]?.[0]));
  });
}

describe("text that we write", () => {
  it.each(["General", "@", "0.00"])("comes back as the same text under the format %s", async (format) => {
    expect(await roundTrip(TRICKY, format)).toEqual(TRICKY);
  });

  it("comes back as the same text, whatever it is", async () => {
    const text = fc.oneof(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ unit: "grapheme", minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const clean = texts.map((it) => literalText(it).replace(/^'/, "")).filter((it) => it !== "");
        if (clean.length > 0) expect(await roundTrip(clean, "General")).toEqual(clean);
      }),
      { numRuns: 50 }
    );
  });

  it("keeps an apostrophe of the user's own, and drops the one that only guards", () => {
    expect(plannedContent({ text: literalText("=1+1") })).toBe("=1+1");
    expect(plannedContent({ text: "" as Literal })).toBeNull();
  });
});

describe("comparing contents", () => {
  it("takes formulas for equal however the program writes a sheet's name or spaces", () => {
    expect(sameContent({ f: "=SUM('表'!A1:A3, B1)" }, { f: "=sum(表!A1:A3,B1)" })).toBe(true);
    expect(sameContent({ f: "=A1" }, { f: "=A2" })).toBe(false);
  });

  it("tells a number from its digits, a formula from its text, and an empty cell from nothing else but an empty text", () => {
    expect(sameContent(5, "5")).toBe(false);
    expect(sameContent({ f: "=A1" }, "=A1")).toBe(false);
    expect(contentOf("", "")).toBeNull();
    expect(contentOf("=A1", "=A1")).toBe("=A1");
    expect(contentOf("=A1", 3)).toEqual({ f: "=A1" });
  });
});
