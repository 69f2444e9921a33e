import { halfWidth } from "../lexicon/plain-text";
import type { Span } from "../standard/reading";

/** A year in a text that is not the table's, and where it stands. */
export interface OtherYear {
  readonly year: string;
  readonly span: Span;
}

/**
 * The first year in a text that looks left over from another year's table: “2023年12月31日前完成” in a table of 2024.
 * Years that are named on purpose are no fault: 较2023年增长, 2021-2025年规划, 2023年底存量, 《2023年方案》, 2023年结转项目.
 */
export function otherYearIn(shown: string, year: number): OtherYear | null {
  const text = halfWidth(shown);
  const namesOwnYear = text.includes(`${year}`);
  for (const match of text.matchAll(/\d+/g)) {
    if (!/^(?:19|20)\d\d$/.test(match[0]) || match[0] === `${year}`) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + 4, match.index + 30);
    if (!/^(?: ?年|[./-]\d{1,2}[./-]\d{1,2}(?!\d))/.test(after)) continue;
    if (isNamedOnPurpose(before, after) || isInTitle(text, match.index)) continue;
    if (namesOwnYear && (!isDeadline(after) || BigInt(match[0]) > BigInt(year))) continue;
    return { year: match[0], span: { start: match.index, end: match.index + 4 } };
  }
  return null;
}

function isNamedOnPurpose(before: string, after: string): boolean {
  const [clause = ""] = after.split(/[,，。;；:：、\n]/, 1);
  return (
    COMPARED_BEFORE.test(before) ||
    RANGE_BEFORE.test(before) ||
    RANGE_AFTER.test(after) ||
    STOCK_DAY.test(after) ||
    BASE_AFTER.test(clause)
  );
}

/** 较2023年, 与2023年, 高于2023年, 自2023年起, 到2025年. */
const COMPARED_BEFORE = /(?:[较比与同跟自从]|[高低优多少大小]于|较于|对于|超过|不低于|相当于|力争到?|[到至]) ?$/;

/** “2021年-” and “2023年9月至” before a year, “-2025年” and “年9月至2025年” after it. */
const RANGE_BEFORE = /\d{4} ?年?(?:度|\d{1,2}月(?:\d{1,2}[日号])?)?[底末初]? ?(?:-{1,2}|[—–~～]{1,2}|至|到)$/;
const RANGE_AFTER =
  /^ ?年?(?:度|\d{1,2}月(?:\d{1,2}[日号])?)?[底末初]? ?(?:-{1,2}|[—–~～]{1,2}|至|到) ?(?:\d{4}|\d{2}年|今)/;

/** 2023年底存量, 2023年末: a day of counting unless something is to be done by it. */
const STOCK_DAY = /^ ?年(?:度)?[底末终初](?!之?前|以前|完成|全面|全部|建成|实现|达到|办结)/;

/** What a year is named for when it is looked back upon. */
const BASE_AFTER = /基数|基期|基准年|决算|结转|结余|存量|同期|相比|对比|比较|实际数|实绩|水平|为对照|以来/;

/** A last day: 年12月31日, 年底前. A wrong one is a slip even beside the right year. */
function isDeadline(after: string): boolean {
  return /^ ?年(?:\d{1,2}月|[底末])|^[./-]\d/.test(after);
}

function isInTitle(text: string, index: number): boolean {
  const opened = text.lastIndexOf("《", index);
  return opened >= 0 && text.lastIndexOf("》", index) < opened;
}
