import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../standards/corpus";
import { judgeCorpus } from "../../standards/judge-corpus";

/** Standard by standard: one that was read once stays read. Each is a test of its own, so that it says which change broke it. */
describe.each(["dev.json", "variants.json"])("the corpus %s", (file) => {
  const corpus = JSON.parse(readFileSync(join(__dirname, "../../standards", file), "utf8")) as Corpus;

  it.each(corpus.entries)("gets every score of $id right", (entry) => {
    expect(judgeCorpus([entry])).toEqual([{ entry, outcome: "right", note: expect.any(String) }]);
  });
});
