import type { WorkbookModel } from "../../model/workbook";
import { asBoolean } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable } from "../class-table";
import { invalidArgument } from "../excel-error";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. */
export const applicationTable: ClassTable<WorkbookModel> = {
  name: "Application",
  props: {
    CalculationMode: {
      get: (_workbook, process) => process.calculationMode,
      set: (_workbook, value, process) => {
        const mode = MODES.find((one) => one === value);
        if (mode === undefined) throw invalidArgument();
        process.calculationMode = mode;
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  nav: { CultureInfo: (workbook) => handle(cultureInfoTable, workbook) },
  methods: {
    SuspendApiCalculationUntilNextSync: (_workbook, _args, process) => {
      process.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
    Calculate: (_workbook, _args, process) => process.settle(true),
  },
};

const cultureInfoTable: ClassTable<WorkbookModel> = {
  name: "CultureInfo",
  props: { Name: { get: () => "zh-CN" } },
  nav: {
    NumberFormat: (workbook) => handle(numberFormatInfoTable, workbook),
    DatetimeFormat: (workbook) => handle(datetimeFormatInfoTable, workbook),
  },
};

const numberFormatInfoTable: ClassTable<WorkbookModel> = {
  name: "NumberFormatInfo",
  props: { NumberDecimalSeparator: { get: () => "." }, NumberGroupSeparator: { get: () => "," } },
};

const datetimeFormatInfoTable: ClassTable<WorkbookModel> = {
  name: "DatetimeFormatInfo",
  props: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "yyyy年M月d日" },
    ShortDatePattern: { get: () => "yyyy/M/d" },
    LongTimePattern: { get: () => "H:mm:ss" },
    TimeSeparator: { get: () => ":" },
  },
};

/** Excel.Runtime: whether events reach this add-in. */
export const runtimeTable: ClassTable<WorkbookModel> = {
  name: "Runtime",
  props: {
    EnableEvents: {
      get: (_workbook, process) => process.events.enabled,
      set: (_workbook, value, process) => {
        process.events.enabled = asBoolean(value);
      },
    },
  },
};
