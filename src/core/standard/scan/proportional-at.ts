import type { Verdict } from "../clauses/verdict";
import { WEIGHT_NOUN } from "../words/marks-words";
import { marksAt } from "./marks-at";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

const SCORE =
  "(?:得出)?(?:相应|对应|该项|本项|此项|本指标|该指标)?(?:的)?(?:" +
  [
    `(?:计算|折算|核算|换算|确定|核定|给予|赋予|取得|获得|得出|测算)(?:出)?(?:相应|对应|该项|本项|此项|本指标|该指标|指标)?(?:的)?(?:得分|分值|分数|权重分|分)?`,
    "得分|计分|记分|赋分|给分|评分|打分|得权重分|得相应分值|得相应分|得对应分值",
    `(?:相应)?(?:扣分|扣减分数|扣减得分|扣除得分|扣减分值|扣除分值|扣减|扣除|递减|减分|扣)(?:相应|该项|本项)?(?:的)?(?:${WEIGHT_NOUN}|分)?`,
  ].join("|") +
  ")";

const FILLER = "(?:的|来|进行|相应|同步|等比例|折算|换算|计算|核算|直接|据实){0,5}?";
const SHARE = "[^,;。:()=×/\\d%每]{0,26}?";
const NOUN =
  "(?:比例|比率|比重|百分比|占比|完成率|达成率|达标率|执行率|实现率|到位率|支出率|覆盖率|合格率|及格率|率|之比)";

/** 按实际完成比例得分, 按比例扣分, 同比例计分; the words before 比例 say of what. */
const BY_SHARE = sticky(
  `(?:按照|按|依照|依据|根据|以(?![上下内及外后前]))(${SHARE}${NOUN})(?:高低|大小)?${FILLER}(${SCORE})`
);
const BARE_SHARE = sticky(`((?:同|等|成|正)比例)${FILLER}(${SCORE})`);
const BY_SHARE_WORTH = sticky(
  `(?:按照|按|依照|依据|根据|以(?![上下内及外后前]))(${SHARE}${NOUN})${FILLER}(?:计|得|记|给|赋|占)(?:满分)?(?=\\d)`
);

/** A score in proportion, without a formula; “按比例计3分” says what the item is worth. */
export function proportionalAt(text: string, at: number): Read<Verdict> | null {
  const worth = matchAt(BY_SHARE_WORTH, text, at);
  const marks = worth && marksAt(text, at + worth[0].length);
  if (worth && marks?.value.marks.of === "points") {
    const value: Verdict = { is: "proportional", share: worth[1] ?? "", deduct: false, worth: marks.value.marks };
    return { value, end: marks.end };
  }
  const match = matchAt(BY_SHARE, text, at) ?? matchAt(BARE_SHARE, text, at);
  if (!match) return null;
  const deduct = /扣|减/.test(match[2] ?? "");
  return { value: { is: "proportional", share: match[1] ?? "", deduct, worth: null }, end: at + match[0].length };
}
