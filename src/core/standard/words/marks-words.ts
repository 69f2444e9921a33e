/** Whose marks: “该项分值”, “本指标权重分”. Those that name the part rather than the whole weight say so in `OF_PART`. */
const OWNER =
  "(?:该项|本项|此项|该指标|本指标|此指标|该部分|本部分|指标|项目|单项|所占|所得|对应|相应|全部|总|该|本|此)";

/** 权重分 and its many names, with an owner before it. */
export const WEIGHT_WORD =
  `(?:的?${OWNER}{0,2}的?(?:指标|项)?` +
  "(?:权重分值|权重分数|权重得分|权重分|权重|权数|标准分值|标准分|指标分值|分值|满分值|满分|总分值|总分|分数|应得分|配分|项分|分)(?![数值]))";

/** The same without a bare 分, where a number's own 分 could be meant. */
export const WEIGHT_NOUN =
  `(?:${OWNER}{0,2}的?(?:指标|项)?` +
  "(?:权重分值|权重分数|权重得分|权重分|权重|权数|标准分值|标准分|指标分值|分值|满分值|满分|总分值|总分|分数|应得分|配分)(?![数值]))";

/** Verbs that give marks; `endsWord` tells them from the end of another word (预算, 审计, 行为, 考评). */
export const GIVING = "(?:得到|获得|赋予|给予|计为|记为|视为|评定为|计算|得|计|记|给|赋|评|打|获|为|算)";

const ENDINGS: Readonly<Record<string, string>> = {
  计: "会审统设预合累总",
  给: "供",
  评: "考总测自",
  为: "行作成认",
  算: "预",
};

/** Whether a verb at this place is only the end of another word: the 计 of 累计. */
export function endsWord(text: string, at: number): boolean {
  return at > 0 && (ENDINGS[text.charAt(at)]?.includes(text.charAt(at - 1)) ?? false);
}

/** What makes “N分” something else than marks: 5分钟, 三分之一, 80分以上. */
export const NOT_MARKS =
  "(?!钟|之|别|类|级|档|期|布|解|配|管|局|批|步|制|公司|支|院|校|行|段|位|母|子|区|工|析|享|散|红|流|项|包|及?其?以上|或以上|及以下|以下|以内|之内|之间|\\(不?含|[-至到~]\\d|≤|<)";
