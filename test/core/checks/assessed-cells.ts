import { assessSheets } from "../../../src/core/assess";
import { cellAddress } from "../../../src/core/grid/address";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { gridOf } from "../grid/grid-of";

const MEMORY = {
  settings: DEFAULT_SETTINGS,
  columnCorrections: {},
  ruleChoices: [],
  ignoredFindings: [],
  writtenScores: [],
};

/** What is found in a sheet from the beginning: tables looked for, standards read, rows scored. “G2 unit-missing”, sorted. */
export function assessedCells(lines: readonly string[]): readonly string[] {
  return assessSheets([gridOf(lines)], MEMORY)
    .flatMap(({ tables }) => tables)
    .flatMap(({ findings }) => findings)
    .map((finding) => `${cellAddress(finding)} ${finding.code}`)
    .sort();
}
