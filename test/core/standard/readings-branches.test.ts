import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printRule } from "../../../src/core/standard/print-rule";
import { readStandard } from "../../../src/core/standard/read-standard";
import { budgetContext, dateContext, eventContext, rateContext, rowContext, wordContext } from "./contexts";

const ROWS: Readonly<Record<string, typeof rowContext>> = {
  count: rowContext,
  rate: rateContext,
  budget: budgetContext,
  word: wordContext,
  events: eventContext,
  date: dateContext,
};

/** Each line a sentence as clerks write them, and how it was judged that it must be understood. */
const sentences = readFileSync(join(__dirname, "readings.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

it.each(sentences)("in a row of %s, %s means: %s", (row, text = "", meaning) => {
  const context = (ROWS[row ?? ""] ?? rowContext)();
  const { rule, conflicts } = readStandard(text, context);
  const blocking = conflicts.filter((conflict) => conflict.blocking).map(({ code }) => code);
  const printed = rule === null ? "?" : printRule(rule, context);
  expect(blocking.length > 0 ? `${printed} !${blocking.join()}` : printed).toBe(meaning);
});
