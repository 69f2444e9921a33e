const NUMBER = "[-+]?(?:\\d{1,12}(?:\\.\\d{1,6})?[%％]?|∞)";
const INTERVAL = new RegExp(
  `([[［【(（])( {0,2})(${NUMBER})( {0,2})[,，、~～]( {0,2})(${NUMBER})( {0,2})([\\]］】)）])`,
  "g"
);
const SQUARE = /[[\]［］【】]/;
const MARKED = /[[\]［］【】∞]/;

/**
 * [80%,90%) as a mathematician writes it becomes ≥80%,<90%, with as many characters, so that each keeps its place. At least
 * one bracket must be a square one, or a side open (∞): (3,5) may be anything.
 */
export function withIntervals(original: string): string {
  if (!MARKED.test(original)) return original;
  return original.replace(INTERVAL, (whole: string, ...groups: string[]) => {
    const [open = "", a = "", low = "", b = "", c = "", high = "", d = "", close = ""] = groups;
    if (!SQUARE.test(open + close) && !/∞/.test(low + high)) return whole;
    const from = low.includes("∞") ? "" : `${/[[［【]/.test(open) ? "≥" : ">"}${low}`;
    const to = high.includes("∞") ? "" : `${/[\]］】]/.test(close) ? "≤" : "<"}${high}`;
    const both = from !== "" && to !== "";
    return `${from}${a}${b}${both ? "," : ""}${c}${to}${d}`.padEnd(whole.length);
  });
}
