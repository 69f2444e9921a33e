/** Words of more than one, which make “未发生2起以上” say something else than nothing. */
const MANY = "\\d二两三四五六七八九十";
const WHEN = "(?:全年|本年|年内|均|都)?";
const DENIED = `${WHEN}(?:未|没有|没|零)(?:发生|出现|发现|逾期|超期|违规|迟报|漏报|被通报|受理)[^${MANY}]{0,12}`;
const LACKING =
  `${WHEN}(?:无|没有|零)(?:任何)?[^${MANY}法]{0,8}` +
  "(?:事故|事件|投诉|问题|差错|违规|通报|逾期|超期|上访|案件|现象|漏报|迟报|破损|发生|延误)";
const NOTHING = new RegExp(`^(?:无|没有|零|均无|都没有|一次都没有)$|^${DENIED}$|^${LACKING}$`);

/** True for words that say nothing happened: 无, 未发生, 无安全事故, 没有发生责任事故. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}
