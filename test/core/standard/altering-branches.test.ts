import { readStandard } from "../../../src/core/standard/read-standard";
import { dateContext, rateContext, rowContext, wordContext } from "./contexts";

const ROWS = {
  count: rowContext(),
  rate: rateContext(),
  word: wordContext(),
  date: dateContext(),
  season: rowContext({ name: "第一季度完成数" }),
};

/** The very words that change a score are pointed at; where they name the row's own matter, the text is read. */
it.each([
  ["count", "较上年每减少1个扣0.5分", "other-base", "上年"],
  ["count", "按上年数计算，每少1个扣0.5分", "other-base", "按上年数计算"],
  ["count", "每少1个扣0.5分，按去年同期计", "other-base", "按去年同期计"],
  ["rate", "低于全省平均水平的不得分，否则得满分", "other-base", "全省平均"],
  ["word", "较上年改善得满分，未改善不得分", "read", ""],
  ["word", "改善得满分，未改善不得分，按上年数计算", "other-base", "按上年数计算"],
  ["count", "第一季度每少1个扣0.5分", "exception", "第一季度"],
  ["season", "第一季度每少1个扣0.5分", "read", ""],
  ["count", "上半年每少1个扣0.5分", "exception", "上半年"],
  ["word", "上半年改善得满分，未改善不得分", "read", ""],
  ["count", "每少1个约扣0.5分", "exception", "约"],
  ["count", "每少1个扣0.5分左右", "exception", "左右"],
  ["word", "节约得满分，不节约不得分", "read", ""],
  ["count", "每少1个扣0.5分，得分取整", "exception", "取整"],
  ["count", "每少1个扣0.5分，得分保留一位小数", "exception", "保留一位小数"],
  ["count", "每少1个扣0.5分，得分四舍五入保留两位小数", "exception", "得分四舍五入保留两位小数"],
  ["count", "每少1个扣0.5分，得分四舍五入", "exception", "四舍五入"],
  ["count", "下年度每少1个扣0.5分", "exception", "下年度"],
  ["date", "次年1月15日前完成得满分，逾期不得分", "read", ""],
  ["date", "次年完成得满分，逾期不得分", "exception", "次年"],
  ["count", "每少1个扣0.5分，取较低者", "exception", "取较低者"],
  ["count", "每少1个扣0.5分，节假日顺延", "exception", "顺延"],
  ["count", "每少1个扣0.5分，经批准的不扣分", "exception", "批准的不扣分"],
  ["count", "每少1个扣0.5分，第二年起减半", "exception", "第二年起"],
  ["count", "每少1个扣0.5分，其中质量占50%", "exception", "其中质量占50%"],
  ["count", "每少1个扣0.5分，按80%折算", "exception", "按80%折算"],
] as const)("in a row of a %s, %s is %s: %s", (row, text, reason, words) => {
  const { rule, refusal } = readStandard(text, ROWS[row]);
  const span = refusal?.span ?? { start: 0, end: 0 };
  expect([rule === null ? refusal?.reason : "read", text.slice(span.start, span.end)]).toEqual([reason, words]);
});
