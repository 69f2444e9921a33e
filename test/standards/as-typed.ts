import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { ActualInput } from "../../src/core/scoring/score";
import { scoreRow } from "../../src/core/scoring/score-row";
import { readStandard } from "../../src/core/standard/read-standard";
import type { StandardContext } from "../../src/core/standard/reading";
import type { Indicator } from "../../src/core/table/target-table";
import { INDICATOR_TYPES } from "../../src/core/table/target-table";

/** One actual of one standard, as two cells would hold them; an expected score of "-" must stay with a person. */
export interface TypedCase {
  readonly standard: string;
  readonly actual: string;
  readonly expected: string;
  readonly scored: string;
}

const YEAR = 2024;

/** Scores every line of a file. */
export function typedCases(file: string): TypedCase[] {
  return typedLines(file).flatMap(casesOf);
}

/** The lines of a file: name|type|target|unit|weight, the standard, and actual=>score pairs between bars. */
export function typedLines(file: string): string[] {
  const lines = readFileSync(join(__dirname, "as-typed", file), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** Scores one line. */
export function casesOf(line: string): TypedCase[] {
  const { context, weight, pairs, reading } = readLine(line);
  const { name, type, target, unit } = context;
  const common = { row: 0, status: "applicable", duplicateOf: null, definition: "", fields: {} } as const;
  const levels = { level1: "产出指标", level2: "数量指标" };
  const standard = reading.text;
  const indicator: Indicator = { ...common, ...levels, name, type, target, unit, standard };
  return pairs.map((pair) => {
    const at = pair.lastIndexOf("=>");
    const [actual, expected] = [pair.slice(0, at), pair.slice(at + 2)];
    const cells = { weight: cell(weight), actual: cell(actual), typedScore: null };
    const { score } = scoreRow({ indicator, context, reading, ...cells, settings: DEFAULT_SETTINGS });
    return { standard, actual, expected, scored: score?.toString() ?? "-" };
  });
}

/** Reads the standard of one line. */
export function readLine(line: string) {
  const [head = "", typed = "", pairs = ""] = line.split("\t");
  const standard = typed.replaceAll("\\n", "\n");
  const [name = "", kind = "", target = "", unit = "", weight = ""] = head.split("|");
  const type = INDICATOR_TYPES.find((one) => one === kind) ?? null;
  const context: StandardContext = { name, level2: "", type, target, unit, weight, year: YEAR };
  return { context, weight, pairs: pairs.split("|"), reading: readStandard(standard, context) };
}

/** A typed number is held as a number, everything else as text. */
function cell(text: string): ActualInput {
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return { text, value, format: "General" };
}
