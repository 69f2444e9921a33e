import { printRule } from "../../../../src/core/standard/print-rule";
import { readStandard } from "../../../../src/core/standard/read-standard";
import type { Reading, Segment, Span, StandardContext } from "../../../../src/core/standard/reading";
import { INDICATOR_TYPES } from "../../../../src/core/table/target-table";
import { refusalQuestion } from "../../../../src/strings/refusals";

/** The brackets around what was used, assumed and not understood; background stands bare. */
const BRACKETS: Readonly<Record<Segment["as"], readonly [string, string]>> = {
  used: ["⟦", "⟧"],
  assumed: ["⟪", "⟫"],
  unread: ["⦉", "⦊"],
  background: ["", ""],
};

/** The two lines that a block begins with, name|type|target|unit|weight|level2|year and the standard, and all that is read in it. */
export function readingBlock(row: string, standard: string): string {
  const text = standard.replaceAll("\\n", "\n");
  const context = contextOf(row);
  const reading = readStandard(text, context);
  return [row, standard, ...linesOf(reading, context).map((line) => `  ${line.replaceAll("\n", "\\n")}`)].join("\n");
}

function contextOf(row: string): StandardContext {
  const [name = "", sign, target = "", unit = "", weight = "", level2 = "", year = ""] = row.split("|");
  const type = INDICATOR_TYPES.find((one) => one === sign) ?? null;
  return { name, level2, type, target, unit, weight: weight || null, year: year ? Number(year) : null };
}

function linesOf(reading: Reading, context: StandardContext): string[] {
  const { text, rule, refusal, segments, candidates, assumptions, conflicts } = reading;
  const about = (span: Span | null) => (span ? ` 「${text.slice(span.start, span.end)}」` : "");
  const params = (of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .map(([key, value]) => ` ${key}=${value}`)
      .join("");
  return [
    segments.map(({ start, end, as }) => BRACKETS[as].join(text.slice(start, end))).join(""),
    ...(rule ? [`${rule.kind}: ${printRule(rule, context)}`] : []),
    ...(refusal
      ? [`? ${refusal.code} ${refusal.reason}${about(refusal.span)} ${refusalQuestion(refusal.reason, refusal.params)}`]
      : []),
    ...candidates.map((candidate) => `or ${candidate.kind}: ${printRule(candidate, context)}`),
    ...assumptions.map((one) => `assumes ${one.code}${params(one.params)}${about(one.span)}`),
    ...conflicts.map(
      (one) => `${one.blocking ? "blocked by" : "notes"} ${one.code}${params(one.params)}${about(one.span)}`
    ),
  ];
}
