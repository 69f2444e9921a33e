import { Rational } from "../../number/rational";
import { matchAt, oneOf, sticky } from "../scan/pattern";
import type { Quantity } from "../scan/quantity-at";
import { quantityAt } from "../scan/quantity-at";
import { TARGET_WORD } from "../words/target-words";
import { UNIT_WORDS } from "../words/units";
import type { Per } from "./condition";

const DEVIATION =
  /偏离|偏差|相差|增减|浮动|上下|误差|变动|波动|高于或低于|低于或高于|超过或低于|低于或超过|增加或减少|减少或增加/;
const LATE = /逾期|延迟|延期|延后|延误|推迟|推后|拖延|拖期|滞后|超期|超时|误期|晚于?|迟/;
/** 每超期1件 counts matters, not how far something is exceeded. */
const OVERDUE = /^(?:超期|超时|逾期|延期|延误)/;
const SHORTFALL =
  /^(?:再|又)?(?:少于|少|低于|低|差|缺少|缺失|缺|减少|减(?![排负])|降低|下降|下滑|降(?![尘噪])|欠缺|欠|短|落后|不足|未完成|未达到|未达标|未达|没有完成|没完成|未实现|漏)|(?:少于|少|低于|低|差|缺少|缺|减少|降低|下降|下滑|欠|短|落后|不足|未完成|未达到)$/;
const EXCESS =
  /^(?:再|又)?(?:超出|超过|超支|超额|超编|超|高出|高于|高|多出|多于|多|增加|增长|增|上升|提高|突破|溢出|延长)|(?:超出|超过|超支|超额|超编|超|高出|高于|高|多出|多于|多|增加|增长|增|上升|提高|突破|延长)$/;
const EVENT =
  /^(?:有|发现|出现|发生|存在|查出|查实|查处|收到|被|受到|因|接到|通报|产生|造成|漏|错|迟|瞒|违规|违反|违纪|退回)/;
const TARGET = new RegExp(TARGET_WORD, "g");
const FRAME = /^(?:与|较|比|相比|对比|同|按|在|距|距离|离|相对于?|与上年相比|较上年|比上年|同比)|(?:的)$/g;

const COUNTER = sticky(`个?${oneOf(UNIT_WORDS)}(?:\\(${oneOf(UNIT_WORDS)}\\))?`);
/** 一般 and 一次性 only look like amounts. */
const WORD_LIKE_NUMBER = sticky("一般|一级|二级|三级|四级|一类|二类|三类|一次性|三公|一票|一致|一定|一旦|一线|十四五");
const FREQUENCY = sticky(
  "每(?:个)?(?:季度|季|半年|年度|年|月份|月|周|旬)(?:度)?(?:末|初|底|内|至少|不少于|召开|开展|组织|报送|前|\\d{1,2}[日号]|\\d{1,3}(?:次|篇|期|场|条|件|份)|按|按时|及时|定期|一次|[\\u4e00-\\u9fa5])"
);

/** 每季度末月25日前 says how often something is done; it is no step of a deduction. */
export function isFrequency(text: string, at: number): boolean {
  return matchAt(FREQUENCY, text, at) !== null;
}

/** A step that begins with 每 in [start, end): 每少1座, 每超出批复额8%, 每起, 每有1名干部取得合格证. */
export function perIn(text: string, start: number, end: number): Per | null {
  const from = start + 1;
  const counter = matchAt(COUNTER, text, from);
  if (counter && from + counter[0].length <= end && !quantityWithin(text, from, end)) {
    const unit = counter[0];
    return made(one(unit), "", text.slice(from + unit.length, end), { start, end, each: true });
  }
  const found = quantityWithin(text, from, end) ?? unitWithin(text, from, end);
  if (!found) return null;
  const before = text.slice(from, found.start);
  const second = quantityWithin(text, found.end, end);
  if (second && second.start - found.end <= 1 && second.quantity.unit !== "") {
    const per = made(second.quantity, before, text.slice(second.end, end), { start, end, each: true });
    return { ...per, origin: found.quantity };
  }
  return made(found.quantity, before, text.slice(found.end, end), { start, end, each: true });
}

/** A step without 每, before a deduction: 违规一次, 缺1项, 1%. */
export function barePerIn(text: string, start: number, end: number): Per | null {
  const found = quantityWithin(text, start, end);
  if (!found || (found.quantity.unit === "" && found.quantity.kind === "plain")) return null;
  return made(found.quantity, text.slice(start, found.start), text.slice(found.end, end), { start, end, each: false });
}

/** The step of 扣0.5分/个, said of the words before it. */
export function perOfUnit(unit: string, before: string, place: { readonly start: number; readonly end: number }): Per {
  return made(one(unit), before, "", { ...place, each: true });
}

interface Found {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

function quantityWithin(text: string, start: number, end: number): Found | null {
  for (let at = start; at < end; at++) {
    const read = quantityAt(text, at);
    if (!read) continue;
    if (read.end <= end && !read.value.doubtful && !matchAt(WORD_LIKE_NUMBER, text, at)) {
      return { quantity: read.value, start: at, end: read.end };
    }
    at = /\d/.test(text.charAt(at)) ? read.end - 1 : at;
  }
  return null;
}

/** 每漏报、迟报、瞒报一次 has its amount; 每超支的项 has only a unit at its end. */
function unitWithin(text: string, start: number, end: number): Found | null {
  for (let at = end - 1; at > start; at--) {
    const unit = matchAt(COUNTER, text, at);
    const amount = /[半数几两十百千万亿]/.test(text.charAt(at - 1));
    if (unit && !amount && at + unit[0].length === end) return { quantity: one(unit[0]), start: at, end };
  }
  return null;
}

function one(unit: string): Quantity {
  return { amount: Rational.ONE, kind: "plain", unit: unit.replace("(", "（").replace(")", "）"), doubtful: false };
}

function made(
  quantity: Quantity,
  before: string,
  after: string,
  place: { readonly start: number; readonly end: number; readonly each: boolean }
): Per {
  const named = before.replace(TARGET, "");
  const namesTarget = named !== before;
  const words = named.replace(FRAME, "").replace(FRAME, "");
  return { kind: "per", way: wayOf(words, after, quantity), quantity, before: words, after, namesTarget, ...place };
}

/** 少 and 超 say which side of the target is counted; 发现 and 出现 count events. */
function wayOf(before: string, after: string, quantity: Quantity): Per["way"] {
  if (DEVIATION.test(before) || /^的?(?:偏差|误差|差距)/.test(after)) return "deviation";
  if (LATE.test(before) && isTime(quantity.unit)) return "late";
  if (EVENT.test(before) || (OVERDUE.test(before) && quantity.kind === "plain")) return "event";
  if (SHORTFALL.test(before) || /^的?差距/.test(after)) return "shortfall";
  if (EXCESS.test(before)) return "excess";
  if (LATE.test(before)) return "event";
  return before === "" && after === "" ? null : isTime(quantity.unit) && LATE.test(after) ? "late" : null;
}

/** Units of a delay. */
export function isTime(unit: string): boolean {
  return /^个?(?:天|日|自然日|日历天|工作日|工作天|周|星期|月|年|季度|小时|分钟|秒钟?)$/.test(unit);
}

const OFFENCE =
  /违规|违反|违纪|差错|错误|不合格|不符合|不规范|漏报|迟报|瞒报|投诉|通报|事故|问题|缺席|退回|驳回|返工|返修|督办|约谈|问责|曝光|举报|上访|信访|未[^,]{1,8}$/;

/** Words before an amount that make it a step although 每 is missing: 少检查1次, 超支1%, 逾期一天, 违规使用资金1笔. */
export function isStepWord(before: string): boolean {
  const words = before.replace(TARGET, "").replace(FRAME, "");
  return words === "" || [SHORTFALL, EXCESS, LATE, EVENT, OFFENCE].some((pattern) => pattern.test(words));
}
