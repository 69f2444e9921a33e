import { columnIndex, columnName } from "../../../../src/core/grid/address";
import type { Indicator, Role, TargetTable } from "../../../../src/core/table/target-table";
import { ROLES } from "../../../../src/core/table/target-table";
import type { ExpectedTable } from "./layout";

/** A table in the notation of `ExpectedTable`. */
export function described(table: TargetTable): Required<ExpectedTable> & { ignored: string } {
  return {
    department: table.department,
    year: table.year,
    headerRow: table.headerRow === null ? null : table.headerRow + 1,
    columns: columnsText(table.columns),
    form: table.form,
    totalRow: table.totalRow === null ? 0 : table.totalRow + 1,
    rows: table.indicators.map((indicator) => rowText(indicator, table)),
    ignored: table.ignored.map(({ row, why }) => `${row + 1} ${why}`).join(", "),
  };
}

/** The same with blanks and orders evened out, so that both can be compared. */
export function normalised(expected: ExpectedTable): Required<ExpectedTable> {
  const columns: Partial<Record<Role, number>> = {};
  for (const entry of expected.columns.split(" ")) {
    const [role = "", letters = ""] = entry.split("=");
    columns[role as Role] = columnIndex(letters) ?? -1;
  }
  return {
    department: expected.department,
    year: expected.year,
    headerRow: expected.headerRow,
    columns: columnsText(columns),
    form: expected.form ?? "target",
    totalRow: expected.totalRow ?? 0,
    rows: expected.rows.map((row) =>
      row
        .split("|")
        .map((part) => part.trim())
        .join(" | ")
        .trim()
    ),
    ignored: expected.ignored ?? "",
  };
}

function columnsText(columns: Readonly<Partial<Record<Role, number>>>): string {
  return ROLES.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [`${role}=${columnName(column)}`];
  }).join(" ");
}

const PLACED: readonly Role[] = ["name", "type", "target", "unit", "definition", "standard"];

function rowText(indicator: Indicator, table: TargetTable): string {
  const { row, level1, level2, name, type, target, unit, status, duplicateOf } = indicator;
  const parts = [String(row + 1), level1, level2, name, type ?? "-", target, unit];
  if (status === "not-applicable") parts.push("n/a");
  if (duplicateOf !== null) parts.push(`= ${duplicateOf + 1}`);
  const moved = status !== "not-applicable" && PLACED.some((role) => isMoved(indicator, table, role));
  if (moved) parts.push(`@ ${columnsText(placesOf(indicator))}`);
  return parts.join(" | ").trim();
}

function isMoved({ fields }: Indicator, { columns }: TargetTable, role: Role): boolean {
  const field = fields[role];
  return field !== undefined && field.shown !== "" && field.column !== columns[role];
}

function placesOf({ fields }: Indicator): Partial<Record<Role, number>> {
  const filled = PLACED.flatMap((role) => {
    const field = fields[role];
    return field && field.shown !== "" ? [[role, field.column] as const] : [];
  });
  return Object.fromEntries(filled);
}
