import * as fc from "fast-check";
import { MAIN, OFFICE, SAMPLES, cellAt, changedParts, keyOf, packageWith, partText } from "./fixtures/packages";
import { put, sample, sheetOf, sheetWith, valueAt } from "./fixtures/packages";
import { loadWorkbook } from "./load";
import { cellKey } from "../model/workbook";
import type { SheetModel } from "../model/workbook";
import { newWorkbook } from "./new-workbook";
import { saveWorkbook } from "./save";

const SHEET = "xl/worksheets/sheet1.xml";

/** Opens the bytes, changes the first sheet, saves; gives the new file and how its first sheet reads. */
function change(bytes: Uint8Array, edit: (sheet: SheetModel) => void): { file: Uint8Array; sheet: SheetModel } {
  const loaded = loadWorkbook(bytes, "表.xlsx");
  edit(sheetOf(loaded.model));
  const file = saveWorkbook(loaded);
  return { file, sheet: sheetOf(loadWorkbook(file, "表.xlsx").model) };
}

describe("saving without a change", () => {
  it.each(SAMPLES)("gives %s back byte for byte", (name) => {
    const bytes = sample(name);
    expect(saveWorkbook(loadWorkbook(bytes, "表.xlsx"))).toBe(bytes);
  });

  it("also when a cell was changed and changed back", () => {
    const bytes = sample("housing-bureau-2024");
    const { file } = change(bytes, (sheet) => {
      const before = cellAt(sheet, "F6");
      put(sheet, "F6", 1);
      sheet.cells.set(keyOf("F6"), { ...before });
    });
    expect(file).toBe(bytes);
  });
});

describe("saving cells", () => {
  it("touches the sheet, and the workbook so that it calculates anew; everything else stays byte for byte", () => {
    const bytes = sample("housing-bureau-2024-filled");
    const { file, sheet } = change(bytes, (edited) => put(edited, "L6", 430));
    expect(changedParts(bytes, file)).toEqual(["xl/workbook.xml", SHEET]);
    expect(partText(file, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(valueAt(sheet, "L6")).toBe(430);
    const [before, after] = [partText(bytes, SHEET), partText(file, SHEET)];
    expect(after).toBe(before.replace('<c r="L6" s="5"><v>469.876</v></c>', '<c r="L6" s="5"><v>430</v></c>'));
  });

  it("drops a plain cell that was emptied, and adds rows and cells in their places", () => {
    const bytes = sheetWith('<row r="2" spans="1:2"><c r="B2" s="0"><v>1</v></c></row><row r="4"/>');
    const { file, sheet } = change(bytes, (edited) => {
      edited.cells.delete(keyOf("B2"));
      put(edited, "A2", "前");
      put(edited, "C2", 3);
      put(edited, "A1", true);
      put(edited, "D4", "#N/A");
      cellAt(edited, "D4").error = true;
      put(edited, "A9", "");
    });
    const rows = /<sheetData>(.*)<\/sheetData>/s.exec(partText(file, SHEET))?.[1];
    expect(rows).toBe(
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>前</t></is></c><c r="C2"><v>3</v></c></row>' +
        '<row r="4"><c r="D4" t="e"><v>#N/A</v></c></row><row r="9"><c r="A9" t="inlineStr"><is><t></t></is></c></row>'
    );
    expect(cellAt(sheet, "D4")).toEqual({ value: "#N/A", formula: null, error: true });
  });

  it("writes text that looks like something else as that text", () => {
    const texts = ["=1+1", "2/3", " 前后 ", "行一\n行二", "a\r\nb", "<&>\"'", "_x000D_", "\u0001", "😀", "a  b", "\tx"];
    const { sheet } = change(sheetWith(""), (edited) => texts.forEach((text, row) => put(edited, `A${row + 1}`, text)));
    expect(texts.map((_, row) => valueAt(sheet, `A${row + 1}`))).toEqual(texts);
  });

  it("writes a new formula with its result and with the prefixes that newer functions have in files", () => {
    const { file, sheet } = change(sheetWith(""), (edited) => {
      put(edited, "A1", "优", '=IFS(B1>=90,"IFS(",TRUE,SORT(\'IFS(\'!A1))&"<"');
      put(edited, "A2", 0.5, "=SUM(B1,1)");
    });
    expect(partText(file, SHEET)).toContain(
      '<c r="A1" t="str"><f>_xlfn.IFS(B1&gt;=90,&quot;IFS(&quot;,TRUE,_xlfn._xlws.SORT(\'IFS(\'!A1))&amp;&quot;&lt;&quot;</f><v>优</v></c>'
    );
    expect(cellAt(sheet, "A1").formula).toBe('=IFS(B1>=90,"IFS(",TRUE,SORT(\'IFS(\'!A1))&"<"');
    expect(cellAt(sheet, "A2")).toEqual({ value: 0.5, formula: "=SUM(B1,1)" });
  });

  it("exchanges only the result where a formula calculated to something new", () => {
    const bytes = sheetWith(
      '<row r="1"><c r="A1" s="0" t="str"><f ca="1">NOW()&amp;""</f><v>旧</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>1</v></c></row>'
    );
    const { file } = change(bytes, (edited) => {
      cellAt(edited, "A1").value = 7;
      Object.assign(cellAt(edited, "B1"), { value: "#DIV/0!", error: true });
    });
    expect(partText(file, SHEET)).toContain(
      '<c r="A1" s="0"><f ca="1">NOW()&amp;""</f><v>7</v></c><c r="B1" t="e"><f t="array" ref="B1:B2">A1:A2*2</f><v>#DIV/0!</v></c>'
    );
  });

  it("writes the formulas of a shared group out when one of its cells is overwritten", () => {
    const bytes = sheetWith(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="C1"><f t="shared" ref="C1:C2" si="1">D1</f><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="shared" si="1"/><v>0</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>'
    );
    const { file, sheet } = change(bytes, (edited) => put(edited, "A1", 100));
    expect(["A1", "A2", "A3", "C2"].map((address) => cellAt(sheet, address).formula)).toEqual([
      null,
      "=B2*2",
      "=B3*2",
      "=D2",
    ]);
    expect(partText(file, SHEET)).toContain('<c r="C2"><f t="shared" si="1"/><v>0</v></c>');
  });

  it("patches files whose elements carry a prefix, keeping it", () => {
    const bytes = packageWith({
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const { file, sheet } = change(bytes, (edited) => {
      put(edited, "B1", "文", null);
      edited.merges.push({ row: 2, column: 0, rows: 1, columns: 2 });
    });
    expect(partText(file, SHEET)).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells>'
    );
    expect(valueAt(sheet, "B1")).toBe("文");
  });

  it("drops the stored order of calculation with its link and type", () => {
    const bytes = packageWith({
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    });
    const { file } = change(bytes, (edited) => put(edited, "A1", 1));
    expect(changedParts(bytes, file)).toContain("xl/calcChain.xml");
    expect(partText(file, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("widens the stated used range and never narrows it", () => {
    const bytes = sheetWith('<row r="2"><c r="B2"><v>1</v></c></row>', "", '<dimension ref="B2"/>');
    expect(partText(change(bytes, (edited) => put(edited, "D5", 1)).file, SHEET)).toContain('<dimension ref="B2:D5"/>');
    const { file } = change(bytes, (edited) => edited.cells.clear());
    expect(partText(file, SHEET)).toContain('<dimension ref="B2"/>');
  });

  it("may be repeated while the model goes on changing", () => {
    const loaded = newWorkbook();
    put(sheetOf(loaded.model), "A1", 1);
    const first = saveWorkbook(loaded);
    put(sheetOf(loaded.model), "A1", 2);
    put(sheetOf(loaded.model), "B1", 3);
    const second = saveWorkbook(loaded);
    const valuesOf = (file: Uint8Array): unknown[] =>
      ["A1", "B1"].map((address) => valueAt(sheetOf(loadWorkbook(file, "表.xlsx").model), address));
    expect([valuesOf(first), valuesOf(second)]).toEqual([
      [1, null],
      [2, 3],
    ]);
  });

  it("reads back whatever was put anywhere, and leaves the rest", () => {
    const content = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      fc.boolean(),
      fc.string({ unit: "binary-ascii", maxLength: 12 }),
      fc.constant(null)
    );
    const edits = fc.array(fc.tuple(fc.nat(12), fc.nat(6), content), { maxLength: 25 });
    const start = sample("housing-bureau-2024");
    const known = loadWorkbook(start, "表.xlsx").model;
    fc.assert(
      fc.property(edits, (list) => {
        const expected = new Map(sheetOf(known).cells);
        const { sheet } = change(start, (edited) => {
          for (const [row, column, value] of list) {
            const key = cellKey(row, column);
            if (value === null) [edited.cells, expected].forEach((cells) => cells.delete(key));
            else [edited.cells, expected].forEach((cells) => cells.set(key, { value, formula: null }));
          }
        });
        expect(new Map([...sheet.cells].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 25 }
    );
  });
});
