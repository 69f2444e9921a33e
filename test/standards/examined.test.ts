import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpus";
import { judgeCorpus } from "./judge-corpus";

const { entries } = JSON.parse(readFileSync(join(__dirname, "examined.json"), "utf8")) as Corpus;

describe("the standards that were written before the program was tried on them", () => {
  const results = judgeCorpus(entries);
  const readable = results.filter(({ entry }) => entry.expect.kind !== "ask");
  const right = readable.filter(({ outcome }) => outcome === "right");

  it("never get a wrong score", () => {
    expect(
      results.filter(({ outcome }) => outcome === "wrong").map(({ entry, note }) => `${entry.id}: ${note}`)
    ).toEqual([]);
  });

  it(`are read in at least 93 of 100 (${right.length} of ${readable.length})`, () => {
    expect(right.length / readable.length).toBeGreaterThanOrEqual(0.93);
  });
});
