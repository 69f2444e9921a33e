import fc from "fast-check";
import { printRule } from "../../src/core/standard/print-rule";
import { readStandard } from "../../src/core/standard/read-standard";
import { ruleFromJson, ruleToJson } from "../../src/core/standard/rule-json";
import { rulesInRows } from "./standard-rules";

describe("a rule of any kind", () => {
  it("is printed so that the text reads back as the same rule", () => {
    fc.assert(
      fc.property(rulesInRows, ({ rule, context }) => {
        const text = printRule(rule, context);
        const reading = readStandard(text, context);
        expect({ text, rule: reading.rule && ruleToJson(reading.rule) }).toEqual({ text, rule: ruleToJson(rule) });
      }),
      { numRuns: 400 }
    );
  });

  it("comes back from JSON", () => {
    fc.assert(fc.property(rulesInRows, ({ rule }) => expect(ruleFromJson(ruleToJson(rule))).toEqual(rule)));
  });
});
