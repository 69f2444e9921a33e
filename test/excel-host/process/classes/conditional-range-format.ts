import type { ConditionalFormatModel } from "../../model/workbook";
import { asBoolean, asText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Property } from "../class-table";
import { requireUnprotected } from "../sheet/protection";
import type { ConditionalFormatTarget } from "./conditional-format";
import { asColor } from "./range-style";

type Look = NonNullable<ConditionalFormatModel["format"]>;

/** One trait of the look that cells get while the condition holds; "" or null when it is not set. */
function trait<K extends keyof Look>(
  key: K,
  read: (value: unknown) => Look[K],
  none: unknown
): Property<ConditionalFormatTarget> {
  return {
    get: ({ format }) => format.format?.[key] ?? none,
    set: ({ sheet, format }, value, process) => {
      requireUnprotected(sheet, process);
      format.format = { ...format.format, [key]: read(value) };
    },
  };
}

function without(keys: readonly (keyof Look)[]) {
  return ({ format }: ConditionalFormatTarget): void => {
    const look = { ...format.format };
    for (const key of keys) delete look[key];
    format.format = look;
  };
}

const fillTable: ClassTable<ConditionalFormatTarget> = {
  name: "ConditionalRangeFill",
  props: { Color: trait("fill", asColor, "") },
  methods: { Clear: without(["fill"]) },
};

const fontTable: ClassTable<ConditionalFormatTarget> = {
  name: "ConditionalRangeFont",
  props: {
    Color: trait("fontColor", asColor, ""),
    Bold: trait("bold", asBoolean, null),
    Italic: trait("italic", asBoolean, null),
    Strikethrough: trait("strikethrough", asBoolean, null),
    Underline: {
      get: ({ format }) => (format.format?.underline ? "Single" : "None"),
      set: ({ format }, value) => {
        format.format = { ...format.format, underline: asText(value) !== "None" };
      },
    },
  },
  methods: { Clear: without(["fontColor", "bold", "italic", "strikethrough", "underline"]) },
};

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormatTable: ClassTable<ConditionalFormatTarget> = {
  name: "ConditionalRangeFormat",
  props: { NumberFormat: trait("numberFormat", asText, null) },
  nav: { Fill: (target) => handle(fillTable, target), Font: (target) => handle(fontTable, target) },
};
