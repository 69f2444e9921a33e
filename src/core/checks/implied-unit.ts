import { halfWidth } from "../lexicon/plain-text";
import { isKnownUnit, normaliseUnit } from "../lexicon/units";
import type { Indicator } from "../table/target-table";
import { isRateName } from "./rate-names";

/** A unit that the row's own words imply, and the words: the role of the cell they stand in. */
export interface ImpliedUnit {
  readonly unit: string;
  readonly from: "standard" | "definition" | "name";
}

/**
 * The unit that a row without one must mean: “…*100%” computes a rate, “以…26个为基准” for a target of 26 counts 个,
 * 每少1户 counts 户, and what is called 合格率 is a percentage. Null when the words leave it open or disagree.
 */
export function impliedUnit({ name, target, standard, definition }: Indicator): ImpliedUnit | null {
  const texts = { standard: halfWidth(standard), definition: halfWidth(definition) };
  for (const from of ["standard", "definition"] as const) {
    if (COMPUTED_RATE.test(texts[from])) return { unit: "%", from };
  }
  for (const from of ["standard", "definition"] as const) {
    const units = new Set([...unitsOfTarget(texts[from], target), ...unitsOfSteps(texts[from])]);
    const [unit] = units;
    if (units.size === 1 && unit !== undefined) return { unit, from };
    if (units.size > 1) return null;
  }
  return isRateName(name) ? { unit: "%", from: "name" } : null;
}

const COMPUTED_RATE = /[*×xX] ?100 ?%/;

/** Units that follow the target's own number: 个 in “小区26个为基准” for 26, % in “90%(含)以上” for 90. */
function unitsOfTarget(text: string, target: string): readonly string[] {
  if (target === "" || !/^\d/.test(target)) return [];
  const units: string[] = [];
  for (let at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + target.length)) {
    if (/[\d.]/.test(text.charAt(at - 1))) continue;
    const unit = unitAt(text, at + target.length);
    if (unit !== null) units.push(unit);
  }
  return units;
}

/** Units of steps: 户 in 每少1户. A step of 1% may be 1% of a count, so it says nothing about the unit. */
function unitsOfSteps(text: string): readonly string[] {
  const units: string[] = [];
  for (const match of text.matchAll(/每[^\d每,。;，；]{0,6}\d{1,9}/g)) {
    const unit = unitAt(text, match.index + match[0].length);
    if (unit !== null && unit !== "%" && !EVENT_UNITS.has(unit)) units.push(unit);
  }
  return units;
}

/** What a deduction counts beside the indicator's own quantity: 每发现1起, 每逾期1天, 扣1分. */
const EVENT_UNITS = new Set([
  "起",
  "次",
  "处",
  "例",
  "宗",
  "天",
  "日",
  "个月",
  "周",
  "分",
  "项",
  "件",
  "条",
  "份",
  "笔",
]);

/** The longest known unit that starts at a position, normalised. */
function unitAt(text: string, start: number): string | null {
  const from = text.charAt(start) === " " ? start + 1 : start;
  for (let length = 5; length > 0; length--) {
    const word = text.slice(from, from + length);
    if (word.length === length && word !== "分" && isKnownUnit(word)) return normaliseUnit(word);
  }
  return null;
}
