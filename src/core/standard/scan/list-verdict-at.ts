import { Rational } from "../../number/rational";
import type { Verdict } from "../clauses/verdict";
import type { Interval } from "../rule";
import { WEIGHT_NOUN, WEIGHT_WORD } from "../words/marks-words";
import type { Band } from "./band-at";
import { bandAt, settleBands } from "./band-at";
import type { WrittenMarks } from "./marks-at";
import type { Read } from "./number-at";
import { digitsAt } from "./number-at";
import { matchAt, sticky } from "./pattern";

const LEAD = sticky(
  `(?:得分)?(?:并|则)?(?:分别|依次|对应|相应|各)(?:对应|按照|按|在|得分|得|计分|计|记|赋予|赋分|赋|给予|给|为|以|的|占|是)*(?:${WEIGHT_NOUN})?(?:的)?(?:区间|范围|比例)?(?:的)?(?:为|:|按)?(?=\\d)`
);
const LEAD_DEDUCT = sticky("(?:分别|依次|对应|相应|各)(?:对应|按照|按)?(?:扣除|扣减|扣)(?=\\d)");
const SEPARATOR = sticky("(?:[、,/]|和|及|与)");
const TAIL = sticky(
  `(?:${WEIGHT_WORD})?(?:的)?(?:区间|范围|比例)?(?:之?内|之间)?(?:的)?(?:合理|综合|分别|据实|酌情)?(?:确定|计算|给予|计|赋|打|评|给)?(?:相应|对应|具体)?(?:的)?(?:得分|分值|分数|分)?`
);

interface Item {
  readonly amount: Rational;
  readonly percent: boolean;
  readonly points: boolean;
}

/** The marks of several names before it, in their order: 分别得5分、4分、0分, or bands 100%-80%（含）、80%-60%（含）、60%-0%. */
export function listVerdictAt(text: string, at: number): Read<Verdict> | null {
  const taken = matchAt(LEAD_DEDUCT, text, at);
  if (taken) return marksListAt(text, at + taken[0].length, true);
  const lead = matchAt(LEAD, text, at);
  if (!lead) return null;
  return bandsAt(text, at + lead[0].length) ?? marksListAt(text, at + lead[0].length, false);
}

/** Two or more bands with or without a word before them. */
export function bandsAt(text: string, at: number): Read<Verdict> | null {
  const items = itemsAt<Band>(text, at, bandAt);
  if (items.value.length < 2) return null;
  const of = items.value[items.value.length - 1]?.of;
  if (of === undefined || items.value.some((band) => band.of !== of && band.of !== "number")) return null;
  const bands: Interval[] = settleBands(items.value);
  return withTail(text, items.end, { is: "bands", bands, of: of === "points" ? "points" : "percent" });
}

function marksListAt(text: string, at: number, deduct: boolean): Read<Verdict> | null {
  const items = itemsAt<Item>(text, at, itemAt);
  const last = items.value[items.value.length - 1];
  if (items.value.length < 2 || !last) return null;
  const percent = last.percent;
  if (!percent && !last.points) return null;
  if (items.value.some((item) => (percent ? item.points : item.percent) && !item.amount.isZero)) return null;
  const marks = items.value.map((item): WrittenMarks => ({
    marks: percent
      ? { amount: item.amount.over(Rational.HUNDRED), of: "weight" }
      : { amount: item.amount, of: "points" },
    bare: false,
    own: false,
  }));
  return withTail(text, items.end, { is: "list", marks, deduct });
}

function withTail(text: string, at: number, value: Verdict): Read<Verdict> {
  const tail = matchAt(TAIL, text, at);
  return { value, end: at + (tail?.[0].length ?? 0) };
}

function itemAt(text: string, at: number): Read<Item> | null {
  const number = digitsAt(text, at);
  if (!number) return null;
  const sign = text.charAt(number.end);
  const marked = sign === "%" || sign === "分";
  const value = { amount: number.value, percent: sign === "%", points: sign === "分" };
  return { value, end: number.end + (marked ? 1 : 0) };
}

function itemsAt<T>(text: string, at: number, item: (text: string, at: number) => Read<T> | null): Read<T[]> {
  const items: T[] = [];
  let end = at;
  for (let place = at; items.length < 20;) {
    const read = item(text, place);
    if (!read) break;
    items.push(read.value);
    end = read.end;
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator) break;
    place = end + separator[0].length;
  }
  return { value: items, end };
}
