/** What a number format makes of a number. */
export type FormatKind = "percent" | "date" | "other";

/**
 * The kind of a cell's number format in en-US grammar: “0.0%” is percent, “yyyy年m月d日” and “h:mm” are dates; quoted and
 * escaped text, colours and conditions say nothing. Of a format in sections the first one counts.
 */
export function formatKind(format: string): FormatKind {
  if (format === "General" || format === "" || format === "@" || format.length > 200) return "other";
  const [first = ""] = format
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]?/gi, "")
    .replace(/[_*]./g, "")
    .split(";");
  if (/general/i.test(first)) return "other";
  if (/[ymdhs]/i.test(first)) return "date";
  return first.includes("%") ? "percent" : "other";
}
