import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { transformSync } from "@swc/core";
import { foldCharacters } from "../../src/core/standard/text/fold-characters";
import { readDocument } from "../../src/core/standard/clauses/read-document";
import type { Form } from "../../src/core/standard/forms/form";
import * as form from "../../src/core/standard/forms/form";
import { FORMS } from "../../src/core/standard/forms/index";
import { partsOf } from "../../src/core/standard/forms/parts";
import { rowOf } from "../../src/core/standard/row";
import { CHECKS } from "../../src/core/checks/index";
import * as makeFinding from "../../src/core/checks/make-finding";
import * as rows from "../../src/core/checks/rows";
import * as plainText from "../../src/core/lexicon/plain-text";
import { tableOf } from "../core/checks/row-of";

const text = readFileSync("CONTRIBUTING.md", "utf8");

/** The code that a recipe tells the reader to put into a file, run with the real modules that it imports. */
function run(file: string, modules: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const after = text.slice(text.indexOf(`Make \`${file}\``));
  const code = /```ts\n([\s\S]*?)\n {3}```/.exec(after)?.[1]?.replace(/^ {3}/gm, "") ?? "";
  const { code: plain } = transformSync(code, {
    jsc: { target: "es2021", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const exported: Record<string, unknown> = {};
  const load = (name: string): unknown => modules[name] ?? createRequire(path.resolve(file))(name);
  new Function("exports", "require", plain)(exported, load);
  return exported;
}

describe("the recipes of CONTRIBUTING.md", () => {
  it("make a form that reads its sentence, which no form has read before", () => {
    const { readSameRate } = run("src/core/standard/forms/same-rate.ts", { "./form": form });
    const row = rowOf({
      name: "户数",
      level2: "数量指标",
      type: "≥",
      target: "9",
      unit: "户",
      weight: "1",
      year: 2024,
    });
    const document = readDocument(foldCharacters("实际完成率即为得分率。"));
    const parts = partsOf(document, row);
    if (!parts) throw new Error("the sentence cannot be taken apart");
    expect((readSameRate as Form)({ document, row, parts })?.rule.kind).toBe("proportional");
    expect(FORMS.map((known) => known({ document, row, parts }))).toEqual(FORMS.map(() => null));
  });

  it("make a check that finds what no check has found before", () => {
    const { checkDefinitionWords } = run("src/core/checks/check-definition-words.ts", {
      "../lexicon/plain-text": plainText,
      "./make-finding": makeFinding,
      "./rows": rows,
    });
    const table = tableOf(["三级指标 | 指标解释", "改造危房户数 | 改造 危房户数"]);
    const found = (checkDefinitionWords as (typeof CHECKS)[number])(table);
    expect(found.map(({ code, row, column }) => [code, row, column])).toEqual([["definition-repeats-name", 1, 1]]);
    expect(CHECKS.flatMap((check) => check(table)).map(({ column }) => column)).not.toContain(1);
  });

  it("add a heading to a group that is there, with a word that is not", () => {
    const headings = readFileSync("src/core/lexicon/headings.ts", "utf8");
    expect(headings).toContain("roles: { target: 6 }");
    expect(headings).not.toContain("应达值");
  });
});
