import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleFromJson, ruleToJson } from "../../../src/core/standard/rule-json";
import type { Rule } from "../../../src/core/standard/rule";
import type { Corpus } from "../../standards/corpus";
import { readEntry } from "../../standards/score-entry";

const load = (file: string): Corpus =>
  JSON.parse(readFileSync(join(__dirname, "../../standards", file), "utf8")) as Corpus;
const rules = ["dev.json", "variants.json"]
  .flatMap((file) => load(file).entries)
  .flatMap((entry) => readEntry(entry).rule ?? []);

describe("a rule kept as JSON", () => {
  it("comes back the same, every rule of the corpora", () => {
    expect(rules.length).toBeGreaterThan(250);
    for (const rule of rules) expect(ruleFromJson(ruleToJson(rule))).toEqual(rule);
  });

  it("keeps a third exact", () => {
    const json = ruleToJson(rules.find(({ kind }) => kind === "step") ?? ({} as Rule));
    expect(json).not.toContain("numerator");
    expect(json).toContain('"kind":"step"');
  });

  it("knows a person's judgement with its range", () => {
    const json = '{"kind":"judgement","range":{"from":"0","to":"5"}}';
    expect(ruleFromJson(json)).toMatchObject({ kind: "judgement" });
  });

  const step = ruleToJson(rules.find(({ kind }) => kind === "step") ?? ({} as Rule));
  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "7"],
    ["an unknown kind", '{"kind":"magic"}'],
    ["a key too many", step.replace("{", '{"extra":1,')],
    ["a key too few", step.replace(/"partial":[^,]+,/, "")],
    ["a number that is no text", step.replace(/"amount":"[^"]+"/, '"amount":5')],
    ["a division by zero", step.replace(/"amount":"[^"]+"/, '"amount":"1/0"')],
    ["an exponent", step.replace(/"amount":"[^"]+"/, '"amount":"1e9"')],
    ["an unknown word", step.replace(/"direction":"[^"]+"/, '"direction":"sideways"')],
    ["a prototype", '{"__proto__":{"kind":"judgement"},"range":null}'],
    ["no tiers at all", '{"kind":"tiers","scale":"value","tiers":[],"whole":false}'],
    ["a date that is none", '{"kind":"deadline","due":"tomorrow","unit":"day"}'],
    ["a text without end", `"${"x".repeat(30_000)}"`],
  ])("is nothing when it holds %s", (_, json) => {
    expect(ruleFromJson(json)).toBeNull();
  });

  it("is nothing when a formula is nested without end", () => {
    let score = '{"node":"rate"}';
    for (let depth = 0; depth < 40; depth++) {
      score = `{"node":"operation","operator":"+","left":${score},"right":{"node":"weight"}}`;
    }
    expect(
      ruleFromJson(`{"kind":"ratio","rateName":null,"rate":null,"cases":[{"when":null,"score":${score}}]}`)
    ).toBeNull();
  });
});
