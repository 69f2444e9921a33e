import type { ConditionalFormatModel, SheetModel } from "../../model/workbook";
import { asBoolean, asNumber, asObject, asText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemNotFound, notImplemented } from "../excel-error";
import { rangeAreasHandle, rangeHandle } from "../range-target";
import { requireUnprotected } from "../sheet/protection";
import { isWellFormedFormula } from "../value/formula-check";
import { conditionalRangeFormatTable } from "./conditional-range-format";

export interface ConditionalFormatTarget {
  sheet: SheetModel;
  format: ConditionalFormatModel;
}

/** The part of a format that exists only for its type; the wrong part is a null object, or an error without "OrNullObject". */
function parts(name: string, type: string, table: () => ClassTable<ConditionalFormatTarget>) {
  const part = (target: ConditionalFormatTarget): Handle | null =>
    target.format.type === type ? handle(table(), target) : null;
  return {
    [name]: (target: ConditionalFormatTarget): Handle => {
      const found = part(target);
      if (!found) throw itemNotFound(`The conditional format is not of the type ${type}.`);
      return found;
    },
    [`${name}OrNullObject`]: part,
  };
}

function unmodelled(name: string, type: string) {
  return parts(name, type, () => {
    throw notImplemented(`ConditionalFormat.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  });
}

/** Excel.ConditionalFormat. */
export const conditionalFormatTable: ClassTable<ConditionalFormatTarget> = {
  name: "ConditionalFormat",
  props: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, value, process) => {
        requireUnprotected(sheet, process);
        const others = sheet.conditionalFormats.filter((one) => one !== format).sort((a, b) => a.priority - b.priority);
        others.splice(Math.max(0, Math.min(asNumber(value), others.length)), 0, format);
        others.forEach((one, index) => (one.priority = index));
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue ?? false,
      set: ({ sheet, format }, value, process) => {
        requireUnprotected(sheet, process);
        format.stopIfTrue = asBoolean(value);
      },
    },
  },
  nav: {
    ...parts("Custom", "Custom", () => customTable),
    ...parts("CellValue", "CellValue", () => cellValueTable),
    ...parts("TextComparison", "ContainsText", () => textComparisonTable),
    ...parts("Preset", "PresetCriteria", () => presetTable),
    ...unmodelled("DataBar", "DataBar"),
    ...unmodelled("ColorScale", "ColorScale"),
    ...unmodelled("IconSet", "IconSet"),
    ...unmodelled("TopBottom", "TopBottom"),
  },
  methods: {
    Delete: ({ sheet, format }, _args, process) => {
      requireUnprotected(sheet, process);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
    GetRange: ({ sheet, format }, _args, process) => {
      const [area, ...others] = format.areas;
      if (!area || others.length > 0) throw itemNotFound("The conditional format covers several areas.");
      return rangeHandle(sheet, area, process);
    },
    GetRangeOrNullObject: ({ sheet, format }, _args, process) => {
      const [area, ...others] = format.areas;
      return area && others.length === 0 ? rangeHandle(sheet, area, process) : null;
    },
    GetRanges: ({ sheet, format }, _args, process) => rangeAreasHandle(sheet, format.areas, process),
  },
  identity: ({ format }) => ({ Id: format.id }),
};

const formatPart = { Format: (target: ConditionalFormatTarget) => handle(conditionalRangeFormatTable, target) };

function readFormula({ format }: ConditionalFormatTarget): unknown {
  return format.rule?.["formula"] ?? "";
}

const formulaProperty = {
  get: readFormula,
  set: (
    { sheet, format }: ConditionalFormatTarget,
    value: unknown,
    process: Parameters<typeof requireUnprotected>[1]
  ) => {
    requireUnprotected(sheet, process);
    const formula = asText(value);
    if (!formula.startsWith("=") || !isWellFormedFormula(formula)) throw invalidArgument("The formula is wrong.");
    format.rule = { formula };
  },
};

const customRuleTable: ClassTable<ConditionalFormatTarget> = {
  name: "ConditionalFormatRule",
  props: { Formula: formulaProperty, FormulaLocal: formulaProperty },
};

/** Excel.CustomConditionalFormat: a formula decides. */
const customTable: ClassTable<ConditionalFormatTarget> = {
  name: "CustomConditionalFormat",
  nav: { Rule: (target) => handle(customRuleTable, target), ...formatPart },
};

function ruleProperty(check: (rule: Record<string, unknown>) => void): ClassTable<ConditionalFormatTarget>["props"] {
  return {
    Rule: {
      get: ({ format }) => format.rule ?? {},
      set: ({ sheet, format }, value, process) => {
        requireUnprotected(sheet, process);
        const rule = asObject(value);
        check(rule);
        format.rule = { ...rule };
      },
    },
  };
}

const cellValueTable: ClassTable<ConditionalFormatTarget> = {
  name: "CellValueConditionalFormat",
  props: ruleProperty((rule) => {
    if (typeof rule["formula1"] !== "string" || typeof rule["operator"] !== "string") throw invalidArgument();
  })!,
  nav: formatPart,
};

const textComparisonTable: ClassTable<ConditionalFormatTarget> = {
  name: "TextConditionalFormat",
  props: ruleProperty((rule) => {
    if (typeof rule["text"] !== "string" || typeof rule["operator"] !== "string") throw invalidArgument();
  })!,
  nav: formatPart,
};

const presetTable: ClassTable<ConditionalFormatTarget> = {
  name: "PresetCriteriaConditionalFormat",
  props: ruleProperty((rule) => {
    if (typeof rule["criterion"] !== "string") throw invalidArgument();
  })!,
  nav: formatPart,
};
