const NUMBERED = /(\d)\.(?:(\d{2,3})%|(?!\d))/y;

interface Numbered {
  readonly point: number;
  /** The number that stands right behind the point; null for a word. */
  readonly glued: string | null;
}

/**
 * The points of list numbers that look like decimals: “1.90%≤完成率…；2.80%≤完成率＜90%…” counts 1, 2 and speaks of 90% and
 * 80%. Only where all sentences are numbered 1, 2, … (其余 may close the list): three, or two that cannot be decimals.
 */
export function gluedListPoints(text: string, opens: (at: number) => boolean): ReadonlySet<number> {
  if (!/^\D{0,12}1\./.test(text)) return new Set();
  const list: Numbered[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!opens(at)) continue;
    NUMBERED.lastIndex = at;
    const match = NUMBERED.exec(text);
    if (match?.[1] === `${list.length + 1}`) list.push({ point: at + 1, glued: match[2] ?? null });
    else if (list.length > 0 && !/^(?:其余|其他|否则|反之)/.test(text.slice(at, at + 2))) return new Set();
  }
  const glued = list.filter((one) => one.glued !== null);
  const sure =
    list.length > 2 || glued.length < list.length || glued.every((one) => /^(?:[5-9]\d|100)$/.test(one.glued ?? ""));
  return new Set(list.length > 1 && sure ? glued.map(({ point }) => point) : []);
}
