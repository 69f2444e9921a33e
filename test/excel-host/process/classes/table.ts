import type { AreaModel, SheetModel, TableModel } from "../../model/workbook";
import { asBoolean, asText, integerArgument, optionalInteger } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeArgument, rangeHandle } from "../range-target";
import { cellAt } from "../sheet/cells";
import { writeCells } from "../sheet/contents";
import { requireUnprotected } from "../sheet/protection";
import { insertCells } from "../sheet/structure";
import { clearArea } from "../sheet/clear";
import { worksheetHandle } from "./worksheet";

interface TableTarget {
  sheet: SheetModel;
  table: TableModel;
}

interface ColumnTarget extends TableTarget {
  index: number;
}

function body({ area, showHeaders, showTotals }: TableModel): AreaModel {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (showTotals ? 1 : 0)) };
}

function header({ area, showHeaders }: TableModel): AreaModel {
  if (!showHeaders) throw itemNotFound("The table has no header row.");
  return { ...area, rows: 1 };
}

function rename({ table }: TableTarget, value: unknown, process: ExcelProcess): void {
  const name = asText(value);
  const taken = process.workbook.sheets.some((sheet) =>
    sheet.tables.some((one) => one !== table && one.name.toLowerCase() === name.toLowerCase())
  );
  if (taken) throw itemAlreadyExists();
  table.name = name;
}

/** Excel.Table (a list with headings). Styles of tables are not modelled. */
export const tableTable: ClassTable<TableTarget> = {
  name: "Table",
  props: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value) => {
        table.showHeaders = asBoolean(value);
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ table }, value) => {
        table.showTotals = asBoolean(value);
      },
    },
  },
  nav: {
    Worksheet: ({ sheet }) => worksheetHandle(sheet),
    Columns: (target) => handle(tableColumnsTable, target),
    Rows: (target) => handle(tableRowsTable, target),
  },
  methods: {
    GetRange: ({ sheet, table }, _args, process) => rangeHandle(sheet, table.area, process),
    GetHeaderRowRange: ({ sheet, table }, _args, process) => rangeHandle(sheet, header(table), process),
    GetDataBodyRange: ({ sheet, table }, _args, process) => rangeHandle(sheet, body(table), process),
    Resize: ({ sheet, table }, args, process) => {
      requireUnprotected(sheet, process);
      table.area = { ...rangeArgument(args, 0, sheet, process).area };
    },
    ConvertToRange: ({ sheet, table }, _args, process) => {
      requireUnprotected(sheet, process);
      sheet.tables = sheet.tables.filter((one) => one !== table);
      return rangeHandle(sheet, table.area, process);
    },
    Delete: ({ sheet, table }, _args, process) => {
      requireUnprotected(sheet, process);
      sheet.tables = sheet.tables.filter((one) => one !== table);
      clearArea(sheet, table.area, "All", process);
    },
  },
  identity: ({ table }) => ({ Id: table.id }),
};

function columnArea({ table, index }: ColumnTarget, within: AreaModel): AreaModel {
  return { ...within, column: table.area.column + index, columns: 1 };
}

function columnName(target: ColumnTarget): string {
  const { sheet, table, index } = target;
  return String(cellAt(sheet, table.area.row, table.area.column + index)?.value ?? "");
}

const tableColumnTable: ClassTable<ColumnTarget> = {
  name: "TableColumn",
  props: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: columnName },
    Values: {
      get: (target) =>
        Array.from({ length: target.table.area.rows }, (_, row) => [
          cellAt(target.sheet, target.table.area.row + row, target.table.area.column + target.index)?.value ?? "",
        ]),
    },
  },
  methods: {
    GetRange: (target, _args, process) => rangeHandle(target.sheet, columnArea(target, target.table.area), process),
    GetHeaderRowRange: (target, _args, process) =>
      rangeHandle(target.sheet, columnArea(target, header(target.table)), process),
    GetDataBodyRange: (target, _args, process) =>
      rangeHandle(target.sheet, columnArea(target, body(target.table)), process),
  },
  identity: ({ index }) => ({ Id: String(index + 1) }),
};

function columns(target: TableTarget): Handle[] {
  return Array.from({ length: target.table.area.columns }, (_, index) =>
    handle(tableColumnTable, { ...target, index })
  );
}

function findColumn(target: TableTarget, key: unknown): Handle | null {
  return (
    columns(target).find(({ target: one }, index) =>
      typeof key === "string" && !/^\d+$/.test(key)
        ? columnName(one as ColumnTarget) === key
        : String(index + 1) === String(key)
    ) ?? null
  );
}

const tableColumnsTable: ClassTable<TableTarget> = {
  name: "TableColumnCollection",
  props: { Count: { get: ({ table }) => table.area.columns } },
  items: columns,
  at: findColumn,
  methods: {
    GetCount: ({ table }) => table.area.columns,
    GetItemAt: (target, args) => {
      const column = columns(target)[integerArgument(args, 0)];
      if (!column) throw itemNotFound();
      return column;
    },
    GetItemOrNullObject: (target, args) => findColumn(target, args[0]),
  },
};

const tableRowTable: ClassTable<ColumnTarget> = {
  name: "TableRow",
  props: { Index: { get: ({ index }) => index } },
  methods: {
    GetRange: ({ sheet, table, index }, _args, process) =>
      rangeHandle(sheet, { ...body(table), row: body(table).row + index, rows: 1 }, process),
  },
};

const tableRowsTable: ClassTable<TableTarget> = {
  name: "TableRowCollection",
  props: { Count: { get: ({ table }) => body(table).rows } },
  items: (target) =>
    Array.from({ length: body(target.table).rows }, (_, index) => handle(tableRowTable, { ...target, index })),
  methods: {
    GetCount: ({ table }) => body(table).rows,
    GetItemAt: (target, args) => handle(tableRowTable, { ...target, index: integerArgument(args, 0) }),
    Add: (target, args, process) => {
      const { sheet, table } = target;
      const values = args[1];
      if (!Array.isArray(values)) throw invalidArgument();
      const rows = values as unknown[];
      const at = optionalInteger(args, 0, body(table).rows);
      const area = { ...body(table), row: body(table).row + at, rows: rows.length };
      insertCells(sheet, area, "Down", process);
      if (at === body(table).rows) table.area = { ...table.area, rows: table.area.rows + rows.length };
      writeCells(sheet, area, rows, process);
      return handle(tableRowTable, { ...target, index: at });
    },
  },
};
