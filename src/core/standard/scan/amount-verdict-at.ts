import type { Verdict } from "../clauses/verdict";
import { endsWord, GIVING, NOT_MARKS, WEIGHT_WORD } from "../words/marks-words";
import { UNIT_WORDS } from "../words/units";
import type { WrittenMarks } from "./marks-at";
import { marksAt } from "./marks-at";
import type { Read } from "./number-at";
import { numberAt } from "./number-at";
import { matchAt, oneOf, sticky } from "./pattern";
import { quantityAt } from "./quantity-at";
import { Rational } from "../../number/rational";

const GIVE_VERB = sticky(
  `(?:(?:各|均|都|可|即|应|只|仅|共|合计|则)?(?:可得|计得|加计|(?:得|计|赋|评|给|记|加)分(?!值|数)|${GIVING}|加|占)(?:为|:|=|其|以)?|各(?=\\d))`
);
const DEDUCT_VERB = sticky(
  "(?:各|均|都|应|则|可|相应|并|再)?(?:倒扣|扣除|扣减|扣罚|扣掉|扣去|减扣|核减|核扣|扣|减去|减除|减少|减)(?:分|其|该项|本项)?(?:为|:)?(?=[\\d一二两三四五六七八九十百千半零权分指该本标满总])"
);
const ADDED = /加/;
const EACH = /^(?:各|均)/;
const BARE_POINTS = sticky(
  `\\d+(?:\\.\\d+)?分${NOT_MARKS}(?=[,;。:)(、]|$|[①-⑳]|\\d|/|(?![扣得计记给赋不以及的至到为者每且或])[一-龥])`
);
/** “每低1分”, “达到80分”: a number of marks that is compared or stepped, not given. */
const AMOUNT_BEFORE = /(?:每[^,;:。%分]{0,6}[低少高多超差增减缺]|相差)$|(?:于|到|达|过|足|满|少|每|增|减|超)$/;
const ALTERNATIVE = sticky(`/(?:每)?(${oneOf(UNIT_WORDS)})`);
const OF_WEIGHT = sticky(WEIGHT_WORD);
const SAME_END = /[,;。:)(、]|$/y;

/** 得5分, 计80%权重分, 扣2分, 扣除1/3权重分, or bare marks after a name: “优5分”. */
export function amountVerdictAt(text: string, at: number): Read<Verdict> | null {
  return byAmountAt(text, at) ?? deductAt(text, at) ?? giveAt(text, at) ?? bareAt(text, at);
}

const BY = sticky("(?:按照|按)");
const DEDUCTED = sticky(`的?(?:比例|标准|幅度)?(?:扣除|扣减|扣罚|核减|扣)(?:${WEIGHT_WORD}|分)?`);

/** 按5%扣减分值. */
function byAmountAt(text: string, at: number): Read<Verdict> | null {
  const by = matchAt(BY, text, at);
  const read = by && marksAt(text, at + by[0].length);
  const tail = read && matchAt(DEDUCTED, text, read.end);
  return tail ? { value: { is: "deduct", written: read.value, each: false }, end: read.end + tail[0].length } : null;
}

function deductAt(text: string, at: number): Read<Verdict> | null {
  const verb = matchAt(DEDUCT_VERB, text, at);
  const read = verb && marksAt(text, at + verb[0].length);
  if (!verb || !read) return null;
  // 减少1个百分点 is a step, 减2分 a deduction: 减 needs marks that say so.
  if (/减|减少$/.test(verb[0]) && !verb[0].includes("扣") && read.value.bare) return null;
  const per = unitAfter(text, read.end);
  return { value: { is: "deduct", written: read.value, each: EACH.test(verb[0]), ...per.value }, end: per.end };
}

/** 扣0.5分/个: what the marks are counted by, after them. */
function unitAfter(text: string, at: number): Read<{ readonly unit?: string }> {
  const match = matchAt(ALTERNATIVE, text, at);
  return match ? { value: { unit: match[1] ?? "" }, end: at + match[0].length } : { value: {}, end: at };
}

function giveAt(text: string, at: number): Read<Verdict> | null {
  const verb = matchAt(GIVE_VERB, text, at);
  const read = verb && !cutsWord(text, at, verb[0]) ? marksAt(text, at + verb[0].length) : null;
  if (!verb || !read || isBound(text, verb[0], read)) return null;
  const written = read.value;
  const each = EACH.test(verb[0]);
  const per = unitAfter(text, read.end);
  return { value: { is: "give", written, said: true, added: ADDED.test(verb[0]), each, ...per.value }, end: per.end };
}

/** The 计 of 累计 and the 加 of 增加 give nothing; 计分, 计得 and 加分 say what they are. */
function cutsWord(text: string, at: number, verb: string): boolean {
  if (/^(?:[得计赋评给记加]分|计得|加计|计算|计为|给予|评定)/.test(verb)) return false;
  return endsWord(text, at) || (verb.startsWith("加") && /[增追]/.test(text.charAt(at - 1)));
}

/** “整改率为80%的” is a condition: 为, 占, 按 and 计 give marks only when these say that they are marks. */
function isBound(text: string, verb: string, read: Read<WrittenMarks>): boolean {
  if (!read.value.bare)
    return /^(?:占|为)$/.test(verb) && read.value.marks.of === "points" && !endsHere(text, read.end);
  return !/得$|赋$|给$|记$|计$|得分|计分|赋分|给分/.test(verb) || !endsHere(text, read.end);
}

function endsHere(text: string, at: number): boolean {
  SAME_END.lastIndex = at;
  return SAME_END.test(text);
}

function bareAt(text: string, at: number): Read<Verdict> | null {
  const made = (written: WrittenMarks, end: number): Read<Verdict> => ({
    value: { is: "give", written, said: false, added: false, each: false },
    end,
  });
  if (AMOUNT_BEFORE.test(text.slice(at < 9 ? 0 : at - 9, at))) return null;
  if (matchAt(BARE_POINTS, text, at)) {
    const read = marksAt(text, at);
    return read && !matchAt(ALTERNATIVE, text, read.end) ? made(read.value, read.end) : null;
  }
  if (!/[\d一二三四五六七八九百半]/.test(text.charAt(at))) return null;
  const quantity = quantityAt(text, at);
  const share = quantity && quantity.value.kind !== "plain" && matchAt(OF_WEIGHT, text, quantity.end);
  const read = share ? marksAt(text, at) : null;
  if (read && !read.value.bare && endsHere(text, read.end)) return made(read.value, read.end);
  return zeroAt(text, at, made);
}

/** “差：0”: a bare 0 after a colon. */
function zeroAt(
  text: string,
  at: number,
  made: (written: WrittenMarks, end: number) => Read<Verdict>
): Read<Verdict> | null {
  const number = text.charAt(at - 1) === ":" ? numberAt(text, at) : null;
  if (!number?.value.isZero || !endsHere(text, number.end)) return null;
  return made({ marks: { amount: Rational.ZERO, of: "points" }, bare: false, own: false }, number.end);
}
