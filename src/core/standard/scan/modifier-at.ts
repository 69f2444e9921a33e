import { Rational } from "../../number/rational";
import type { Verdict } from "../clauses/verdict";
import { WEIGHT_NOUN } from "../words/marks-words";
import { marksAt } from "./marks-at";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

/** 0分, but not the 0 of 0.5分. */
const NIL = "(?:0(?![.\\d])|零)分?";
const WHOLE = `(?:${WEIGHT_NOUN}|(?:该项|本项|此项|该指标|本指标)(?:分|得分)?|${NIL}|全部|全)`;
const UNTIL = "(?:为止|即止|止|为限|为准)";

/** The score stops at 0: 扣完为止, 扣至0分, 不得负分, 最多扣完. */
const FLOOR = sticky(
  "(?:" +
    [
      `(?:直至|直到|至|以|最多|最高|至多|可|并)?[扣减](?:完|光|尽)(?:${WHOLE})?${UNTIL}`,
      `(?:直至|直到|最多|最高|至多)扣(?:完|光|尽|至|到|减至)(?:${WHOLE})?(?:${UNTIL})?`,
      `(?:直至|直到|至)(?:0(?![.\\d])|零)分(?:${UNTIL})?`,
      `(?:可)?[扣减](?:减|分)?(?:至|到)${NIL}(?:${UNTIL})?`,
      `扣(?:至|到|减至)(?:${WHOLE})${UNTIL}`,
      `扣完(?:该项|本项|此项)?(?=[,;。)]|$)`,
      `(?:该项|本项|此项|该指标|本指标)?(?:不得|不能|不|不应|不会)(?:出现|为|计|倒扣|得|产生|记)?负(?:分|数|值)`,
      `(?:不计|不扣|不得|不出现|不设|无)负分`,
      `不(?:再)?倒扣(?:分)?`,
      `(?:该项|本项|此项|得分)?(?:最低|至少)(?:分)?(?:得分?|为|计|扣至|扣到|减至|记|不低于)?${NIL}(?:${UNTIL})?`,
      `(?:该项|本项|此项)?得分(?:不低于|不得低于|最低为|不少于)${NIL}`,
      `(?:得分)?(?:低于|小于|少于)${NIL}的?(?:按|以|计|记|得)+(?:0(?![.\\d])|零)分(?:计算|计|处理)?`,
      `(?:累计|合计|总)?(?:扣分|扣减|扣除|扣)(?:总分|总额)?(?:最多|最高)?(?:不超过|不得超过|不高于)(?:完)?${WHOLE}(?:${UNTIL})?`,
      `(?:最多|最高|至多)(?:可|累计)?扣(?:分|减|除)?(?:完|至|到)?${WHOLE}(?:${UNTIL})?`,
    ].join("|") +
    ")(?!分?值?的?[\\d一二三四五六七八九百半])"
);

/** Something is left: 最低得1分, 扣至60%分值为止, 减至2分为止. */
const LOWEST = [
  sticky(
    "(?:该项|本项|此项|该指标|本指标|得分)?(?:最低|最少|至少|保底|不少于|不低于|不得低于)(?:得分|得|计|记|为|扣至|扣到|减至|保留|保底|不低于|给|是)*(?:为|:)?"
  ),
  sticky("(?:直至|直到|至|最多|最低)?(?:扣减|扣除|扣|减)(?:至|到)"),
];
const LEFT_UNTIL = sticky("(?:为止|即止|为限|止)?");

const CAP_DEDUCT = [
  sticky(
    "(?:累计|合计|共计|总计|最多|最高|至多|该项|本项)?(?:总)?(?:扣分|扣减分?|扣除分?|扣)(?:总分|总额|总计|合计|累计|数)?(?:最多|最高)?(?:不超过|不得超过|不高于|不多于|上限为|上限是|上限|以|至多|限额为|最高为|最多为|≤)"
  ),
  sticky(
    "(?:累计|合计|共计|该项|本项)?(?:最多|最高|至多|最大|上限)(?:只|可|累计|共|合计)?(?:扣除|扣减|扣掉|扣|减)(?:分)?(?:不超过|为)?"
  ),
  sticky("(?:以)?扣(?:完|满|够|足)(?=\\d)"),
  sticky("以扣(?:除|减)?(?=\\d)"),
];
const AFTER_CAP = sticky("(?:为止|即止|为限|止|封顶)?");

const CAP_GIVE = [
  sticky(
    "(?:该项|本项|此项|该指标|本指标|累计|合计|总分|得分)?(?:最高|最多|至多|封顶|上限|最大)(?:累计)?(?:不超过|不得超过|可|只|为|是|至)?(?:得|计|记|给|加|赋|可得|得分|计分)?(?:分)?(?:为|至|:)?"
  ),
  sticky(
    "(?:累计得分|合计得分|累计加分|加分|得分|累计|总得分)(?:总分|总额|最高|最多)?(?:不超过|不得超过|以|上限为|不高于|≤)"
  ),
];
/** “…得1分，不超过5分”. */
const CAP_BARE = sticky("(?:但)?(?:不超过|不得超过|不高于)(?=\\d{1,3}(?:\\.\\d{1,2})?分(?:[,;。)]|$))");
const CAP_WORDS = sticky(
  "(?:" +
    [
      "满分为止",
      "(?:得|加|计|记|给|扣)满(?:分)?(?:为止|即止)",
      "满分即止",
      `(?:最高|最多|至多|封顶)(?:得分?|计分?|为|是|至|不超过|按|可得|得至|以)*(?:满分|${WEIGHT_NOUN})(?:为止|为限)?`,
      `(?:得分|累计|合计|总分)?(?:不超过|不得超过|以)${WEIGHT_NOUN}(?:为止|为限)?`,
      "上限(?:为|是)?100%",
      "最高(?:按|为|不超过|计)*100%(?:计算|计)?",
      "(?:最高)?(?:以)?100%(?:封顶|为限|为上限)",
      "得完为止",
    ].join("|") +
    ")"
);
const CAP_UNTIL = sticky("(?:直至|至)?(?:得|加|计|记|给)(?:满|至|到)(?=\\d)");
const CAP_AFTER = sticky("(?:分)?(?:封顶|为上限)");
const NO_BONUS = sticky(
  "(?:也|亦|均|一律)?(?:不加分|不额外加分|不另加分|不另外加分|不再加分|不予加分|不计加分|不重复加分|不多得分|不予奖励|不增加分值|不奖励)"
);
const LINEAR = sticky(
  "(?:其他情况|中间值|其间|其余)?(?:按|采用|用)?(?:照)?(?:线性|直线)(?:插值|内插)?(?:法)?(?:计算|计分|扣分|得分)?"
);

const WORTH = sticky(
  "(?:本项|该项|此项|本指标|该指标|指标)?(?:的)?(?:权重分值|权重分|权重|标准分值|标准分|指标分值|分值|满分值|满分|总分值|总分|配分|基础总分|共计|合计|总计|共)(?:为|是|计|:|共|占|=)?(?=\\d)"
);

/** Words that bound the score or say how much the item is worth; null when none stand here. */
export function modifierAt(text: string, at: number): Read<Verdict> | null {
  const floor = matchAt(FLOOR, text, at);
  if (floor && !/[1-9]/.test(floor[0])) return { value: { is: "floor" }, end: at + floor[0].length };
  return lowestAt(text, at) ?? capDeductAt(text, at) ?? capGiveAt(text, at) ?? worthAt(text, at) ?? wordAt(text, at);
}

function wordAt(text: string, at: number): Read<Verdict> | null {
  const noBonus = matchAt(NO_BONUS, text, at);
  if (noBonus) return { value: { is: "no-bonus" }, end: at + noBonus[0].length };
  const linear = matchAt(LINEAR, text, at);
  return linear ? { value: { is: "linear" }, end: at + linear[0].length } : null;
}

function lowestAt(text: string, at: number): Read<Verdict> | null {
  for (const pattern of LOWEST) {
    const match = matchAt(pattern, text, at);
    const marks = match && marksAt(text, at + match[0].length);
    if (!marks || marks.value.bare || marks.value.marks.amount.isZero) continue;
    const end = marks.end + (matchAt(LEFT_UNTIL, text, marks.end)?.[0].length ?? 0);
    return { value: { is: "lowest", marks: marks.value.marks }, end };
  }
  return null;
}

function capDeductAt(text: string, at: number): Read<Verdict> | null {
  for (const pattern of CAP_DEDUCT) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const marks = marksAt(text, at + match[0].length);
    if (!marks) continue;
    const after = matchAt(AFTER_CAP, text, marks.end);
    const end = marks.end + (after?.[0].length ?? 0);
    if (/^(?:以)?扣(?:完|满|至|够|足|除|减)?$/.test(match[0]) && end === marks.end) continue;
    return { value: { is: "cap-deduct", marks: marks.value.marks }, end };
  }
  return null;
}

/** 超过10分的按10分计. */
const OVER_MARKS = sticky(
  "(?:总得分|得分|累计|合计)?(?:超过|高于|大于|超出)(\\d{1,3}(?:\\.\\d{1,2})?)分(?:的|时)?,?(?:均|一律)?(?:按照|按|以|计|得)(\\d{1,3}(?:\\.\\d{1,2})?)分(?:计算|计入|计|算)?(?=[,;。)]|$)"
);

function capGiveAt(text: string, at: number): Read<Verdict> | null {
  const over = matchAt(OVER_MARKS, text, at);
  const most = over && over[1] === over[2] ? Rational.parse(over[1] ?? "") : null;
  if (over && most)
    return { value: { is: "cap-give", marks: { amount: most, of: "points" } }, end: at + over[0].length };
  const words = matchAt(CAP_WORDS, text, at);
  if (words) return { value: { is: "cap-give", marks: null }, end: at + words[0].length };
  for (const pattern of [...CAP_GIVE, CAP_UNTIL, CAP_BARE]) {
    const match = matchAt(pattern, text, at);
    const marks = match && marksAt(text, at + match[0].length);
    if (!marks) continue;
    const after = matchAt(AFTER_CAP, text, marks.end);
    return { value: { is: "cap-give", marks: marks.value.marks }, end: marks.end + (after?.[0].length ?? 0) };
  }
  const leading = /\d/.test(text.charAt(at)) ? marksAt(text, at) : null;
  const after = leading && matchAt(CAP_AFTER, text, leading.end);
  return leading && after
    ? { value: { is: "cap-give", marks: leading.value.marks }, end: leading.end + after[0].length }
    : null;
}

function worthAt(text: string, at: number): Read<Verdict> | null {
  const match = matchAt(WORTH, text, at);
  const marks = match && marksAt(text, at + match[0].length);
  if (!match || !marks) return null;
  const { amount, of } = marks.value.marks;
  if (of === "weight" && !match[0].includes("权重")) return null;
  return { value: { is: "worth", marks: { amount, of }, bracketed: false }, end: marks.end };
}

/** 1 of the weight: full marks. */
export const WHOLE_WEIGHT = { amount: Rational.ONE, of: "weight" } as const;
