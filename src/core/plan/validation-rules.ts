import { validationText } from "../../strings/validation";
import type { RowAssessment } from "../assessment";
import { placeOf } from "../checks/place";
import { standardContextOf } from "../checks/standard-context";
import type { Position } from "../grid/area";
import { areaOf } from "../grid/area";
import { actualKindOf } from "../scoring/actual-kind";
import type { Role, TargetTable } from "../table/target-table";
import { INDICATOR_TYPES } from "../table/target-table";
import { actualValidation } from "./actual-validation";
import { cellOf, formulaOf } from "./formula";
import { validationRule } from "./validation-limits";
import type { ValidationOperation, ValidationRule } from "./write-plan";

/**
 * Native data validation of a table's own cells, so that the next person cannot enter them wrongly: type from the list of
 * six, target a number and unit free unless the type beside them says 定性, weight 0…100, actual by the row's rule. Where a
 * type cell stands in the row the rules look at it, and stay right when it is changed. One operation for each run of cells
 * under each other with the same rule; none on header, total, 不适用 and repeated rows.
 */
export function validationRulesFor(table: TargetTable, rows: readonly RowAssessment[]): ValidationOperation[] {
  const applicable = rows.filter(({ indicator }) => indicator.status === "applicable");
  const otherRows = new Set([...table.ignored, ...rows.map(({ indicator }) => indicator)].map(({ row }) => row));
  if (table.totalRow !== null) otherRows.add(table.totalRow);
  return (["type", "target", "unit", "weight", "actual"] as const)
    .filter((role) => table.columns[role] !== undefined)
    .flatMap((role) =>
      runsOf(
        applicable.flatMap((row) => cellRule(table, row, role)),
        otherRows
      )
    );
}

/** What one cell is to be validated by, written for any row: cells in a run share a rule that moves with them. */
interface CellRule extends Position {
  readonly ruleIn: (row: number) => ValidationRule | null;
}

function cellRule(table: TargetTable, assessment: RowAssessment, role: Role): readonly CellRule[] {
  const place = placeOf(table, assessment.indicator, role);
  const typeColumn = typeColumnOf(table, assessment, place.row);
  switch (role) {
    case "type":
      return [{ ...place, ruleIn: () => TYPE_RULE }];
    case "target":
      return typeColumn === null ? [] : [{ ...place, ruleIn: (row) => targetRule({ ...place, row }, typeColumn) }];
    case "unit":
      return typeColumn === null ? [] : [{ ...place, ruleIn: (row) => unitRule({ ...place, row }, typeColumn) }];
    case "weight":
      return [{ ...place, ruleIn: () => WEIGHT_RULE }];
    default:
      return actualRule(table, assessment, place);
  }
}

/** The column of the type cell in the same sheet row, or null when the form has none. */
function typeColumnOf(table: TargetTable, { indicator }: RowAssessment, row: number): number | null {
  if (table.columns.type === undefined) return null;
  const place = placeOf(table, indicator, "type");
  return place.row === row ? place.column : null;
}

const TYPE_RULE = validationRule({ kind: "list", entries: INDICATOR_TYPES }, validationText.type);
const WEIGHT_RULE = validationRule(
  { kind: "decimal", operator: "between", from: "0", to: "100" },
  validationText.weight
);

/** VALUE lets a number through that a text-formatted cell holds as text. */
function targetRule(cell: Position, typeColumn: number): ValidationRule {
  const type = cellOf({ row: cell.row, column: typeColumn });
  const formula = formulaOf`=OR(${type}="定性",ISNUMBER(VALUE(${cellOf(cell)})))`;
  return validationRule({ kind: "custom", formula }, validationText.target);
}

function unitRule(cell: Position, typeColumn: number): ValidationRule {
  const type = cellOf({ row: cell.row, column: typeColumn });
  const formula = formulaOf`=OR(${type}<>"定性",LEN(${cellOf(cell)})=0)`;
  return validationRule({ kind: "custom", formula }, validationText.unit);
}

/** By the standard's rule; where none was read, or a person decides, an earlier rule of ours is taken away. */
function actualRule(table: TargetTable, assessment: RowAssessment, place: Position): readonly CellRule[] {
  const { rule } = assessment.reading;
  if (!rule) return [{ ...place, ruleIn: () => null }];
  const kind = actualKindOf(rule, standardContextOf(table, assessment));
  return [{ ...place, ruleIn: (row) => actualValidation(kind, { ...place, row }, rule.kind) }];
}

/**
 * One operation for each run of cells under each other whose rules are the same but for the row. Rows that belong to
 * nothing are the covered part of merged cells: an indicator that is three rows high does not end a run.
 */
function runsOf(cells: readonly CellRule[], otherRows: ReadonlySet<number>): ValidationOperation[] {
  const ordered = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { start: CellRule; key: string; end: number }[] = [];
  for (const cell of ordered) {
    const key = JSON.stringify(cell.ruleIn(0));
    const run = runs[runs.length - 1];
    const joins = run?.start.column === cell.column && run.key === key && !interrupted(run.end, cell.row, otherRows);
    if (run && joins) run.end = cell.row + 1;
    else runs.push({ start: cell, key, end: cell.row + 1 });
  }
  return runs.map(({ start, end }) => ({
    op: "validation",
    area: areaOf(start.row, start.column, end - start.row),
    rule: start.ruleIn(start.row),
  }));
}

function interrupted(from: number, to: number, otherRows: ReadonlySet<number>): boolean {
  for (let row = from; row < to; row++) if (otherRows.has(row)) return true;
  return false;
}
