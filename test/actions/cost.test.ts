import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "绩效目标表";
const BUDGET = { validate: 6, score: 6, summary: 7, undo: 4 } as const;
const MEGABYTE = 1024 * 1024;

type Step = keyof typeof BUDGET;

async function costOf(addIn: AddIn, step: Step): Promise<{ syncs: number; bytes: number }> {
  addIn.program.stats.reset();
  if (step === "validate") await validateSheet(addIn.host, "active");
  else if (step === "score") await scoreSheet(addIn.host, "active");
  else if (step === "summary") await buildSummary(addIn.host, "active");
  else await undoLast(addIn.host);
  await addIn.program.idle();
  return { syncs: addIn.program.stats.syncs, bytes: addIn.program.stats.largestRequestBytes };
}

const STEPS: readonly Step[] = ["validate", "score", "validate", "score", "summary", "summary", "undo", "undo", "undo"];

async function costs(rows: number): Promise<readonly { step: Step; syncs: number; bytes: number }[]> {
  const addIn = openAddIn({ [SHEET]: countySheet({ rows }) });
  const all = [];
  for (const step of STEPS) all.push({ step, ...(await costOf(addIn, step)) });
  return all;
}

describe("what the actions cost", () => {
  it("takes the same number of round trips for 20 and for 2,000 rows, within the budget, in requests below 1 MB", async () => {
    const small = await costs(20);
    const large = await costs(2000);
    console.log(
      large.map(({ step, syncs, bytes }, i) => `${step}: ${small[i]?.syncs}/${syncs} syncs, ${bytes} bytes`).join("\n")
    );
    expect(large.map(({ syncs }) => syncs)).toEqual(small.map(({ syncs }) => syncs));
    for (const { step, syncs, bytes } of large) {
      expect(syncs).toBeLessThanOrEqual(BUDGET[step]);
      expect(bytes).toBeLessThanOrEqual(MEGABYTE);
    }
  }, 300_000);
});
