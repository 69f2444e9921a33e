import type { Finding, FindingCode } from "../finding";
import type { Grid } from "../grid/grid";
import type { Steps } from "../steps";
import { finished } from "../steps";
import type { CheckInput } from "./check";
import { CHECKS } from "./index";

/**
 * Everything a reviewer would send a table back for, in the order of the checks and then of the rows. One fault is said
 * once: what two checks see in one cell is reported by the more telling one.
 */
export function checkTable(input: CheckInput): Finding[] {
  return finished(checkTableStepwise(input));
}

/** The same, check by check. */
export function* checkTableStepwise(input: CheckInput): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const check of CHECKS) {
    found.push(...check(input).map((finding) => withPossibleFix(input.grid, finding)));
    yield;
  }
  const mended = new Set(found.filter((finding) => finding.code !== "text-disguised").flatMap(cellsChangedBy));
  const codesAt = new Set(found.map((finding) => `${finding.code} ${placeKey(finding)}`));
  return found.filter((finding) => {
    const place = placeKey(finding);
    const told = SAID_BETTER_BY[finding.code];
    if (told && codesAt.has(`${told} ${place}`)) return false;
    return finding.code !== "text-disguised" || !mended.has(place);
  });
}

/** An actual of 105% for 合格率 is impossible because it is more than 100%: the second says why. */
const SAID_BETTER_BY: Readonly<Partial<Record<FindingCode, FindingCode>>> = {
  "actual-not-possible": "percent-over-100",
};

/** A fix never overwrites a formula, and never writes into the covered part of a merged area. */
function withPossibleFix(grid: Grid, finding: Finding): Finding {
  const impossible = finding.fix?.changes.some((change) => {
    const merge = grid.mergeAt(change);
    const covered = merge !== null && (merge.row !== change.row || merge.column !== change.column);
    return covered || grid.cell(change.row, change.column).formula !== null;
  });
  return impossible ? { ...finding, fix: null } : finding;
}

function cellsChangedBy({ fix }: Finding): readonly string[] {
  return fix?.changes.map(placeKey) ?? [];
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
