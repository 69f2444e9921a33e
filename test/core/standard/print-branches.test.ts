import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { printRule } from "../../../src/core/standard/print-rule";
import { readStandard } from "../../../src/core/standard/read-standard";
import type { StandardContext } from "../../../src/core/standard/reading";
import type { Rule } from "../../../src/core/standard/rule";
import { ruleFromJson, ruleToJson } from "../../../src/core/standard/rule-json";
import { readLine, typedLines } from "../../standards/as-typed";
import type { Corpus } from "../../standards/corpus";
import { contextOf } from "../../standards/score-entry";

const folder = join(__dirname, "../../standards");

/** Standards whose printed rule says the same to a person and not yet to the reader; a line may go. */
const REWORDED = readFileSync(join(__dirname, "reworded.tsv"), "utf8").split("\n");

/** What is printed reads back as the same rule, and so does what is kept. */
function expectToComeBack(rule: Rule, context: StandardContext) {
  const json = ruleToJson(rule);
  const printed = printRule(rule, context);
  const again = readStandard(printed, context).rule;
  expect({ printed, json: again && ruleToJson(again) }).toEqual({ printed, json });
  expect(ruleFromJson(json)).toEqual(rule);
}

describe.each(["dev.json", "variants.json"])("a rule of %s", (file) => {
  const corpus = JSON.parse(readFileSync(join(folder, file), "utf8")) as Corpus;
  const readable = corpus.entries.filter(({ expect: { kind } }) => kind !== "ask");

  it.each(readable)("$id is printed so that it reads back, and comes back from JSON", (entry) => {
    const { rule } = readStandard(entry.standard, contextOf(entry));
    expect(rule).not.toBeNull();
    if (rule) expectToComeBack(rule, contextOf(entry));
  });
});

describe.each(readdirSync(join(folder, "as-typed")))("a rule of %s", (file) => {
  const lines = typedLines(file).filter((line) => !REWORDED.includes(line.split("\t")[1] ?? ""));

  it.each(lines)("is printed so that it reads back, and comes back from JSON: %s", (line) => {
    const { reading, context } = readLine(line);
    if (reading.rule) expectToComeBack(reading.rule, context);
    else expect(reading.refusal).not.toBeNull();
  });
});
