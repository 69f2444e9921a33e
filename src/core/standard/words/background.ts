const OPENERS = new RegExp(
  "^(?:以|根据|依据|依照|按照|按(?!期|时|质|量|进度|要求|规定完成)|通过|参照(?!执行)|对照|对比|相比|比较|结合|考核|主要(?:考核|评价|考察|反映|看|通过)|评价|考察|反映|围绕|针对|为了|用以|用于|衡量|采取|采用|查看|检查|查阅|数据来源|指标解释|指标说明|计算方法|计算公式|具体|评分标准|评分方法|计分方法|计分标准|评分细则|扣分标准|评价标准|得分标准|赋分标准|评分规则|计分规则|评分办法|评价要点|评分依据|计分公式|计算得分|与[^,]{1,20}(?:相比|比较|对比)$|将|从|是指|指|定义|该指标|本指标|用来|经[^,]{1,12}(?:考核|认定|核查|检查|统计)$)"
);
const CLOSERS =
  /(?:为准|为依据|为参考|作为依据|情况|如下|标准|得分|评分|计分|衡量|考量|考核|评价|变化|的比重|的比例|的比率|占比|计算)$/;
const HEADINGS =
  /^(?:其中|具体|即|包括|例如|注|说明|备注|满分|得分|评分|计分|分值|权重|打分|逐项计分|逐条计分|分档计分|分级计分|分段计分|累计计分|据实计分|以此类推|依此类推|依次类推|以上|如下|(?:扣分|加分|计分|评分|得分|赋分)(?:标准|办法|方法|细则|规则|说明|依据)|指标|该项|本项|此项|该指标|本指标)$/;

/** 前三个月不考核 takes something out of the score, although it ends like an announcement. */
const LEAVES_OUT = /不(?:予|再|作|做|参与|参加)?(?:考核|评价|评分|计分|统计|纳入|计入)|免于?(?:考核|评价)/;

/** Words inside otherwise harmless clauses that may change a score. */
export const RISKY =
  /除|另|例外|豁免|免扣|免于|酌|视情|适当|附件|参照执行|参见|详见|见附|加分|奖励|加倍|翻倍|双倍|倍|一票否决|否决|不得分|扣|满分|得分|0分|零分|特殊|不可抗力|挂钩|抵扣|折算|四舍五入|减半|减免|不计入|不含|不包括|剔除|为止/;

/** Whether a clause only says where figures come from or announces what follows; it holds no number and no word that scores. */
export function isBackground(words: string): boolean {
  if (words === "" || HEADINGS.test(words)) return true;
  if (LEAVES_OUT.test(words)) return false;
  if (/[×=≥≤<>+]|权重|比例|比率|每[^年月季周]/.test(words)) return false;
  if (/\d|%/.test(words) || RISKY.test(words.replace(/(?:评分|计分|得分)(?:标准|方法|依据|办法|规则|细则|公式)?/g, "")))
    return false;
  return OPENERS.test(words) || CLOSERS.test(words);
}
