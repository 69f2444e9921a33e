import type { Entry } from "./corpus";
import { readEntry, scoreCase } from "./score-entry";

/** How an entry came out. right: every case as expected (for ask: no score at all). wrong: a number that is not the expected one. */
export interface EntryResult {
  readonly entry: Entry;
  readonly outcome: "right" | "refused" | "wrong";
  /** The first case that did not come out, and why. */
  readonly note: string;
}

/** Scores every case of every entry. */
export function judgeCorpus(entries: readonly Entry[]): EntryResult[] {
  return entries.map(judgeEntry);
}

function judgeEntry(entry: Entry): EntryResult {
  const reading = readEntry(entry);
  const notes: string[] = [];
  let outcome: EntryResult["outcome"] = "right";
  for (const { actual, score } of entry.cases) {
    const got = scoreCase(entry, reading, actual);
    const printed = got.score?.toString() ?? null;
    if (printed === score) continue;
    const wrong = printed !== null;
    if (wrong || outcome === "right") outcome = wrong ? "wrong" : "refused";
    const why = wrong ? "" : ` ${got.reason ?? ""} ${got.explanation}`;
    notes.push(`${JSON.stringify(actual)}: expected ${score ?? "no score"}, got ${printed ?? "no score"}${why}`);
  }
  const refused = reading.refusal ? `${reading.refusal.code} (${reading.refusal.reason}); ` : "";
  return { entry, outcome, note: refused + notes.slice(0, 2).join(" | ") };
}
