import { isUnbounded, isWholeColumns, isWholeRows, localAddress } from "../address";
import { handle } from "../class-table";
import type { ClassTable } from "../class-table";
import { ExcelError, notImplemented } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { addressOf, areaOfRange } from "../range-target";
import type { RangeTarget } from "../references";
import { boxOf } from "../sheet/widths";
import { conditionalFormatCollectionTable } from "./conditional-format-collection";
import { dataValidationTable } from "./data-validation";
import { rangeActions } from "./range-actions";
import { contentProperties } from "./range-contents";
import { rangeFormatTable } from "./range-format";
import { rangeGeometry } from "./range-geometry";
import { hiddenProperties } from "./range-hidden";
import { rangePropertyMethods } from "./range-properties";
import { rangeSortTable } from "./range-sort";
import { worksheetHandle } from "./worksheet";

function ofArea(read: (area: ReturnType<typeof areaOfRange>, target: RangeTarget) => unknown) {
  return { get: (target: RangeTarget, process: ExcelProcess) => read(areaOfRange(target, process), target) };
}

/** Excel.Range. */
export const rangeTable: ClassTable<RangeTarget> = {
  name: "Range",
  props: {
    ...contentProperties,
    ...hiddenProperties,
    RowIndex: ofArea((area) => area.row),
    ColumnIndex: ofArea((area) => area.column),
    RowCount: ofArea((area) => area.rows),
    ColumnCount: ofArea((area) => area.columns),
    CellCount: ofArea((area) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns)),
    IsEntireColumn: ofArea(isWholeColumns),
    IsEntireRow: ofArea(isWholeRows),
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    Top: ofArea((area, target) => boxOf(target.sheet, area).top),
    Left: ofArea((area, target) => boxOf(target.sheet, area).left),
    Width: ofArea((area, target) => boxOf(target.sheet, area).width),
    Height: ofArea((area, target) => boxOf(target.sheet, area).height),
    HasSpill: ofArea(() => false),
    SavedAsArray: ofArea(() => false),
    LinkedDataTypeState: ofArea((area) =>
      isUnbounded(area) ? null : Array.from({ length: area.rows }, () => new Array(area.columns).fill("None"))
    ),
    Style: {
      get: () => "Normal",
      set: () => {
        throw notImplemented("Range.style (set)");
      },
    },
  },
  nav: {
    Worksheet: (target) => worksheetHandle(target.sheet),
    Format: (target) => handle(rangeFormatTable, target),
    DataValidation: (target) => handle(dataValidationTable, target),
    ConditionalFormats: (target) => handle(conditionalFormatCollectionTable, target),
    Sort: (target) => handle(rangeSortTable, target),
  },
  methods: {
    ...rangeGeometry,
    ...rangeActions,
    ...rangePropertyMethods,
    _KeepReference: (target, _args, process) => process.references.keep(handle(rangeTable, target)),
    _ValidateArraySize: (target, [rows, columns], process) => {
      const area = areaOfRange(target, process);
      if (rows === area.rows && columns === area.columns) return null;
      throw sizeMismatch(`${String(rows)} × ${String(columns)}`, localAddress(area));
    },
  },
  identity: (target): Record<string, string> => (target.reference ? { _ReferenceId: target.reference } : {}),
};

function sizeMismatch(given: string, address: string): Error {
  return new ExcelError(
    "InvalidArgument",
    `The number of rows or columns in the input array (${given}) doesn't match the size or dimensions of the range ${address}.`
  );
}
