import { datePartsOf, weekdayOf } from "./serial-date";
import type { DateParts } from "./serial-date";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_DAYS = ["日", "一", "二", "三", "四", "五", "六"];

/** A serial under a date or time format: 'yyyy"年"m"月"d"日"', "yyyy-mm-dd hh:mm", "[h]:mm", 'aaaa'. */
export function formatDate(serial: number, format: string): string {
  const parts = datePartsOf(serial);
  const twelve = /am\/pm|上午\/下午/i.test(format);
  const form = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|(am\/pm|a\/p|上午\/下午)|(y+|m+|d+|h+|s+|a{3,4})|(\.0+)|([\s\S])/gi;
  const matches = [...format.matchAll(form)];
  let shown = "";
  matches.forEach((match, index) => {
    const [, quoted, escaped, elapsed, half, code, , other] = match;
    if (quoted !== undefined || escaped !== undefined) shown += quoted ?? escaped ?? "";
    else if (elapsed !== undefined) shown += elapsedTime(serial, elapsed.toLowerCase());
    else if (half !== undefined) shown += halfDay(parts, half);
    else if (code !== undefined) shown += datePart(serial, parts, code.toLowerCase(), isMinute(matches, index), twelve);
    else shown += other ?? "";
  });
  return shown;
}

function halfDay(parts: DateParts, form: string): string {
  if (form.includes("上")) return parts.hour < 12 ? "上午" : "下午";
  return parts.hour < 12 ? "AM" : "PM";
}

function elapsedTime(serial: number, code: string): string {
  const seconds = Math.round(serial * 86_400);
  const unit = code.startsWith("h") ? 3600 : code.startsWith("m") ? 60 : 1;
  return Math.floor(seconds / unit)
    .toString()
    .padStart(code.length, "0");
}

/** An "m" means minutes after an hour or before seconds. */
function isMinute(matches: readonly RegExpMatchArray[], index: number): boolean {
  const codeAt = (i: number): string => (matches[i]?.[5] ?? matches[i]?.[3] ?? "").toLowerCase();
  for (let i = index - 1; i >= 0; i--)
    if (codeAt(i)) return codeAt(i).startsWith("h") || followedBySeconds(matches, index);
  return followedBySeconds(matches, index);
}

function followedBySeconds(matches: readonly RegExpMatchArray[], index: number): boolean {
  for (let i = index + 1; i < matches.length; i++) {
    const code = (matches[i]?.[5] ?? matches[i]?.[3] ?? "").toLowerCase();
    if (code) return code.startsWith("s");
  }
  return false;
}

function datePart(serial: number, parts: DateParts, code: string, minute: boolean, twelve: boolean): string {
  const pad = (value: number): string => value.toString().padStart(Math.min(code.length, 2), "0");
  switch (code.charAt(0)) {
    case "y":
      return code.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
    case "m":
      return minute ? pad(parts.minute) : monthText(parts.month, code, pad);
    case "d":
      return code.length < 3 ? pad(parts.day) : dayName(serial, code.length);
    case "h":
      return pad(twelve ? parts.hour % 12 || 12 : parts.hour);
    case "s":
      return pad(parts.second);
    default:
      return (code.length === 4 ? "星期" : "") + (CHINESE_DAYS[weekdayOf(serial)] ?? "");
  }
}

function monthText(month: number, code: string, pad: (value: number) => string): string {
  const name = MONTHS[month - 1] ?? "";
  if (code.length < 3) return pad(month);
  return code.length === 3 ? name.slice(0, 3) : code.length === 5 ? name.charAt(0) : name;
}

function dayName(serial: number, length: number): string {
  const name = DAYS[weekdayOf(serial)] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
}
