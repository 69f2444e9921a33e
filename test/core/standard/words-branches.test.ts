import * as shape from "../../../src/core/standard/json-shape";
import { foldCharacters } from "../../../src/core/standard/text/fold-characters";
import { withIntervals } from "../../../src/core/standard/text/intervals";
import { gluedListPoints } from "../../../src/core/standard/text/list-numbers";
import { countedItems, listedItems } from "../../../src/core/standard/words/items";
import { readStandard } from "../../../src/core/standard/read-standard";
import { printRule } from "../../../src/core/standard/print-rule";
import { rewriteOf } from "../../../src/core/standard/rewrite";
import { budgetContext, dateContext, eventContext, rateContext, rowContext, wordContext } from "./contexts";

describe("the items that a checklist names", () => {
  it.each([
    ["以道路、居住条件、配套设施三个方面衡量", ["道路", "居住条件", "配套设施"], false],
    ["从部门办公环境、物资采购、人员出勤等方面考核", ["部门办公环境", "物资采购", "人员出勤"], true],
    ["对照制度健全、人员到位和经费落实3项要求", ["制度健全", "人员到位和经费落实"], false],
    ["制度健全、人员到位、及经费落实三个要点", ["制度健全", "人员到位", "经费落实"], false],
    ["考核单位的制度建设、台账管理两方面", ["制度建设", "台账管理"], false],
  ])("in %s are %j", (text, items, open) => {
    expect(listedItems(text)).toEqual({ items, open });
  });

  it.each(["每符合一项得1分", "制度、人员、经费", "道路方面", "甲、乙两项", ""])("are none in %s", (text) => {
    expect(listedItems(text)).toBeNull();
  });

  it.each([
    ["以上四个要点，每符合一个得1分", "四"],
    ["共3项", "3"],
    ["以下12项内容", "12"],
    ["每符合一项得1分", null],
    ["每一个方面得1分;共三个方面", "三"],
    ["完成任务", null],
  ])("are counted in %s: %s", (text, count) => {
    expect(countedItems(text)).toBe(count);
  });
});

describe("an interval as a mathematician writes it", () => {
  it.each([
    ["[80%,90%)得8分", "≥80%,<90%得8分"],
    ["（60，80]得5分", ">60,≤80得5分"],
    ["【90，100】得10分", "≥90,≤100得10分"],
    ["[90,∞)得10分", "≥90"],
    ["(-∞,60)得0分", "<60"],
    ["[ 80 , 90 )", "≥80, <90"],
    ["[80~90)", "≥80,<90"],
  ])("%s says %s", (text, start) => {
    const written = withIntervals(text);
    expect(written.replace(/ {2,}/g, "").trim().replace(/,$/, "")).toContain(start.replace(/ {2,}/g, ""));
    expect(written.length).toBe(text.length);
  });

  it.each(["(3,5)", "完成80,90个", "[附件1]", "[80-]", "每少1个扣1分"])("is none in %s", (text) => {
    expect(withIntervals(text)).toBe(text);
  });
});

describe("list numbers that look like decimals", () => {
  const points = (text: string) => [...gluedListPoints(text, (at) => at === 0 || text[at - 1] === ";")];

  it.each([
    ["1.90%以上得5分;2.80%以上得3分;3.70%以上得1分", [1, 12, 23]],
    ["1.90%以上得5分;2.80%以上得3分", [1, 12]],
    ["1.90%以上得5分;2.80%以上得3分;其余不得分", [1, 12]],
    ["1.90%以上得5分;2.按时得3分", [1]],
    ["1.25%以上得5分;2.35%以上得3分", []],
    ["1.90%以上得5分", []],
    ["1.90%以上得5分;3.80%以上得3分", []],
    ["1.90%以上得5分;80%以上得3分", []],
    ["2.90%以上得5分;3.80%以上得3分", []],
    ["标准:1.90%以上;2.80%以上;3.按时", []],
  ])("in %s stand at %j", (text, at) => {
    expect(points(text)).toEqual(at);
  });
});

describe("the shape of what is kept", () => {
  it.each([
    ["a text of 2,000 signs", shape.text, "x".repeat(2000), true],
    ["a longer text", shape.text, "x".repeat(2001), false],
    ["a number for a text", shape.text, 5, false],
    ["a flag", shape.flag, false, true],
    ["a word for a flag", shape.flag, "true", false],
    ["an exact number of 60 signs", shape.rational, "1".repeat(60), true],
    ["a longer number", shape.rational, "1".repeat(61), false],
    ["a count", shape.count, 1000, true],
    ["no count", shape.count, 0, true],
    ["too large a count", shape.count, 1001, false],
    ["half a count", shape.count, 1.5, false],
    ["a count below nothing", shape.count, -1, false],
    ["a count in words", shape.count, "1", false],
    ["one of two words", shape.literal("a", "b"), "b", true],
    ["another word", shape.literal("a", "b"), "c", false],
    ["nothing where it may be", shape.nullable(shape.flag), null, true],
    ["nothing where it may not be", shape.flag, null, false],
    ["sixty", shape.list(shape.flag), Array(60).fill(true), true],
    ["sixty-one", shape.list(shape.flag), Array(61).fill(true), false],
    ["too few", shape.list(shape.flag, 2), [true], false],
    ["enough", shape.list(shape.flag, 2), [true, false], true],
    ["one that does not fit", shape.list(shape.flag), [true, "x"], false],
    ["no list", shape.list(shape.flag), { length: 0 }, false],
    ["a record", shape.record({ a: shape.flag, b: shape.text }), { a: true, b: "" }, true],
    ["a record with a key too many", shape.record({ a: shape.flag }), { a: true, b: "" }, false],
    ["a record with another key", shape.record({ a: shape.flag }), { b: true }, false],
    ["a record with an inherited key", shape.record({ toString: shape.text }), { b: "" }, false],
    ["a list for a record", shape.record({}), [], false],
    ["nothing for a record", shape.record({}), null, false],
    ["a word for a record", shape.record({}), "x", false],
    ["the second of two", shape.either<boolean | string>(shape.flag, shape.text), "x", true],
    ["none of two", shape.either<boolean | string>(shape.flag, shape.text), 5, false],
  ])("%s", (_, of, value, fits) => {
    expect((of as (value: unknown) => unknown)(value)).toEqual(
      fits ? (value === "1".repeat(60) ? expect.anything() : value) : undefined
    );
  });
});

describe("what is offered for a text that cannot be read", () => {
  const offered = (text: string, context = rowContext()) =>
    readStandard(text, context).candidates.map((rule) => printRule(rule, context));

  it("are its own words as all or nothing, the share of the target, and a person's judgement in its range", () => {
    expect(offered("完成得满分")).toEqual(["完成得满分，否则不得分。", "按完成比例得分。"]);
    expect(offered("每少1个扣分")).toEqual(["按完成比例得分。"]);
    expect(offered("完成得满分，未完成酌情扣分")).toHaveLength(3);
    expect(offered("改善得满分，其余在0-3分之间酌情赋分", wordContext()).at(-1)).toContain("0-3");
    expect(offered("酌情扣分", wordContext())).toHaveLength(1);
    expect(offered("每少1个扣1分，特殊情况除外")).toEqual([]);
  });

  it.each([
    ["a count", rowContext(), 4],
    ["a rate", rateContext(), 4],
    ["satisfaction", rateContext({ name: "群众满意度" }), 2],
    ["a budget", budgetContext(), 3],
    ["a limit of nothing", budgetContext({ target: "0" }), 1],
    ["a rate that may not be", rateContext({ type: "≤", target: "0" }), 2],
    ["an exact count", rowContext({ type: "=" }), 1],
    ["an exact rate", rateContext({ type: "=" }), 1],
    ["no events", eventContext(), 1],
    ["a day", dateContext(), 2],
    ["a word", wordContext(), 2],
    ["a sentence for a target", wordContext({ target: "持续改善城乡居民生活环境" }), 1],
    ["a word of time", wordContext({ level2: "时效指标" }), 2],
  ] as const)("fits the row: %s", (_, context, many) => {
    expect(rewriteOf(context)).toHaveLength(many);
  });
});

describe("a text in other characters", () => {
  it("keeps the place of every sign", () => {
    const { text, original } = foldCharacters("每少１个，扣１０％（权重分）。");
    expect(text).toBe("每少1个,扣10%(权重分)。");
    expect(original).toBe("每少１个，扣１０％（权重分）。");
  });
});
