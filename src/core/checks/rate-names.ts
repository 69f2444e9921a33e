/** Rates and degrees that are given in percent, at their last place in a name: 工程质量合格率, 群众满意度, 优质学位占比. */
const RATE = /率|满意度|满意程度|知晓度|认可度|占比|比例|比重/g;

/** Words with 率 that are not in percent of a whole by nature: 频率 is counted, 利率 and 死亡率 have units of their own. */
const NOT_IN_PERCENT = /(?:频|汇|效|容积|功|分辨|死亡|出生|生育|发病)$/;

/** Before or after the rate: growth, what is measured against a plan, and ratios of two amounts may pass 100%. */
const UNBOUNDED =
  /增长|增幅|增速|增加|增值|增减|提高|提升|上升|升高|下降|降低|减少|变化|变动|浮动|同比|环比|完成|达成|执行|实现|产销|收益|回报|利润|利$|负债|杠杆|偿|周转|投资|产出|超额|到位|自给|储备|拨备|流动|速动|师生|生师/;

interface RateWord {
  /** Up to three characters before the word: 合格 of 工程质量合格率. */
  readonly before: string;
  readonly after: string;
}

function rateWordOf(name: string): RateWord | null {
  const last = [...name.matchAll(RATE)].pop();
  if (!last) return null;
  const before = name.slice(Math.max(0, last.index - 3), last.index);
  if (last[0] === "率" && NOT_IN_PERCENT.test(before)) return null;
  return { before, after: name.slice(last.index + last[0].length) };
}

/** A rate by its name: its target is a percentage also where nobody wrote %. */
export function isRateName(name: string): boolean {
  return rateWordOf(name) !== null;
}

/** A share of a whole, which cannot be more than all of it: 合格率, 覆盖率, 满意度; not 增长率 and not 完成率. */
export function cannotPass100(name: string): boolean {
  const word = rateWordOf(name);
  return word !== null && !UNBOUNDED.test(word.before) && !UNBOUNDED.test(word.after);
}
