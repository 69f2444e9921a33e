import type { RowFacts } from "./facts";
import { isShareOfWhole } from "./is-rate";

/** Values that may well be below 0: growth, profit, savings, change. */
const NAMES = /增|降|减|涨|跌|变动|变化|利润|盈|亏|节约|节余|结余|净|温|差异|偏差|偏离|同比|环比/;

/** True where a negative actual is no error of the pen: growth rates, profits, a target below 0; never 户 or 满意度. */
export function mayBeNegative(facts: Pick<RowFacts, "name" | "rate" | "target">): boolean {
  if (facts.target?.isNegative === true) return true;
  return facts.rate ? !isShareOfWhole(facts.name) : NAMES.test(facts.name);
}
