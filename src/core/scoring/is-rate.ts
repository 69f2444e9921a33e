import { normaliseUnit } from "../lexicon/units";
import { compactText } from "../lexicon/plain-text";

/** Names of indicators that are measured in percent even where the unit cell was left empty (工程质量合格率, 满意度). */
const RATE_NAME = /率|满意度|知晓度|比例|比重|占比|百分比|增幅|降幅|涨幅/;

/** Rates of a part to its whole: more than 100% of them is an error of the pen. */
const SHARE_NAME =
  /满意度|知晓度|(?:满意|合格|覆盖|优良|优秀|及格|知晓|整改|办结|完好|成活|治愈|普及|参保|入学|及时|准确|正确|规范|公开|就业|通过|好评|出勤|保有|回访|建档|受理|化解|处置|签约|检出|死亡|差错|投诉)率/;

/** True when the row is measured in percent: its unit says so, or it has no unit and is a rate by name. */
export function isRate(row: { readonly unit: string; readonly name: string }): boolean {
  const unit = normaliseUnit(compactText(row.unit));
  if (unit === "") return RATE_NAME.test(compactText(row.name));
  return unit === "%" || unit === "个百分点" || unit === "百分点";
}

/** True for a rate that can never pass 100%: 合格率, 满意度; not 执行率, 增长率, 到位率. */
export function isShareOfWhole(name: string): boolean {
  const compact = compactText(name);
  return SHARE_NAME.test(compact) && !/增|提高|提升|下降|降低|变动|同比|环比/.test(compact);
}
