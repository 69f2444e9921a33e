import type { AreaModel, SheetModel, TableModel, WorkbookModel } from "../../model/workbook";
import { areasOverlap } from "../areas";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeArgument } from "../range-target";
import { cellAt, putCell } from "../sheet/cells";
import { requireUnprotected } from "../sheet/protection";
import { tableTable } from "./table";

function wrap(sheet: SheetModel, table: TableModel): Handle {
  return handle(tableTable, { sheet, table });
}

function inSheet(sheet: SheetModel): Handle[] {
  return sheet.tables.map((table) => wrap(sheet, table));
}

function inWorkbook(workbook: WorkbookModel): Handle[] {
  return workbook.sheets.flatMap(inSheet);
}

function find(tables: readonly Handle[], key: unknown): Handle | null {
  const wanted = String(key).toLowerCase();
  const named = tables.find((one) => {
    const { table } = one.target as { table: TableModel };
    return table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted;
  });
  return named ?? null;
}

function add(sheet: SheetModel | null, args: readonly unknown[], process: ExcelProcess): Handle {
  const place = rangeArgument(args, 0, sheet, process);
  requireUnprotected(place.sheet, process);
  const { tables } = place.sheet;
  if (tables.some((table) => areasOverlap(table.area, place.area))) throw invalidArgument("Tables cannot overlap.");
  const all = process.workbook.sheets.flatMap((one) => one.tables);
  const area = { ...place.area };
  if (args[1] !== true) area.rows++;
  let number = all.length + 1;
  while (all.some((table) => table.name === `表${number}`)) number++;
  const id = process.newId((one) => all.some((table) => table.id === one));
  const table: TableModel = { id, name: `表${number}`, area, showHeaders: true, showTotals: false };
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (cellAt(place.sheet, area.row, column)) continue;
    putCell(place.sheet, area.row, column, { value: `列${column - area.column + 1}`, formula: null });
  }
  tables.push(table);
  return wrap(place.sheet, table);
}

function collection<T>(
  name: string,
  list: (target: T) => Handle[],
  sheetOf: (target: T) => SheetModel | null
): ClassTable<T> {
  return {
    name,
    props: { Count: { get: (target) => list(target).length } },
    items: list,
    at: (target, key) => find(list(target), key),
    methods: {
      Add: (target, args, process) => add(sheetOf(target), args, process),
      GetCount: (target) => list(target).length,
      GetItemAt: (target, args) => {
        const table = list(target)[Number(args[0])];
        if (!table) throw itemNotFound();
        return table;
      },
      GetItemOrNullObject: (target, args) => find(list(target), args[0]),
    },
  };
}

/** Excel.TableCollection of a sheet. */
export const sheetTablesTable = collection<SheetModel>("TableCollection", inSheet, (sheet) => sheet);

/** Excel.TableCollection of the workbook. */
export const workbookTablesTable = collection<WorkbookModel>("TableCollection", inWorkbook, () => null);

/** Excel.TableScopedCollection: the tables that touch a range. */
export function tableHandlesIn(sheet: SheetModel, area: AreaModel): Handle {
  return handle(scopedTablesTable, { sheet, area });
}

const scopedTablesTable: ClassTable<{ sheet: SheetModel; area: AreaModel }> = {
  name: "TableScopedCollection",
  items: ({ sheet, area }) =>
    sheet.tables.filter((table) => areasOverlap(table.area, area)).map((table) => wrap(sheet, table)),
  at: ({ sheet }, key) => find(inSheet(sheet), key),
  methods: {
    GetCount: ({ sheet, area }) => sheet.tables.filter((table) => areasOverlap(table.area, area)).length,
    GetFirst: ({ sheet, area }) => {
      const table = sheet.tables.find((one) => areasOverlap(one.area, area));
      if (!table) throw itemNotFound();
      return wrap(sheet, table);
    },
  },
};
