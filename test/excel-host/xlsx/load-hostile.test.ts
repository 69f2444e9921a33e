import * as fc from "fast-check";
import { zipSync } from "fflate";
import { MAIN, OFFICE, packageWith, sample, sheetOf, sheetWith } from "./fixtures/packages";
import { loadWorkbook } from "./load";
import { XlsxError, xlsxErrorSentence } from "./xlsx-error";
import type { XlsxErrorCode } from "./xlsx-error";

/** The code with which a file is refused; "opened" when it is not. */
function refusal(bytes: Uint8Array): XlsxErrorCode | "opened" {
  try {
    loadWorkbook(bytes, "坏.xlsx");
    return "opened";
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([...CFB, ...new Array<number>(600).fill(0), ...name, ...new Array<number>(64).fill(0)]);
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("files that cannot be opened", () => {
  it("are told apart: no archive, old formats, encryption, other programs' archives", () => {
    expect(refusal(new Uint8Array())).toBe("not-a-zip");
    expect(refusal(text("指标,得分\n1,2"))).toBe("not-a-zip");
    expect(refusal(text("<html><table></table></html>"))).toBe("not-a-zip");
    expect(refusal(compoundFile("Workbook"))).toBe("not-an-xlsx");
    expect(refusal(compoundFile("EncryptedPackage"))).toBe("encrypted");
    expect(refusal(zipSync({ mimetype: text("application/vnd.oasis.opendocument.spreadsheet") }))).toBe("not-an-xlsx");
    expect(refusal(zipSync({ "readme.txt": text("x") }))).toBe("not-an-xlsx");
  });

  it("say so when they are a document, a binary workbook or of the strict kind", () => {
    const rels = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="${target}"/></Relationships>`;
    expect(refusal(packageWith({ "_rels/.rels": rels("xl/workbook.bin"), "xl/workbook.bin": "x" }))).toBe(
      "not-an-xlsx"
    );
    expect(refusal(packageWith({ "_rels/.rels": rels("d.xml"), "d.xml": "<document/>" }))).toBe("not-an-xlsx");
    const strict = '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>';
    expect(refusal(packageWith({ "xl/workbook.xml": strict }))).toBe("strict-ooxml");
  });

  it("are damaged when a needed part is missing, cut off or contradicts another", () => {
    expect(refusal(packageWith({ "xl/workbook.xml": null }))).toBe("damaged");
    expect(refusal(packageWith({ "xl/worksheets/sheet1.xml": null }))).toBe("damaged");
    expect(refusal(packageWith({ "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets></workbook>` }))).toBe(
      "damaged"
    );
    expect(refusal(packageWith({ "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"/>` }))).toBe("damaged");
    expect(refusal(sheetWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'))).toBe("damaged");
    expect(refusal(sheetWith('<row r="1"><c r="A1"><v>1</v></row>'))).toBe("damaged");
    expect(refusal(sheetWith('<row r="1"><c r="A1"><v>1</v></c>'))).toBe("damaged");
    expect(refusal(sheetWith('<row r="9999999"/>'))).toBe("damaged");
    const bytes = sample("housing-bureau-2024");
    expect(refusal(bytes.subarray(0, bytes.length - 40))).toBe("damaged");
  });

  it("never make a parser expand entities", () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook xmlns="${MAIN}">&b;</workbook>`;
    expect(refusal(packageWith({ "xl/workbook.xml": bomb }))).toBe("damaged");
  });

  /** An archive whose directory states another unfolded size of its only part than it has. */
  function stating(size: number): Uint8Array {
    const bytes = new Uint8Array(zipSync({ "xl/workbook.xml": new Uint8Array(1_000_000) }));
    const view = new DataView(bytes.buffer);
    const directory = bytes.length - 22 - (46 + "xl/workbook.xml".length);
    expect(view.getUint32(directory, true)).toBe(0x02014b50);
    view.setUint32(directory + 24, size, true);
    return bytes;
  }

  it("are too large when they unfold to more than a workbook may, or have too many parts", () => {
    expect(refusal(stating(300 * 1024 * 1024))).toBe("too-large");
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`p${index}`, new Uint8Array()]));
    expect(refusal(zipSync(many, { level: 0 }))).toBe("too-large");
  });

  it("do not unfold past the size that their directory states", () => {
    expect(["damaged", "not-an-xlsx"]).toContain(refusal(stating(10)));
  });

  it("are refused, never crash and never show other contents, whatever the bytes", () => {
    const bytes = sample("housing-bureau-2024");
    const opened = JSON.stringify([...sheetOf(loadWorkbook(bytes, "好.xlsx").model).cells]);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        (at, noise) => {
          const broken = new Uint8Array(bytes);
          broken.set(noise.subarray(0, broken.length - at), at);
          if (refusal(broken) !== "opened") return;
          const cells = sheetOf(loadWorkbook(broken, "坏.xlsx").model).cells;
          expect(JSON.stringify([...cells])).toBe(opened);
        }
      ),
      { numRuns: 60, examples: [[11107, Uint8Array.from([0])]] }
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => refusal(noise) !== "opened"));
  });

  it("are explained in Chinese, with what to do", () => {
    const codes: XlsxErrorCode[] = ["not-a-zip", "not-an-xlsx", "encrypted", "strict-ooxml", "damaged", "too-large"];
    const sentences = codes.map(xlsxErrorSentence);
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/请.*。$/);
    expect(xlsxErrorSentence("not-an-xlsx")).toContain("另存为");
  });
});
