import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readStandard } from "../../../src/core/standard/read-standard";
import { REFUSAL_REASONS } from "../../../src/core/standard/refusal-reasons";
import type { StandardContext } from "../../../src/core/standard/reading";
import type { Entry } from "../../standards/corpus";
import { contextOf, scoreCase } from "../../standards/score-entry";

/** A table of the page, by its heading, as lists of cells. */
function tables(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const page = readFileSync(join(__dirname, "../../../docs/scoring-standards.md"), "utf8");
  const found = new Map<string, string[][]>();
  let heading = "";
  for (const line of page.split("\n")) {
    if (line.startsWith("## ")) heading = line.slice(3);
    const row = /^\|(.*)\|$/
      .exec(line)?.[1]
      ?.split("|")
      .map((cell) => cell.trim());
    if (!row || row[0] === "写法" || /^-+$/.test(row[0] ?? "")) continue;
    found.set(heading, [...(found.get(heading) ?? []), row]);
  }
  return found;
}

/** “≥ 26 个” as a row; a percent is of a rate, whose name the standard's own words give. */
function entryOf(standard: string, indicator: string, weight: string): Entry {
  const [type = "", target = "", unit = ""] = indicator.split(" ");
  const name = /([\u4e00-\u9fa5]{2,8}(?:率|满意度))/.exec(unit === "%" ? standard : "")?.[1] ?? "指标";
  const common = { level1: "产出指标", level2: "数量指标" };
  return {
    id: "doc",
    indicator: { ...common, name, type, target, unit },
    weight,
    standard,
    expect: { kind: "" },
    cases: [],
  };
}

const context = (standard: string, indicator: string, weight: string): StandardContext => ({
  ...contextOf(entryOf(standard, indicator, weight)),
  year: 2024,
});

const scored = [...tables()].filter(([, rows]) => rows[0]?.length === 5);
const refused = tables().get("不评分，要您回答") ?? [];
const blocked = tables().get("读得懂，但与本行不一致") ?? [];

describe.each(scored)("the page on %s", (_, rows) => {
  it.each(rows.map((row) => row as [string, string, string, string, string]))(
    "%s (%s, weight %s): %s gives %s",
    (standard, indicator, weight, actual, score) => {
      const entry = entryOf(standard, indicator, weight);
      const reading = readStandard(standard, context(standard, indicator, weight));
      const result = scoreCase(entry, reading, actual);
      expect({ score: result.score?.toString() ?? null, why: result.score ? "" : result.explanation }).toEqual({
        score,
        why: "",
      });
    }
  );
});

describe("the page on what is not scored", () => {
  it.each(refused.map((row) => row as [string, string, string]))("%s (%s): %s", (standard, indicator, reason) => {
    const { rule, refusal } = readStandard(standard, context(standard, indicator, "5"));
    expect([rule, refusal?.reason]).toEqual([null, reason]);
  });

  it("has an example of every reason but the length", () => {
    const shown = refused.map(([, , reason]) => reason);
    expect(REFUSAL_REASONS.filter((reason) => reason !== "too-long" && !shown.includes(reason))).toEqual([]);
  });

  it.each(blocked.map((row) => row as [string, string, string, string]))(
    "%s (%s, weight %s): %s",
    (standard, indicator, weight, code) => {
      const { rule, conflicts } = readStandard(standard, context(standard, indicator, weight));
      expect(rule).not.toBeNull();
      expect(conflicts.filter(({ blocking }) => blocking).map((conflict) => conflict.code)).toContain(code);
    }
  );
});

it("the page shows every form", () => {
  expect(scored.map(([heading]) => heading.split(" · ")[1]).join(", ")).toBe(
    "direct, proportional, threshold, step, award, tiers, states, graded, checklist, events, deadline, ratio, compound"
  );
});
