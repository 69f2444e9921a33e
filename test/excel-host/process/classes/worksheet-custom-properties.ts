import type { SheetModel } from "../../model/workbook";
import { asText, textArgument } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument } from "../excel-error";
import { requireWritable } from "../sheet/protection";

interface PropertyTarget {
  sheet: SheetModel;
  key: string;
}

function keyOf(sheet: SheetModel, key: unknown): string | null {
  const wanted = String(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted) ?? null;
}

function wrap(sheet: SheetModel, key: string | null): Handle | null {
  return key === null ? null : handle(customPropertyTable, { sheet, key });
}

/** Excel.WorksheetCustomProperty. */
const customPropertyTable: ClassTable<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  props: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      set: ({ sheet, key }, value, process) => {
        requireWritable(process);
        sheet.customProperties.set(key, asText(value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _args, process) => {
      requireWritable(process);
      sheet.customProperties.delete(key);
    },
  },
  identity: ({ key }) => ({ _Id: key }),
};

/** Excel.WorksheetCustomPropertyCollection; keys are found without regard to case and have at most 255 characters. */
export const customPropertiesTable: ClassTable<SheetModel> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => handle(customPropertyTable, { sheet, key })),
  at: (sheet, key) => wrap(sheet, keyOf(sheet, key)),
  methods: {
    Add: (sheet, args, process) => {
      requireWritable(process);
      const key = textArgument(args, 0);
      if (key === "" || key.length > 255) throw invalidArgument();
      const known = keyOf(sheet, key) ?? key;
      sheet.customProperties.set(known, textArgument(args, 1));
      return wrap(sheet, known);
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, args) => wrap(sheet, keyOf(sheet, args[0])),
  },
};
