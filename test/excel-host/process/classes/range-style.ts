import { asBoolean, asNumber, asText } from "../arguments";
import type { ClassTable } from "../class-table";
import { invalidArgument, notImplemented } from "../excel-error";
import type { RangeTarget } from "../references";
import { readOnlyStyle, styleProperty, writeStyle } from "./style-property";
import { without } from "../../model/without";

/** "#RRGGBB" in capitals; a few colour names are understood as Excel does. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const names: Readonly<Record<string, string>> = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
    orange: "#FFA500",
    gray: "#808080",
  };
  const color = names[text.toLowerCase()] ?? (/^[0-9A-Fa-f]{6}$/.test(text) ? `#${text}` : text);
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw invalidArgument(`"${text}" is no colour.`);
  return color.toUpperCase();
}

/** Excel.RangeFill: "" means no fill is reported as "#FFFFFF" by Excel; clear() removes it. */
export const rangeFillTable: ClassTable<RangeTarget> = {
  name: "RangeFill",
  props: {
    Color: styleProperty(
      (style) => style.fill ?? "#FFFFFF",
      (style, value) => {
        return value === "" ? without(style, "fill") : { ...style, fill: asColor(value) };
      }
    ),
    Pattern: readOnlyStyle((style) => (style.fill ? "Solid" : "None")),
    PatternColor: { get: () => "#000000" },
    TintAndShade: { get: () => 0 },
    PatternTintAndShade: { get: () => 0 },
  },
  methods: {
    Clear: (target, _args, process) => writeStyle(target, process, (style) => without(style, "fill")),
  },
};

/** Excel.RangeFont. */
export const rangeFontTable: ClassTable<RangeTarget> = {
  name: "RangeFont",
  props: {
    Name: styleProperty(
      (style, standard) => style.fontName ?? standard.fontName ?? "宋体",
      (style, value) => ({ ...style, fontName: asText(value) })
    ),
    Size: styleProperty(
      (style, standard) => style.fontSize ?? standard.fontSize ?? 11,
      (style, value) => ({ ...style, fontSize: asNumber(value) })
    ),
    Color: styleProperty(
      (style, standard) => style.fontColor ?? standard.fontColor ?? "#000000",
      (style, value) => ({ ...style, fontColor: asColor(value) })
    ),
    Bold: styleProperty(
      (style) => style.bold ?? false,
      (style, value) => ({ ...style, bold: asBoolean(value) })
    ),
    Italic: styleProperty(
      (style) => style.italic ?? false,
      (style, value) => ({ ...style, italic: asBoolean(value) })
    ),
    Underline: styleProperty(
      (style) => (style.underline ? "Single" : "None"),
      (style, value) => ({ ...style, underline: asText(value) !== "None" })
    ),
    Strikethrough: styleProperty(
      (style) => style.strikethrough ?? false,
      (style, value) => ({ ...style, strikethrough: asBoolean(value) })
    ),
    Subscript: { get: () => false },
    Superscript: { get: () => false },
    TintAndShade: { get: () => 0 },
  },
};

/** Excel.FormatProtection: locked counts only while the sheet is protected. */
export const formatProtectionTable: ClassTable<RangeTarget> = {
  name: "FormatProtection",
  props: {
    Locked: styleProperty(
      (style) => style.locked ?? true,
      (style, value) => ({ ...style, locked: asBoolean(value) })
    ),
    FormulaHidden: {
      get: () => false,
      set: () => {
        throw notImplemented("FormatProtection.formulaHidden (set)");
      },
    },
  },
};
