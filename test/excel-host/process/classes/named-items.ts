import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { areaAddress } from "../../../../src/core/grid/address";
import { asBoolean, asText, handleArgument, textArgument } from "../arguments";
import { sheetPrefix } from "../address";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areaOfRange, nameWithoutScope, rangeHandle, resolveAddress } from "../range-target";
import type { RangeTarget } from "../references";
import { requireWritable } from "../sheet/protection";
import { worksheetHandle } from "./worksheet";

interface NamesTarget {
  workbook: WorkbookModel;
  /** null: names of the whole workbook. */
  scope: SheetModel | null;
}

interface NameTarget extends NamesTarget {
  key: string;
}

function keys({ workbook, scope }: NamesTarget): string[] {
  return [...workbook.names]
    .filter(([, item]) => (scope ? item.scope === scope.name : item.scope === null))
    .map(([key]) => key);
}

function find(target: NamesTarget, name: unknown): Handle | null {
  const wanted = String(name).toLowerCase();
  const key = keys(target).find(
    (one) => one.toLowerCase() === wanted || nameWithoutScope(one).toLowerCase() === wanted
  );
  return key === undefined ? null : handle(namedItemTable, { ...target, key });
}

function itemOf({ workbook, key }: NameTarget) {
  const item = workbook.names.get(key);
  if (!item) throw itemNotFound();
  return item;
}

function rangeOf(target: NameTarget, process: ExcelProcess): Handle | null {
  try {
    const { sheet, area } = resolveAddress(itemOf(target).formula, target.scope, process);
    return rangeHandle(sheet, area, process);
  } catch {
    return null;
  }
}

/** Excel.NamedItem. */
const namedItemTable: ClassTable<NameTarget> = {
  name: "NamedItem",
  props: {
    Name: { get: ({ key }) => nameWithoutScope(key) },
    _Id: { get: ({ key }) => key },
    Type: { get: (target, process) => (rangeOf(target, process) ? "Range" : "String") },
    Value: { get: (target) => itemOf(target).formula.replace(/^=/, "").replace(/\$/g, "") },
    Formula: {
      get: (target) => itemOf(target).formula,
      set: (target, value, process) => {
        requireWritable(process);
        itemOf(target).formula = asText(value);
      },
    },
    Visible: {
      get: (target) => itemOf(target).visible,
      set: (target, value) => {
        itemOf(target).visible = asBoolean(value);
      },
    },
    Scope: { get: (target) => (itemOf(target).scope === null ? "Workbook" : "Worksheet") },
    Comment: { get: () => "" },
  },
  nav: {
    Worksheet: ({ scope }) => {
      if (!scope) throw itemNotFound("The name belongs to the workbook.");
      return worksheetHandle(scope);
    },
    WorksheetOrNullObject: ({ scope }) => scope && worksheetHandle(scope),
  },
  methods: {
    Delete: ({ workbook, key }, _args, process) => {
      requireWritable(process);
      workbook.names.delete(key);
    },
    GetRange: (target, _args, process) => {
      const range = rangeOf(target, process);
      if (!range) throw itemNotFound("The name stands for no range.");
      return range;
    },
    GetRangeOrNullObject: (target, _args, process) => rangeOf(target, process),
  },
  identity: ({ key }) => ({ _Id: key }),
};

function formulaFor(args: readonly unknown[], process: ExcelProcess): string {
  const range = handleArgument(args, 1);
  if (!range) {
    const formula = textArgument(args, 1);
    return formula.startsWith("=") ? formula : `=${formula}`;
  }
  const target = range.target as RangeTarget;
  const address = areaAddress(areaOfRange(target, process)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheetPrefix(target.sheet.name)}${address}`;
}

/** Excel.NamedItemCollection: of the workbook or of one sheet. */
export const namedItemsTable: ClassTable<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target) => keys(target).map((key) => handle(namedItemTable, { ...target, key })),
  at: find,
  methods: {
    Add: (target, args, process) => {
      requireWritable(process);
      const name = textArgument(args, 0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d{1,7}$/.test(name)) {
        throw invalidArgument(`"${name}" is no name.`);
      }
      if (find(target, name)) throw itemAlreadyExists(`There is a name "${name}" already.`);
      const key = target.scope ? `${target.scope.name}!${name}` : name;
      const formula = formulaFor(args, process);
      target.workbook.names.set(key, { formula, visible: true, scope: target.scope?.name ?? null });
      return find(target, name);
    },
    GetCount: (target) => keys(target).length,
    GetItemOrNullObject: (target, args) => find(target, args[0]),
  },
};
