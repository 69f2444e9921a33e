import { fromXml, toXml } from "../xml-text";
import { PARTS } from "../parts";
import { JOURNAL_VERSION } from "./entry";
import type { ListedRun, RunList } from "./entry";

/** The newest runs are kept, as many as stay within this length altogether. */
const MOST_RUNS = 12;
const LONGEST = 4_000_000;

export const EMPTY_LIST: RunList = { version: JOURNAL_VERSION, runs: [], validated: {} };

/** The list in a part's text; null when the text is damaged or of another version. No part at all is an empty list. */
export function readRunList(xml: string | null): RunList | null {
  if (xml === null) return EMPTY_LIST;
  const data = fromXml(xml);
  if (typeof data !== "object" || data === null) return null;
  const list = data as Partial<RunList>;
  if (list.version !== JOURNAL_VERSION || !Array.isArray(list.runs)) return null;
  return { version: JOURNAL_VERSION, runs: list.runs, validated: list.validated ?? {} };
}

export function runListXml(list: RunList): string {
  return toXml(PARTS.runs, "runs", list);
}

/** The list with a run put in the place of its own earlier state, and the runs that have to go to keep the journal small. */
export function withRun(
  list: RunList,
  run: ListedRun
): { readonly list: RunList; readonly dropped: readonly ListedRun[] } {
  const others = list.runs.filter(({ id }) => id !== run.id);
  const runs = [...others, run];
  let length = 0;
  let first = runs.length;
  while (first > 0 && runs.length - first < MOST_RUNS) {
    length += runs[first - 1]?.size ?? 0;
    if (length > LONGEST && first < runs.length) break;
    first--;
  }
  return { list: { ...list, runs: runs.slice(first) }, dropped: runs.slice(0, first) };
}

/** The list once a run was taken back. */
export function withoutRun(list: RunList, id: string): RunList {
  const runs = list.runs.filter((run) => run.id !== id);
  const validated = runs.some(({ action }) => action === "validate") ? list.validated : {};
  return { ...list, runs, validated };
}

/** Nothing in it is worth keeping in the file. */
export function isEmptyList({ runs, validated }: RunList): boolean {
  return runs.length === 0 && Object.keys(validated).length === 0;
}
