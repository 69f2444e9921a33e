import type { Refusal } from "./reading";

const MISSING =
  /^(?:|[1１/\\|\-_—…。.,、;:×*#?~+=无0]+|空|空白|待定|待填|待补充|暂无|没有|略|同上|详上|不涉及|\(?空\)?|[Xx]{1,6}|[Nn][/]?[Aa]|null|NULL|none)$/;
const NOT_APPLICABLE =
  /^(?:不适用|不适用本指标|本项不适用|此项不适用|该指标不适用|不考核|不纳入考核|不参与评分|不计分项)[。;,]*$/;
const ELSEWHERE =
  /^(?:评分标准|评分|标准|计分)?:?(?:详|参|另|请)?(?:见|看|参照|参见|按照?|参考|同)(?:附件|附表|附录|上|下|备注|说明|指标解释|指标说明|考核办法|实施方案|实施细则|方案|细则|办法|文件|相关文件|有关规定|评分细则|《[^》]*》)[^,;得扣]*(?:执行|规定|要求|评分|计分|\d|[一二三四五六七八九十])*[。;]*$/;

/** A cell that holds no standard: empty, “1”, “/”, 不适用, 见附件. Null for a text that may be one. */
export function placeholderReason(folded: string): Refusal | null {
  const made = (code: Refusal["code"], reason: string): Refusal => ({
    code,
    reason,
    params: { text: folded },
    span: null,
  });
  if (NOT_APPLICABLE.test(folded)) return made("standard-not-understood", "not-applicable");
  if (MISSING.test(folded)) return made("standard-missing", "placeholder");
  if (ELSEWHERE.test(folded)) return made("standard-not-understood", "refers-elsewhere");
  return null;
}
