import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus, Entry } from "./corpus";
import { judgeCorpus } from "./judge-corpus";
import { readEntry, scoreCase } from "./score-entry";

const load = (name: string): string => readFileSync(join(__dirname, name), "utf8");

const clauses = load("inserted-clauses.txt")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

/** Of every kind two standards that are read right. */
const PER_KIND = 2;
const entries = Object.values(
  judgeCorpus((JSON.parse(load("examined.json")) as Corpus).entries)
    .filter(({ entry, outcome }) => outcome === "right" && entry.expect.kind !== "ask")
    .reduce<Record<string, Entry[]>>((byKind, { entry }) => {
      (byKind[entry.expect.kind] ??= []).push(entry);
      return byKind;
    }, {})
).flatMap((sameKind) => sameKind.slice(0, PER_KIND));

/** The clause at the end, in brackets, or at the first pause, by turns. */
function withClause({ standard }: Entry, clause: string, turn: number): string {
  const text = standard.replace(/[。；;，,.]+$/u, "");
  if (turn % 3 === 0 && /[，；;]/u.test(text)) return text.replace(/[，；;]/u, (pause) => `，${clause}${pause}`);
  return turn % 3 === 1 ? `${text}（${clause}）` : `${text}，${clause}。`;
}

describe.each(clauses.map((clause, turn) => [clause, turn] as const))(
  "a standard into which “%s” was inserted",
  (clause, turn) => {
    it("is asked about, whatever its kind", () => {
      const changed = entries.map((entry, at) => ({ ...entry, standard: withClause(entry, clause, turn + at) }));
      const scored = changed.filter((entry) => {
        const reading = readEntry(entry);
        return entry.cases.some(({ actual }) => scoreCase(entry, reading, actual).score !== null);
      });
      expect(entries.length).toBeGreaterThan(20);
      expect(scored.map(({ standard }) => standard)).toEqual([]);
    });
  }
);
