import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readStandard } from "../../../src/core/standard/read-standard";
import type { Rule } from "../../../src/core/standard/rule";
import { dateContext, rateContext, rowContext, wordContext } from "./contexts";

const ROWS: Readonly<Record<string, typeof rowContext>> = {
  count: rowContext,
  rate: rateContext,
  word: wordContext,
  date: dateContext,
};

/** A sign for each kind of rule; "." is a text that must be asked about. */
const SIGNS: Readonly<Record<Rule["kind"], string>> = {
  ...{ direct: "d", proportional: "p", threshold: "h", ratio: "f", step: "s", award: "a", tiers: "t", states: "z" },
  ...{ graded: "g", checklist: "c", events: "e", deadline: "l", compound: "m", judgement: "j" },
};

const lines = readFileSync(join(__dirname, "pairs.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [row: string, signs: string, clause: string]);

/** Any two clauses that clerks write, put together: what fits is read, what contradicts itself or lacks a half is asked. */
describe.each(Object.keys(ROWS))("two clauses in a row of a %s", (row) => {
  const own = lines.filter(([of]) => of === row);
  const clauses = own.map(([, , clause]) => clause);
  const context = (ROWS[row] ?? rowContext)();

  it.each(own)("%s: %s %s", (_, signs, clause) => {
    const read = clauses.map((other, index) => {
      const { rule } = readStandard(`${clause}，${other}`, context);
      if (signs.charAt(index) === "?") return "?";
      return rule === null ? "." : SIGNS[rule.kind];
    });
    expect(read.join("")).toBe(signs);
  });
});
