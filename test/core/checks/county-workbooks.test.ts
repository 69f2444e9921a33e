import { assessSheets } from "../../../src/core/assess";
import type { TableAssessment } from "../../../src/core/assessment";
import { cellAddress } from "../../../src/core/grid/address";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { readWorkbook } from "../grid/read-xlsx";

async function tableIn(name: string): Promise<TableAssessment> {
  const memory = {
    settings: DEFAULT_SETTINGS,
    columnCorrections: {},
    ruleChoices: [],
    ignoredFindings: [],
    writtenScores: [],
  };
  const tables = assessSheets(await readWorkbook(name), memory).flatMap((sheet) => sheet.tables);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${name} has ${tables.length} tables`);
  return table;
}

async function findingsIn(name: string): Promise<string[]> {
  return (await tableIn(name)).findings.map((finding) => `${cellAddress(finding)} ${finding.code}`);
}

/** The same faults in the goal table and in the one with weights and actuals: five rates without %, one day as a number. */
const GOAL_TABLE = [
  "F18 target-not-number",
  ...["G14", "G15", "G16", "G17", "G27"].map((cell) => `${cell} unit-missing`),
  "E18 direction-differs-from-type",
  "I14 name-differs-from-standard",
  "I27 bands-differ-from-county-note",
];

describe("the county's own workbook", () => {
  it("is told its real faults, and nothing of its numeric rows", async () => {
    expect(await findingsIn("housing-bureau-2024.xlsx")).toEqual(GOAL_TABLE);
  });

  it("has no further fault once it is filled in", async () => {
    expect(await findingsIn("housing-bureau-2024-filled.xlsx")).toEqual(GOAL_TABLE);
  });

  it("is told the same in its published, shifted form, with the repeated row", async () => {
    const cells = [
      "C29 duplicate-indicator",
      "E18 target-not-number",
      ...["G14", "G15", "G16", "G17", "F28"].map((cell) => `${cell} unit-missing`),
      "D18 direction-differs-from-type",
      "I14 name-differs-from-standard",
      "H28 bands-differ-from-county-note",
    ];
    expect(await findingsIn("housing-bureau-2024-as-published.xlsx")).toEqual(cells);
  });

  it("is offered % for each of its rates", async () => {
    const { findings } = await tableIn("housing-bureau-2024-as-published.xlsx");
    const labels = findings.filter(({ code }) => code === "unit-missing").map(({ fix }) => fix?.label);
    expect(labels).toEqual(["补“%”", "补“%”", "补“%”", "补“%”", "补“%”"]);
  });
});
