import type { WorkbookModel } from "../../model/workbook";
import { textArgument } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument } from "../excel-error";
import { requireWritable } from "../sheet/protection";

interface SettingTarget {
  workbook: WorkbookModel;
  key: string;
}

/** Excel.Setting: any JSON value; a date travels as the text "Date(ms)". */
const settingTable: ClassTable<SettingTarget> = {
  name: "Setting",
  props: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value, process) => {
        requireWritable(process);
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }, _args, process) => {
      requireWritable(process);
      workbook.settings.delete(key);
    },
  },
  identity: ({ key }) => ({ _Id: key }),
};

function find(workbook: WorkbookModel, key: unknown): Handle | null {
  return typeof key === "string" && workbook.settings.has(key) ? handle(settingTable, { workbook, key }) : null;
}

/** Excel.SettingCollection; `add` replaces a setting of the same key. */
export const settingsTable: ClassTable<WorkbookModel> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => handle(settingTable, { workbook, key })),
  at: find,
  methods: {
    Add: (workbook, args, process) => {
      requireWritable(process);
      const key = textArgument(args, 0);
      if (key === "") throw invalidArgument();
      workbook.settings.set(key, args[1] ?? null);
      return find(workbook, key);
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) => find(workbook, args[0]),
    _RegisterSettingsChangedEvent: () => null,
    _UnregisterSettingsChangedEvent: () => null,
  },
};
