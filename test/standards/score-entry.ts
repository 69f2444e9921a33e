import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { ActualInput, RowScore } from "../../src/core/scoring/score";
import { scoreRow } from "../../src/core/scoring/score-row";
import { readStandard } from "../../src/core/standard/read-standard";
import type { Reading, StandardContext } from "../../src/core/standard/reading";
import type { Indicator, IndicatorType } from "../../src/core/table/target-table";
import { INDICATOR_TYPES } from "../../src/core/table/target-table";
import { actualText } from "./actual-text";
import type { Actual, Entry } from "./corpus";

/** The year of the corpus' tables: deadlines that name none are of it. */
const TABLE_YEAR = 2025;

export function contextOf({ indicator, weight }: Entry): StandardContext {
  const { name, level2, target, unit } = indicator;
  return { name, level2, type: typeOf(indicator.type), target, unit, weight: `${weight}`, year: TABLE_YEAR };
}

export function readEntry(entry: Entry): Reading {
  return readStandard(entry.standard, contextOf(entry));
}

/** The score of a case, as the add-in gives it for what a clerk types into the cells. */
export function scoreCase(entry: Entry, reading: Reading, actual: Actual): RowScore {
  return scoreRow({
    indicator: indicatorOf(entry),
    context: contextOf(entry),
    reading,
    weight: cell(`${entry.weight}`),
    actual: cell(actualText(actual)),
    typedScore: null,
    settings: DEFAULT_SETTINGS,
  });
}

function typeOf(text: string): IndicatorType | null {
  return INDICATOR_TYPES.find((type) => type === text) ?? null;
}

function indicatorOf(entry: Entry): Indicator {
  const { indicator, standard } = entry;
  const { level1, level2, name, target, unit } = indicator;
  const common = { row: 0, status: "applicable", duplicateOf: null, definition: "", fields: {} } as const;
  return { ...common, level1, level2, name, type: typeOf(indicator.type), target, unit, standard };
}

/** A typed number is held as a number, everything else as text. */
function cell(text: string): ActualInput {
  return /^-?\d+(?:\.\d+)?$/.test(text)
    ? { text, value: Number(text), format: "General" }
    : { text, value: text, format: "@" };
}
