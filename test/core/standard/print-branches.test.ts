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

/** Standards whose printed rule says the same to a person and not yet to the reader; a line may go, none may be added. */
const REWORDED: readonly string[] = [
  "3-5次得2分，5次以上不得分，3次以下得满分",
  "24小时以内修复的得满分，24小时至48小时修复的得60%分值，48小时以上修复的不得分",
  "补贴发放率得分=实发户数/应发户数×8",
  "迟报1次扣0.5分，漏报1次扣1分，扣完为止",
  "任务完成情况（6分）：完成率100%得6分，每低1%扣0.3分；资料归档情况（4分）：资料齐全得4分，不齐全不得分",
  "获得国家级、省级、市级表彰分别得6分、4分、2分",
  "准确率=（1-差错件数/总件数）×100%，得分=准确率×分值",
  "2024年10月完成得满分，否则不得分",
  "每少10分钟扣1分",
  "①制度健全②人员到位③经费落实，每项2分",
];

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
