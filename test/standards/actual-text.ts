import type { Actual } from "./corpus";

/** What a clerk types into the 实际完成值 cell for a corpus' actual: 基本达成目标 90%, 省级=1；市级=2, 是；否；是. */
export function actualText(actual: Actual): string {
  if (typeof actual === "string") return actual;
  if (isItems(actual)) return actual.map((met) => (met ? "是" : "否")).join("；");
  const { grade, ratio, points } = actual;
  if (typeof grade === "string") {
    if (typeof ratio === "string") return `${grade} ${ratio}%`;
    return typeof points === "string" ? `${grade} ${points}分` : grade;
  }
  return Object.entries(actual)
    .map(([name, value]) => `${name}=${partText(value)}`)
    .join("；");
}

/** Several values of one part stand together, separated by commas. */
function partText(value: Actual): string {
  return typeof value === "string" ? value : actualText(value).replace(/；/g, "，");
}

function isItems(actual: Actual): actual is readonly boolean[] {
  return Array.isArray(actual);
}
