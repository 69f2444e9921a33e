import fc from "fast-check";
import { applyFixes } from "../../src/actions/apply-fixes";
import { buildReport } from "../../src/actions/build-report";
import { buildSelfEvaluation } from "../../src/actions/build-self-evaluation";
import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { writeActual } from "../../src/actions/write-actual";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";

const PAYLOADS = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org","点我")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+1+1",
  "-2+3+cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "'=1+1",
];

/** Cells with a formula, by sheet and place. */
function formulas(addIn: AddIn): readonly string[] {
  return addIn.program.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula }]) => (formula === null ? [] : [`${sheet.name} ${key} ${formula}`]))
  );
}

/** Our formulas speak only of cells, SUM, IF, COUNT and the like, and texts of our own. */
const OWN_FORMULA =
  /^=(?:[A-Z]+\(|[(),:+\-*/&<>=.$]|"[^"]*"|'(?:[^']|'')*'!|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|[\u4e00-\u9fff]+[\w\u4e00-\u9fff]*!)+$/;

async function everything(addIn: AddIn): Promise<void> {
  await scoreSheet(addIn.host, "active");
  await applyFixes(addIn.host, "active", "safe");
  await buildSummary(addIn.host, "active");
  await buildReport(addIn.host, "active");
  await buildSelfEvaluation(addIn.host, "active");
}

function poisoned(payload: string) {
  const sketch = countySheet();
  const rows = sketch.rows.map((row, index) => {
    if (index === 2) return [payload];
    if (index < 4) return row;
    return row.map((value, column) =>
      [2, 5, 6, 7].includes(column) && index % 2 === 0 ? `${payload}${String(value)}` : value
    );
  });
  // Texts that begin with "=" would be formulas in a sketch: they are put in afterwards, as a person with an apostrophe does.
  const plain = rows.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("=") ? null : value))
  );
  const typed = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (typeof value === "string" && value.startsWith("=") ? [{ r, c, value }] : []))
  );
  return { sketch: { ...sketch, rows: plain }, typed };
}

async function open(payload: string): Promise<AddIn> {
  const { sketch, typed } = poisoned(payload);
  const addIn = openAddIn({ [SHEET]: sketch });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const { r, c, value } of typed) sheet.getRangeByIndexes(r, c, 1, 1).values = [[`'${value}`]];
    await context.sync();
  });
  expect(formulas(addIn)).toEqual([]);
  return addIn;
}

describe("text of the table never becomes a formula in a cell that we write", () => {
  it.each(PAYLOADS)("%j in names, units, definitions, standards and the department", async (payload) => {
    const addIn = await open(payload);
    await everything(addIn);
    const made = formulas(addIn).filter((it) => !OWN_FORMULA.test(it.slice(it.indexOf("="))));
    expect(made).toEqual([]);
    expect(formulas(addIn).some((it) => /cmd|HYPERLINK|http/.test(it))).toBe(false);
  });

  it("whatever is entered as an actual in the pane", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const row = { sheet: { id: addIn.sheet(SHEET).id, name: SHEET }, row: 9, name: "提升水体整治效果" };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom(...PAYLOADS),
          fc.string({ maxLength: 12 }),
          fc.string({ unit: fc.constantFrom(..."=+-@'\t\n＝1/2%年月日A:"), maxLength: 8 })
        ),
        async (text) => {
          await writeActual(addIn.host, row, text);
          const cell = addIn.cell(SHEET, "J10");
          expect(cell?.formula ?? null).toBeNull();
          const kept = String(cell?.value ?? "");
          if (typeof cell?.value === "string")
            expect(text.replace(/\r\n?/g, "\n")).toContain(kept.replace(/^'/, "").trim());
        }
      ),
      { numRuns: 60 }
    );
  }, 60_000);

  it("keeps what a clerk enters as it was meant: 2/3 is no date, 007 no number", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const row = { sheet: { id: addIn.sheet(SHEET).id, name: SHEET }, row: 8, name: "维护机关正常运转" };
    for (const [text, held] of [
      ["2/3", "2/3"],
      ["3", 3],
      ["98.5%", "98.5%"],
      ["2024年12月30日", "2024年12月30日"],
      ["是；否；是", "是；否；是"],
    ] as const) {
      await writeActual(addIn.host, row, text);
      expect(addIn.value(SHEET, "J9")).toBe(held);
    }
  });
});
