import type { Verdict } from "../clauses/verdict";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";
import { WEIGHT_NOUN, WEIGHT_WORD } from "../words/marks-words";
import { bandAt } from "./band-at";

const JUDGE = sticky(
  "(?:" +
    [
      "酌情|酌减|酌予|酌扣|斟酌|自由裁量|主观评价|自行(?:确定|评定|打分|掌握)",
      "视(?:其|具体|实际|完成|工作|违规|问题)?(?:情况|情节|情形|程度|影响|效果|质量)(?:的)?(?:轻重|大小|好坏|严重程度|程度)?",
      "适当(?:地)?(?:扣|给|得|加|减|计|赋|评)(?:除|减|予|分)?",
      "综合(?:评定|评判|评议|研判|考虑|打分|评分|赋分|计分|确定|评价(?:打分|评分|得分|赋分|计分|确定|后))(?:得分|分值|打分|后打分|评分|赋分)?",
      "由[^,;。:()\\d]{1,20}?(?:评定|打分|评分|赋分|给分|计分|确定|认定)(?:得分|分值|打分)?",
      "(?:专家|领导|考核组|评委|评审组|评价组|领导小组)(?:集体|综合|现场)?(?:评审|评议|评定|打分|评分)(?:得分|打分|确定)?",
      "(?:合理|据实|分情况|分档|分级|区分情况)(?:确定|给|赋|打|计|评|扣)(?:得分|分值|分数|分)?",
      "(?:根据|按照|按|依据|结合)[^,;。:()\\d比率]{0,20}?(?:情况|程度|质量|进度|效果|表现|结果|好坏|轻重|实际)(?:的)?(?:显著程度|高低|大小)?(?:酌情|相应|分别|合理|综合|适当|分档|进行)?(?:赋分|打分|评分|给分|扣分|计分|得分|记分|确定得分|确定分值|给予分值|扣减分值|扣除分值)",
      "(?:扣除?|扣减|得|给|计)(?:一定|部分|若干|适当|少量)(?:的)?(?:比例)?(?:的)?(?:分值|分数|权重分|权重|得分|分)",
    ].join("|") +
    ")"
);

const RANGE_VERB = sticky("(?:得分|分值)?(?:在|得|扣|给|计|赋|评|打|加|为|扣除|扣减)(?:该指标|该项|本项)?(?=\\d)");
const GIVES = sticky("(?:得|扣|给|计|赋)");
const WEIGHT_OF = sticky(`${WEIGHT_NOUN}的(?=\\d)`);
const OF_WEIGHT = sticky(`(?:的)?${WEIGHT_NOUN}(?=[,;。)]|$)`);
const RANGE_TAIL = sticky(
  `(?:${WEIGHT_WORD})?` +
    "(?:的)?(?:分)?(?:之间|范围内|区间内|区间|内|不等)?(?:的)?(?:酌情|合理|自行|综合)?(?:赋分|打分|评分|给分|计分|得分|扣分|确定分值|确定得分|确定|评定)?"
);

/** Words that leave the score to a person: 酌情扣分, 视情节轻重, 由考核组评定打分. */
export function judgeAt(text: string, at: number): Read<Verdict> | null {
  const match = matchAt(JUDGE, text, at);
  return match ? { value: { is: "judge", range: null }, end: at + match[0].length } : null;
}

/** 扣1-5分, 得3-4分, 在0-5分之间赋分: a range inside which a person chooses. */
export function rangeAt(text: string, at: number): Read<Verdict> | null {
  const verb = matchAt(RANGE_VERB, text, at);
  const gives = verb ?? matchAt(GIVES, text, at);
  const from = at + (gives?.[0].length ?? 0);
  const weight = gives && matchAt(WEIGHT_OF, text, from);
  if (gives && !verb && !weight) return null;
  const band = bandAt(text, from + (weight?.[0].length ?? 0));
  if (!band || band.value.of === "number" || (!gives && !standsForMarks(text, band.end))) return null;
  const tail = matchAt(RANGE_TAIL, text, band.end);
  const end = band.end + (tail?.[0].length ?? 0);
  if (/(?:在|为)$/.test(verb?.[0] ?? "") && !/分|确定|评定/.test(text.slice(band.end, end))) return null;
  const { of } = band.value;
  if (
    of === "percent" &&
    !weight &&
    !/权重|分值|分/.test(text.slice(band.end, end)) &&
    !/得|赋|给/.test(verb?.[0] ?? "")
  )
    return null;
  return { value: { is: "band", band: band.value, deduct: (gives?.[0] ?? "").includes("扣") }, end };
}

const MARKS_END = sticky("(?=[,;。)]|$)");

/** A bare “4-5分” counts as marks only at the end of its clause: “80-90分得3分” is a bound. */
function standsForMarks(text: string, end: number): boolean {
  const points = matchAt(MARKS_END, text, end) !== null && text.charAt(end - 1) === "分";
  return points || matchAt(OF_WEIGHT, text, end) !== null;
}
