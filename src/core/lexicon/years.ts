import { compactText } from "./plain-text";

const DIGITS = "〇零○0oO";
const NUMERALS = "一二三四五六七八九";

/** When a table was written, not what year it is for: “（2025年编制）”. */
const WRITTEN = /(?:19|20)\d\d年(?:编制|编报|编|制定|制|填报|填|修订|印发)/g;

/** A year of a table as titles write it: “（2024）年度”, “2024年”, “二〇二四年度”, “2024-2025年” gives none. */
export function yearIn(text: string): number | null {
  const compact = compactText(text).slice(0, 120).replace(WRITTEN, "");
  if (/\d{4}年?[-—~～至]\d{4}年/.test(compact)) return null;
  const spelled = /[二][〇零○0oO一二][〇零○0oO一二三四五六七八九]{2}(?=[)\]}]?年)/.exec(compact)?.[0];
  if (spelled) return inRange([...spelled].map((sign) => digitOf(sign)).join(""));
  const years = [...compact.matchAll(/(?:^|\D)((?:19|20)\d\d)(?=[)\]}〕]?\s?年)(?![)\]}〕]?年\d{1,2}月)/g)].map(
    (match) => match[1]
  );
  const first = years[0];
  return first === undefined || years.some((year) => year !== first) ? null : inRange(first);
}

/** “绩效目标表2025”, “2025绩效自评”: the year at either end of a title, without 年; the rest of the title, too. */
export function bareYearIn(text: string): { readonly year: number; readonly rest: string } | null {
  const compact = compactText(text);
  const match = /^((?:19|20)\d\d)(?=[^\d年.])|[^\d.]((?:19|20)\d\d)$/.exec(compact);
  const digits = match?.[1] ?? match?.[2];
  const year = digits === undefined ? null : inRange(digits);
  return year === null || digits === undefined ? null : { year, rest: compact.replace(digits, "") };
}

function digitOf(sign: string): string {
  if (DIGITS.includes(sign)) return "0";
  const index = NUMERALS.indexOf(sign);
  return index < 0 ? sign : String(index + 1);
}

function inRange(digits: string): number | null {
  const year = Number(digits);
  return year >= 1990 && year <= 2100 ? year : null;
}
