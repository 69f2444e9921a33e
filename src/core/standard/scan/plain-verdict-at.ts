import type { Verdict } from "../clauses/verdict";
import { endsWord, GIVING, NOT_MARKS } from "../words/marks-words";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

const GIVE = GIVING;
const END = "(?=[,;。:)(、]|$)";

/** No marks: 不得分, 不予计分, 0分, 扣除全部分值. */
const ZERO = sticky(
  "(?:" +
    [
      `不(?:予|能|可|应|给予|再)?(?:得|计|给|记|赋|评|打)(?:任何)?分(?!值)`,
      `不(?:予|能|可|应|给予)?(?:得|计|给|记|赋)(?:该项|本项|此项|该指标|本指标|任何)?(?:的)?(?:分值|权重分|分数|得分|分)`,
      `不(?:计入|予计入)得分`,
      `(?:没有|无)(?:得)?分(?!值|别|类)`,
      `(?:该项|本项|此项)?(?:得分|分值|分数)(?:为|是|=|计|记|按|:)+(?:0|零)(?:分(?!以))?(?![.\\d])`,
      `(?:按|以|${GIVE}){0,2}(?:0|零)分${NOT_MARKS}(?:计算|计|处理|记)?`,
      `(?:扣除|扣减|扣罚|扣掉|扣去|扣完|扣光|扣|减去)(?:该项|本项|此项|该指标|本指标|指标)?(?:的)?(?:全部|所有|全)(?:的)?(?:权重分值|权重分|权重|分值|分数|得分|分)?`,
      `(?:扣除|扣减|扣完|扣光|扣掉|扣)(?:该项|本项|此项|该指标|本指标|该|本|此)(?:的)?(?:指标|项)?(?:的)?(?:全部)?(?:权重分值|权重分|权重|分值|分数|得分|分)${END}`,
      `扣(?:除|完|光)?(?:权重分|分值|满分|权重|标准分|指标分值)${END}`,
      `(?:得分|分值|分数|权重分)(?:直接)?(?:清零|归零)`,
      `全扣${END}`,
      `(?:实行|执行|即)?一票否决(?:制)?(?:,*(?:该项|本项|此项|该指标|本指标)?(?:不得分|不计分|[得计记为]*(?:0|零)分))?`,
    ].join("|") +
    ")"
);

const FULL = sticky(
  "(?:" +
    [
      `(?:可|即|应|才|方可|则)?(?:按|以)?(?:照)?${GIVE}{0,2}(?:该项|本项|此项|该指标|本指标|指标|权重|权重分)?(?:的)?满(?:权重)?分(?:值)?(?:计算|计分|计|记|处理|得分)?(?!的?\\d|为止|即止|的[一二三四五六七八九百半])`,
      `${GIVE}{1,2}(?:该项|本项|此项|该指标|本指标|指标)?(?:的)?(?:全部|所有|全额|足额)(?:的)?(?:权重分值|权重分|权重|分值|分数|得分|分)`,
      `${GIVE}{1,2}(?:该项|本项|此项|该指标|本指标|该|本|此|指标)?(?:的)?(?:指标|项)?(?:的)?(?:权重分值|权重分|权重|标准分值|标准分|分值)${END}`,
      `(?:可|即|应|才|则)?(?:得|获得)(?:该项|本项|此项|该|本|此)?(?:的)?分${END}`,
      `${GIVE}{1,2}全分`,
      `不(?:予|再|作|做|进行|用|须|得|应)?(?:扣|减)(?:除|减)?(?:分(?:数|值)?|权重分|权重)(?!标准)`,
      `不(?:予)?扣(?:除)?(?:减)?${END}`,
    ].join("|") +
    ")"
);

/** 得对应权重分: everything for one condition, an equal share for several. */
const CORRESPONDING = sticky(
  `${GIVE}{1,2}(?:其|该项|本项)?(?:所)?(?:对应|相应|相对应|同等|各自|该条|该方面|相关|应得|所占)(?:项|条)?(?:的)?(?:指标)?(?:的)?(?:权重分值|权重分|权重|分值|分数|得分|分)`
);

/** All marks, none, or the corresponding ones. */
export function plainVerdictAt(text: string, at: number): Read<Verdict> | null {
  if (endsWord(text, at)) return null;
  const zero = matchAt(ZERO, text, at);
  if (zero) return { value: { is: "zero" }, end: at + zero[0].length };
  const corresponding = matchAt(CORRESPONDING, text, at);
  if (corresponding) return { value: { is: "full", corresponding: true }, end: at + corresponding[0].length };
  const full = matchAt(FULL, text, at);
  return full ? { value: { is: "full", corresponding: false }, end: at + full[0].length } : null;
}
