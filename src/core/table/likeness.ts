import type { CellView } from "./cell-view";
import type { Role } from "./target-table";

/**
 * How much a cell looks like what a column of a role holds: about 8 for what stands nowhere else, 0 for no opinion,
 * −8 for what never stands there. The same opinion decides columns (as a mean) and shifted rows (cell by cell).
 */
export function likeness(cell: CellView, role: Role): number {
  if (role === "type") return typeLikeness(cell);
  if (cell.type !== null) return -8;
  if (cell.signature) return role === "remark" ? 0 : -6;
  switch (role) {
    case "level1":
      return levelLikeness(cell, (cell.level?.level1 ?? null) !== null);
    case "level2":
      return levelLikeness(cell, (cell.level?.level2 ?? null) !== null);
    case "name":
      return nameLikeness(cell);
    case "target":
      return targetLikeness(cell);
    case "unit":
      return unitLikeness(cell);
    case "definition":
      return definitionLikeness(cell);
    case "standard":
      return standardLikeness(cell);
    case "number":
      return cell.number ? 1 : -3;
    case "weight":
      return cell.number ? 3 : -4;
    case "completion":
    case "score":
      return cell.number ? 1 : -4;
    case "explanation":
    case "reason":
      return cell.number ? -4 : 1;
    case "actual":
    case "remark":
      return 0;
  }
}

function typeLikeness(cell: CellView): number {
  if (cell.type !== null) return 10;
  return cell.quantitative ? 6 : -6;
}

const LONG = 40;

function levelLikeness(cell: CellView, known: boolean): number {
  if (cell.levels || known) return 8;
  if (cell.number) return -6;
  if (cell.level || cell.scoring || cell.compact.length > LONG) return -4;
  return -1;
}

function nameLikeness(cell: CellView): number {
  if (cell.number || cell.level || cell.levels) return -6;
  if (cell.notApplicable) return 3;
  if (cell.filler) return 0;
  if (cell.scoring) return -4;
  if (cell.unit || cell.date) return -3;
  if (cell.compact.length > LONG) return -2;
  return cell.compact.length > 1 ? 5 : 0;
}

function targetLikeness(cell: CellView): number {
  if (cell.compared) return 5;
  if (cell.number || cell.date) return 4;
  if (cell.level || cell.scoring) return -4;
  if (cell.unit) return -1;
  if (cell.notApplicable || cell.filler) return 1;
  return cell.compact.length <= 15 ? 2 : cell.compact.length <= LONG ? 0 : -5;
}

function unitLikeness(cell: CellView): number {
  if (cell.unit) return 6;
  if (cell.number || cell.compact.length > 8) return -6;
  if (cell.level) return -5;
  if (cell.notApplicable || cell.filler) return 0;
  return cell.compact.length <= 4 ? 0.5 : -2;
}

function definitionLikeness(cell: CellView): number {
  if (cell.number) return -4;
  if (cell.level || cell.scoring) return -5;
  if (cell.unit) return -3;
  return cell.compact.length > 5 ? 3 : 0;
}

function standardLikeness(cell: CellView): number {
  if (cell.scoring) return 8;
  if (cell.number || cell.level) return -5;
  return cell.compact.length > 20 ? -1 : -4;
}
