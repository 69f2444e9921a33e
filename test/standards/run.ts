import { readFileSync } from "node:fs";
import type { Corpus } from "./corpus";
import type { EntryResult } from "./judge-corpus";
import { judgeCorpus } from "./judge-corpus";

/**
 * Runs a corpus of standards: `npx tsx test/standards/run.ts FILE.json`. Prints per kind how many were right, refused and
 * wrong, and lists the last two. Exit code 1 when any score is wrong, 2 when the file cannot be read.
 */
function main(file: string | undefined): number {
  if (file === undefined) {
    console.error("usage: npx tsx test/standards/run.ts FILE.json");
    return 2;
  }
  let corpus: Corpus;
  try {
    corpus = JSON.parse(readFileSync(file, "utf8")) as Corpus;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : "cannot be read"}`);
    return 2;
  }
  const results = judgeCorpus(corpus.entries);
  printTable(results);
  printList(
    "REFUSED",
    results.filter(({ outcome }) => outcome === "refused")
  );
  printList(
    "WRONG",
    results.filter(({ outcome }) => outcome === "wrong")
  );
  return results.some(({ outcome }) => outcome === "wrong") ? 1 : 0;
}

function printTable(results: readonly EntryResult[]): void {
  const kinds = [...new Set(results.map(({ entry }) => entry.expect.kind))];
  console.log(row("kind", "right", "refused", "wrong", "of"));
  for (const kind of kinds)
    printCounts(
      kind,
      results.filter(({ entry }) => entry.expect.kind === kind)
    );
  printCounts(
    "readable",
    results.filter(({ entry }) => entry.expect.kind !== "ask")
  );
  printCounts("all", results);
}

function printCounts(label: string, results: readonly EntryResult[]): void {
  const count = (outcome: EntryResult["outcome"]) => `${results.filter((one) => one.outcome === outcome).length}`;
  console.log(row(label, count("right"), count("refused"), count("wrong"), `${results.length}`));
}

function row(label: string, ...cells: readonly string[]): string {
  return label.padEnd(14) + cells.map((cell) => cell.padStart(8)).join("");
}

function printList(title: string, results: readonly EntryResult[]): void {
  if (results.length === 0) return;
  console.log(`\n${title}`);
  for (const { entry, note } of results) console.log(`${entry.id} ${entry.expect.kind} ${entry.standard}\n    ${note}`);
}

process.exitCode = main(process.argv[2]);
