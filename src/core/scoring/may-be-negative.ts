import type { RowFacts } from "./facts";
import { unitMeaning } from "../standard/words/units";
import { isShareOfWhole } from "./is-rate";

/** Values that may well be below 0: growth, profit, savings, change. */
const NAMES = /增|降|减|涨|跌|变动|变化|利润|盈|亏|节约|节余|结余|净|温|差异|偏差|偏离|同比|环比/;

/** 净增人数 may fall short of nothing; 新增户数 counts what is there. */
const COUNTED_NAMES = /净[增减流迁值]|增减|盈|亏|差异|差额|偏差|偏离|变动|变化|同比|环比/;
/** What was newly made is never less than nothing, in any unit but money. */
const NEW = /新增|新建|新[开培]/;

/** True where a negative actual is no error of the pen: growth rates, profits, a target below 0; never 户 or 满意度. */
export function mayBeNegative(facts: Pick<RowFacts, "name" | "rate" | "target" | "unit">): boolean {
  if (facts.target?.isNegative === true) return true;
  if (facts.rate) return !isShareOfWhole(facts.name);
  const dimension = unitMeaning(facts.unit)?.dimension ?? "";
  const counted = dimension.startsWith("count") || (dimension !== "money" && NEW.test(facts.name));
  return (counted ? COUNTED_NAMES : NAMES).test(facts.name);
}
