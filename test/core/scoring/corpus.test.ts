import corpus from "../../standards/dev.json";
import { scoreOf } from "./build";
import { actualText, ruleOf } from "./corpus-rule";

const cases = corpus.entries.flatMap((entry) => {
  const rule = ruleOf(entry.expect);
  if (rule === null) return [];
  return entry.cases.map((one) => ({ entry, rule, text: actualText(one.actual), ...one }));
});

test.each(cases)("$entry.id $entry.standard: $text gives $score", ({ entry, rule, text, score }) => {
  const { name, level2, type, target, unit } = entry.indicator;
  const row = { row: `${type} ${target} ${unit}`, name, level2, weight: `${entry.weight}`, year: 2025 };
  const result = scoreOf(rule, text, row);
  expect([result.score?.toString() ?? null, result.explanation]).toEqual([score, result.explanation]);
  const asNumber = /^-?\d+(?:\.\d+)?$/.test(text) ? scoreOf(rule, Number(text), row) : result;
  expect(asNumber.exact).toEqual(result.exact);
});

test("the corpus has worked cases of every kind", () => {
  expect(cases.length).toBeGreaterThan(350);
});
