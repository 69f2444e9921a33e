import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { printRule } from "../../src/core/standard/print-rule";
import { readStandard } from "../../src/core/standard/read-standard";
import { ruleToJson } from "../../src/core/standard/rule-json";
import type { StandardContext } from "../../src/core/standard/reading";
import type { Corpus, Entry } from "../standards/corpus";
import { contextOf } from "../standards/score-entry";
import {
  budgetContext,
  dateContext,
  eventContext,
  rateContext,
  rowContext,
  wordContext,
} from "../core/standard/contexts";

const load = (file: string): readonly Entry[] =>
  (JSON.parse(readFileSync(join(__dirname, "../standards", file), "utf8")) as Corpus).entries;
const entries = [...load("dev.json"), ...load("variants.json")];
const contexts = fc.constantFrom<StandardContext>(
  rowContext(),
  rateContext(),
  wordContext(),
  budgetContext(),
  eventContext(),
  dateContext()
);

/** Scraps of the language itself: any order of them must be survived, and most of them refused. */
const scraps = fc
  .array(
    fc.constantFrom(
      ..."每少每超出,扣,得,分,满分,不得分,权重分,1,2,10%,90%,以上,以下,（含）,-,。,，,；,①,②,(,),=,×,/,完成率,目标值,低于,达到,扣完为止,最多,按比例,否则,一半,三分之一,个,万元,2025年12月31日,逾期,天,酌情,除外,不足,按,计".split(
        ","
      ),
      ","
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(""));

describe("reading any text", () => {
  it("ends with a rule or a refusal, never both, and with segments over the whole text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), scraps), contexts, (text, context) => {
        const { rule, refusal, segments } = readStandard(text, context);
        expect((rule === null) !== (refusal === null)).toBe(true);
        const covered = segments.reduce((at, { start, end }) => (start === at && end > start ? end : -1), 0);
        expect(covered).toBe(text.length);
      }),
      { numRuns: 500 }
    );
  });

  it("makes only rules that can be printed", () => {
    fc.assert(
      fc.property(scraps, contexts, (text, context) => {
        const { rule } = readStandard(text, context);
        if (rule) expect(printRule(rule, context)).not.toBe("");
      }),
      { numRuns: 500 }
    );
  });
});

const FULL_WIDTH = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const HALF_WIDTH = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
/** A space between two digits would make two numbers of them. */
const SPACED = (text: string) =>
  [...text].join(" ").replace(/(?<=[\d０-９]) (?=[\d０-９.．])|(?<=[.．]) (?=[\d０-９])/g, "");
const BROKEN = (text: string) => text.replace(/([，。；])/g, "$1\n\u3000");
const DOUBLED = (text: string) => text.replace(/，/g, "，，").replace(/$/, "。。");
const DASHED = (text: string) => text.replace(/(?<=[\d%)）])[-—～~](?=[\d])/g, "～");
const QUOTED = (text: string) => text.replace(/(满分|目标值)/g, "“$1”");

describe("the same words in other characters", () => {
  const variants = { FULL_WIDTH, HALF_WIDTH, SPACED, BROKEN, DOUBLED, DASHED, QUOTED };

  it.each(Object.entries(variants))("%s gives the same rule", (_, vary) => {
    const differing = entries.flatMap((entry) => {
      const context = contextOf(entry);
      const [plain, varied] = [entry.standard, vary(entry.standard)].map((text) => readStandard(text, context).rule);
      const same = (plain && wordless(ruleToJson(plain))) === (varied && wordless(ruleToJson(varied)));
      return same ? [] : [`${entry.id} ${vary(entry.standard)}`];
    });
    expect(differing).toEqual([]);
  });
});

/** Names keep the typed characters; only width, spaces and quotes may differ in them. */
function wordless(json: string): string {
  return HALF_WIDTH(json)
    .replace(/[\s“”\u3000]/g, "")
    .replace(/,/g, "");
}

describe("a long or hostile text", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["steps", "每少1个扣0.1分，".repeat(1100)],
    ["digits", "9".repeat(10_000)],
    ["brackets", "（".repeat(10_000)],
    ["nested formulas", `得分=${"（1+".repeat(3000)}`],
    ["shares", "按率".repeat(5000)],
    ["particles", `按${"的".repeat(9999)}`],
    ["comparisons", "大于等于小于等于".repeat(1250)],
    ["ranges", "1-2-3-".repeat(1660)],
    ["numerals", "一百千十".repeat(2500)],
    ["markers", "①②③④⑤".repeat(2000)],
    ["lists", "优、良、中、差、".repeat(1250)],
    ["equations", "率=数/数×".repeat(1600)],
    ["spaces", `每少1个扣1分${" ".repeat(9900)}`],
    ["one word", "扣".repeat(10_000)],
    ["just below the limit", "按实际完成比例每少得扣".repeat(181)],
    ["sentences below the limit", "每少1个扣0.1分；".repeat(220)],
    ["items below the limit", "甲乙丙丁、".repeat(390)],
  ];

  it.each(hostile)("of %s is read within 20 ms of computing time", (_, text) => {
    readStandard(text, rowContext());
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = process.cpuUsage();
      readStandard(text, rowContext());
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
