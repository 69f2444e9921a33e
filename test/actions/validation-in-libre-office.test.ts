import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import "../excel-host/xlsx/xml-codec-node";
import { validateSheet } from "../../src/actions/validate-sheet";
import type { RowAssessment, SheetAssessment } from "../../src/core/assessment";
import { placeOf } from "../../src/core/checks/place";
import { cellAddress } from "../../src/core/grid/address";
import { actualKindOf } from "../../src/core/scoring/actual-kind";
import type { ActualKind } from "../../src/core/scoring/score";
import type { Role } from "../../src/core/table/target-table";
import { ExcelHost as Program } from "../excel-host/process/excel-host";
import type { Entry } from "../excel-host/xlsx/fixtures/libre-office";
import { findLibreOffice, judgeEntries, removeProfile } from "../excel-host/xlsx/fixtures/libre-office";
import { loadWorkbook } from "../excel-host/xlsx/load";
import { saveWorkbook } from "../excel-host/xlsx/save";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";

/** Standards of the kinds that the county's own table lacks: type, target, unit, text. */
const MORE: readonly (readonly [string, string | number, string, string])[] = [
  ["定性", "按期", "", "按期完成得满分，每逾期1天扣1分，扣完为止。"],
  ["定性", "无", "", "省级通报1次扣2分，市级通报1次扣1分，扣完为止。"],
  ["定性", "较好", "", "基本达成目标、部分实现目标、实现程度较低，分别按100%-80%（含）、80%-60%（含）、60%-0%计分。"],
  ["≥", 3, "项", "每完成1项得2分，最高6分。"],
];

async function made(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { rows } = countySheet();
  const more = MORE.map(([type, target, unit, standard], index) => {
    const name = `补充指标${index + 1}`;
    return ["产出指标", "数量指标", name, type, target, unit, `${name}的情况。`, standard, 6, null];
  });
  workbook.addWorksheet("目标表").addRows([...rows.slice(0, -1), ...more].map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface Samples {
  readonly right: readonly (string | number)[];
  readonly wrong: readonly (string | number)[];
}

/** What may stand in an actual, and what a person could mistake it for. */
function actualSamples(kind: ActualKind): Samples {
  const endless = "很长".repeat(150);
  switch (kind.kind) {
    case "number":
      return {
        right: [3, 0, "1,756 户"],
        wrong: ["按月安排", ...(kind.nonNegative ? [-1] : []), ...(kind.whole ? [1.5] : [])],
      };
    case "choice":
      return { right: kind.choices.slice(0, 2), wrong: [endless] };
    case "count":
      return { right: [0, 1, "2/3"], wrong: [-1, 0.5, ...(kind.of === null ? [] : [kind.of + 1])] };
    case "items":
      return { right: [kind.items.length, "是；否"], wrong: [-1, kind.items.length + 1] };
    case "named-numbers":
      return { right: [2, `${kind.names[0] ?? ""}=1`], wrong: [-1] };
    case "date-or-late":
      return { right: [0, "按期", 45657], wrong: [-2] };
    case "grade-percent":
      return { right: [`${kind.grades[0] ?? ""} 85%`], wrong: [endless] };
    case "parts":
      return { right: ["是；否"], wrong: [endless] };
    case "none":
      return { right: [], wrong: [] };
  }
}

function samplesOf(role: Role, row: RowAssessment): Samples {
  const qualitative = row.indicator.type === "定性";
  switch (role) {
    case "type":
      return { right: ["≥", ">", "=", "≤", "<", "定性"], wrong: ["大于等于", ">=", "不", 1] };
    case "target":
      return qualitative
        ? { right: ["提升", 3], wrong: [] }
        : { right: [26, 0.5, "100"], wrong: ["按月安排", "26个", "≥3"] };
    case "unit":
      return qualitative ? { right: [], wrong: ["个", "%"] } : { right: ["个", "%"], wrong: [] };
    case "weight":
      return { right: [0, 22.5, 100], wrong: [-1, 100.5, "十"] };
    default:
      return row.reading.rule === null
        ? { right: [], wrong: [] }
        : actualSamples(actualKindOf(row.reading.rule, row.context));
  }
}

interface Case extends Entry {
  readonly role: Role;
  readonly wanted: "accepted" | "refused";
}

const ROLES: readonly Role[] = ["type", "target", "unit", "weight", "actual"];

function casesOf(sheet: SheetAssessment): readonly Case[] {
  return sheet.tables.flatMap(({ table, rows }) =>
    rows
      .filter(({ indicator }) => indicator.status === "applicable")
      .flatMap((row) =>
        ROLES.filter((role) => table.columns[role] !== undefined).flatMap((role) => {
          const { right, wrong } = samplesOf(role, row);
          const at = { sheet: sheet.sheet.name, cell: cellAddress(placeOf(table, row.indicator, role)), role };
          return [
            ...right.map((content): Case => ({ ...at, content, wanted: "accepted" })),
            ...wrong.map((content): Case => ({ ...at, content, wanted: "refused" })),
          ];
        })
      )
  );
}

const whereInstalled = findLibreOffice() === null ? describe.skip : describe;

whereInstalled("the validation that we write, as another program reads it", () => {
  afterAll(removeProfile);

  it.each<[string, () => Promise<Uint8Array>]>([
    [
      "the county's table",
      () => Promise.resolve(new Uint8Array(readFileSync("test/workbooks/housing-bureau-2024-filled.xlsx"))),
    ],
    ["a table with every kind of actual", made],
  ])(
    "takes right entries and refuses wrong ones in %s",
    async (_what, file) => {
      const book = loadWorkbook(await file(), "表.xlsx");
      const { sheets } = await validateSheet(openAddIn(new Program(book.model)).host, "active");
      const cases = sheets.flatMap(casesOf);
      const answers = judgeEntries(saveWorkbook(book), cases);
      expect(answers).toHaveLength(cases.length);
      const otherwise = cases.filter(({ wanted }, index) => answers[index] !== wanted);
      const count = (wanted: Case["wanted"]): number => cases.filter((it) => it.wanted === wanted).length;
      console.log(
        `${count("accepted")} right and ${count("refused")} wrong entries; ${otherwise.length} judged otherwise`
      );
      expect(otherwise).toEqual([]);
    },
    180_000
  );
});
