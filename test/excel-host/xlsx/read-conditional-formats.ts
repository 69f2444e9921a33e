import type { ConditionalFormatModel } from "../model/workbook";
import type { DifferentialFormat } from "./differential-format";
import { parseAreaList } from "./reference";
import { attribute, booleanAttribute, elements, numberAttribute } from "./xml-dom";

export const CELL_VALUE_OPERATORS: readonly (readonly [file: string, office: string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
];

/** Rules that are not modelled are kept by the file and told apart only by their Office.js type. */
const OTHER_TYPES: Record<string, string> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** A rule with the block that says where it applies. */
export interface ConditionalRuleElement {
  readonly block: Element;
  readonly rule: Element;
}

/** The elements behind the sheet's conditional formats, in file order. */
export function conditionalRuleElements(root: Element): ConditionalRuleElement[] {
  return elements(root, "conditionalFormatting").flatMap((block) =>
    elements(block, "cfRule").map((rule) => ({ block, rule }))
  );
}

/** The sheet's conditional formats, one for each of `conditionalRuleElements`. Priorities count from 0. */
export function readConditionalFormats(
  root: Element,
  sheet: number,
  differential: readonly DifferentialFormat[]
): ConditionalFormatModel[] {
  return conditionalRuleElements(root).map(({ block, rule }, index) => {
    const format = differential[numberAttribute(rule, "dxfId") ?? -1];
    return {
      id: `{00000000-000E-0000-${hex(sheet, 4)}-${hex(index, 12)}}`,
      ...readRule(rule),
      areas: parseAreaList(attribute(block, "sqref") ?? ""),
      priority: (numberAttribute(rule, "priority") ?? index + 1) - 1,
      ...(booleanAttribute(rule, "stopIfTrue") ? { stopIfTrue: true } : {}),
      ...(format ? { format: { ...format } } : {}),
    };
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0").slice(-digits);
}

function readRule(rule: Element): Pick<ConditionalFormatModel, "type" | "rule"> {
  const type = attribute(rule, "type") ?? "";
  const [first = "", second = ""] = elements(rule, "formula").map((formula) => (formula.textContent ?? "").trim());
  if (type === "expression") return { type: "Custom", rule: { formula: `=${first}` } };
  if (type === "cellIs") {
    const operator = CELL_VALUE_OPERATORS.find(([file]) => file === attribute(rule, "operator"))?.[1] ?? "EqualTo";
    return {
      type: "CellValue",
      rule: { formula1: `=${first}`, ...(second === "" ? {} : { formula2: `=${second}` }), operator },
    };
  }
  return { type: OTHER_TYPES[type] ?? "PresetCriteria" };
}
