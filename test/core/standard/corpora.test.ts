import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../standards/corpus";
import { judgeCorpus } from "../../standards/judge-corpus";

const load = (file: string): Corpus =>
  JSON.parse(readFileSync(join(__dirname, "../../standards", file), "utf8")) as Corpus;

describe.each(["dev.json", "variants.json"])("the corpus %s", (file) => {
  const results = judgeCorpus(load(file).entries);
  const readable = results.filter(({ entry }) => entry.expect.kind !== "ask");
  const ask = results.filter(({ entry }) => entry.expect.kind === "ask");

  it("never gets a wrong score", () => {
    expect(
      results.filter(({ outcome }) => outcome === "wrong").map(({ entry, note }) => `${entry.id}: ${note}`)
    ).toEqual([]);
  });

  it("is read in at least 97 of 100 standards that can be read", () => {
    const right = readable.filter(({ outcome }) => outcome === "right");
    expect(right.length / readable.length).toBeGreaterThanOrEqual(0.97);
  });

  it("leaves every standard that needs a person without a score", () => {
    expect(ask.length).toBeGreaterThan(10);
    expect(ask.filter(({ outcome }) => outcome !== "right").map(({ entry }) => entry.id)).toEqual([]);
  });
});
