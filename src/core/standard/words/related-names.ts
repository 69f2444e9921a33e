const RATE_WORDS = /率|满意度|覆盖度|知晓度|度|比例|比重|占比|百分比|情况|指标/g;

/**
 * Whether two names of rates can mean the same figure: 验收合格率 and 工程质量合格率 share 合格, 差错率 and 准确率 nothing. Names
 * that say nothing of their own (完成率) go with any.
 */
export function relatedNames(first: string, second: string): boolean {
  const [a, b] = [first.replace(RATE_WORDS, ""), second.replace(RATE_WORDS, "")];
  if (a.length < 2 || b.length < 2 || a.includes(b) || b.includes(a)) return true;
  if (isShortened(a, b) || isShortened(b, a)) return true;
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}

/** 网办 is short for 网上办理: its characters, in their order. */
function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
