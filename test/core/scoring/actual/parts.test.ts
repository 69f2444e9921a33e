import { splitParts } from "../../../../src/core/scoring/actual/parts";
import type { CompoundPart, CompoundRule } from "../../../../src/core/standard/rule";
import { checklist, direct, events, formula, items, part } from "../build";

const funds: CompoundPart = part("经费保障", "3分", {
  kind: "ratio",
  rateName: null,
  rate: formula("拨付数 ÷ 预算数"),
  cases: [],
});
const built = part("机构建设", "2分", direct());
const reports = part("通报扣分", "2分", events({ 省级: "1分", 市级: "1分" }, { veto: ["国家级"] }));
const listed = part("制度", "2分", checklist("per-item", { items: items({ 健全: "1分", 执行: "1分" }) }));

const split = (text: string, ...parts: CompoundPart[]) => splitParts(text, { kind: "compound", parts } as CompoundRule);

test.each([
  ["是;80%", ["是", "80%"]],
  ["经费保障=80%;机构建设=是", ["是", "80%"]],
  ["机构建设=是,经费保障=80%", ["是", "80%"]],
  ["机构建设=是;经费保障=拨付数=40,预算数=50", ["是", "拨付数=40;预算数=50"]],
  ["机构建设=是;经费保障=(拨付数=40;预算数=50)", ["是", "拨付数=40;预算数=50"]],
  ["机构建设=是;经费保障=(40;50)", ["是", "40;50"]],
  ["是;拨付数=40;预算数=50", ["是", "拨付数=40;预算数=50"]],
  ["拨付数=40;是;预算数=50", ["是", "拨付数=40;预算数=50"]],
  ["机构建设=是;预算数=50;拨付数=40", ["是", "预算数=50;拨付数=40"]],
  ["是;40;50", ["是", "40;50"]],
  ["是;拨付数=40", ["是", "拨付数=40"]],
  ["是", null],
  ["是;1;2;3", null],
  ["机构建设=是;其他=1;拨付数=40;预算数=50", null],
  ["机构建设=是;机构建设=否", null],
  ["机构建设=是;机构建设=否;拨付数=40;预算数=50", null],
  ["机构建设=是;资金=80%", ["是", "80%"]],
  ["资金=80%;机构建设=是", null],
  ["组织=是;资金=80%", null],
  ["机构建设=是;资金=80%;其他=1", null],
  ["", null],
])("%s for 机构建设 and 经费保障", (text, expected) => {
  expect(split(text, built, funds)).toEqual(expected);
});

test("classes, vetoes and items of a part are values of its own", () => {
  expect(split("省级=1;市级=0;国家级=0;是", reports, built)).toEqual(["省级=1;市级=0;国家级=0", "是"]);
  expect(split("1;0;0;是", reports, built)).toEqual(["1;0;0", "是"]);
  expect(split("健全=是;执行=否;是", listed, built)).toEqual(["健全=是;执行=否", "是"]);
  expect(split("健全=是;执行=否", listed)).toEqual(["健全=是;执行=否"]);
  expect(split("是;省级=1;市级=0;国家级=0", built, reports)).toEqual(["是", "省级=1;市级=0;国家级=0"]);
  expect(split("其他=80%", funds)).toBeNull();
});

test("pieces for the parts themselves may stand in any order, as long as every part has what it takes", () => {
  expect(split("拨付数=40;预算数=50;是", built, funds)).toEqual(["是", "拨付数=40;预算数=50"]);
  expect(split("预算数=50;机构建设=是;拨付数=40", built, funds)).toEqual(["是", "预算数=50;拨付数=40"]);
  expect(split("机构建设=是;40;50", built, funds)).toBeNull();
  expect(split("40;50;机构建设=是", built, funds)).toBeNull();
  expect(split("其他=40;50;是", built, funds)).toBeNull();
  expect(split("机构建设=是;资金", built, funds)).toEqual(["是", "资金"]);
  expect(split("其他=是;资金", built, funds)).toBeNull();
});
