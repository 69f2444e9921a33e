import { cellAddress, areaAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { contentOf } from "./cell-content";
import type { Content } from "./cell-content";
import type { Operation, PlannedCell, SheetPlan, ValuesOperation, WritePlan } from "./write-plan";

/** One cell that a plan changes. */
export interface PlannedChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** Every cell whose content a plan changes, before → after, for the preview; cells that hold it already are left out. */
export function plannedChanges(plan: WritePlan, grids: readonly Grid[]): readonly PlannedChange[] {
  return plan.sheets.flatMap((sheetPlan) => {
    const grid = grids.find((it) => "id" in sheetPlan.sheet && it.sheet.id === sheetPlan.sheet.id);
    return sheetPlan.operations.flatMap((operation) =>
      operation.op === "values" ? changesOf(nameOf(sheetPlan), operation, grid) : []
    );
  });
}

/** The whole plan as lines of text, “K6: 空 → 9.5” and “标记 E6:E8”: for tests and for a look at what will happen. */
export function describePlan(plan: WritePlan, grids: readonly Grid[] = []): readonly string[] {
  return plan.sheets.flatMap((sheetPlan) => {
    const name = nameOf(sheetPlan);
    const grid = grids.find((it) => it.sheet.name === name);
    return sheetPlan.operations.flatMap((operation) => describeOperation(name, operation, grid));
  });
}

function describeOperation(sheet: string, operation: Operation, grid: Grid | undefined): readonly string[] {
  if (operation.op === "values")
    return changesOf(sheet, operation, grid).map((it) => `${sheet}!${it.cell}: ${it.before} → ${it.after}`);
  if (operation.op === "marks")
    return operation.marks.map(({ area, severity }) => `${sheet}!${areaAddress(area)}: mark ${severity}`);
  const { op, ...rest } = operation;
  const where = "area" in operation ? areaAddress(operation.area) : "";
  const facts = Object.entries(rest).filter(([key]) => key !== "area");
  return [`${sheet}!${where}: ${op} ${JSON.stringify(Object.fromEntries(facts))}`];
}

function changesOf(sheet: string, { area, cells }: ValuesOperation, grid: Grid | undefined): readonly PlannedChange[] {
  return cells.flatMap((row, r) =>
    row.flatMap((planned, c): PlannedChange[] => {
      if (planned === null) return [];
      const position = { row: area.row + r, column: area.column + c };
      const before = shown(grid ? contentOf(grid.cell(position.row, position.column)) : null);
      const after = afterOf(planned);
      return before === after ? [] : [{ sheet, cell: cellAddress(position), before, after }];
    })
  );
}

function afterOf(planned: PlannedCell): string {
  if ("clear" in planned) return "";
  if ("number" in planned) return planned.number;
  return "formula" in planned ? planned.formula : planned.text.replace(/^'/, "");
}

function shown(content: Content): string {
  return content === null ? "" : String(content);
}

function nameOf({ sheet }: SheetPlan): string {
  return "create" in sheet ? sheet.create : sheet.name;
}
