import { HOST_ERRORS, HostError } from "../../src/actions/host-error";
import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { writeActual } from "../../src/actions/write-actual";
import { hostErrorText } from "../../src/strings/host-errors";
import type { BatchFailure } from "../excel-host/process/faults";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const ROWS = 4;

const ACTIONS: Readonly<Record<string, (addIn: AddIn) => Promise<unknown>>> = {
  validate: ({ host }) => validateSheet(host, "active"),
  fix: ({ host }) => validateSheet(host, "active", { fix: true }),
  score: ({ host }) => scoreSheet(host, "active"),
  summary: ({ host }) => buildSummary(host, "active"),
  actual: ({ host, sheet }) =>
    writeActual(host, { sheet: { id: sheet(SHEET).id, name: SHEET }, row: 5, name: "改造老旧小区个数" }, "26"),
  undo: ({ host }) => undoLast(host),
};

const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "InvalidArgument",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RequestAborted",
  "UndoNotSupported",
  "FilteredRangeConflict",
  "ItemAlreadyExists",
  "SomethingNew",
];

/** How much of the failing request is done: nothing, its first actions, half of it, all but the answer. */
const EFFECTS: readonly NonNullable<BatchFailure["effects"]>[] = ["none", 5, 25, 60, "all"];

type Inject = (addIn: AddIn, at: number) => void;

const FAULTS: Readonly<Record<string, Inject>> = {
  ...Object.fromEntries(
    CODES.map((code): [string, Inject] => [code, ({ program }, at) => void program.failBatch(at, { code })])
  ),
  ...Object.fromEntries(
    EFFECTS.map((effects): [string, Inject] => [
      `GeneralException after ${effects}`,
      ({ program }, at) => void program.failBatch(at, { code: "GeneralException", effects }),
    ])
  ),
  ...Object.fromEntries(
    EFFECTS.map((effects): [string, Inject] => [
      `AccessDenied from then on, after ${effects}`,
      ({ program }, at) => {
        program.failBatch(at, { code: "AccessDenied", effects });
        program.failBatchesFrom(at + 1, { code: "AccessDenied" });
      },
    ])
  ),
  "HTTP 503": ({ program }, at) => void program.failBatch(at, { code: "ServiceNotAvailable", httpStatus: 503 }),
  "values null": ({ program }, at) => void program.valuesNull(at),
  "fewer rows": ({ program }, at) => void program.fewerRows(at),
  "####": ({ program }, at) => void program.hashes(at),
  "a delay": ({ program }, at) => void program.delayBatch(at, 15),
};

function open(action: string): AddIn {
  const sketch = countySheet({ rows: ROWS });
  const rows = sketch.rows.map((row, index) =>
    index === 5 ? row.map((value, column) => (column === 3 ? "大于等于" : value)) : row
  );
  const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
  expect(ACTIONS[action]).toBeDefined();
  return addIn;
}

/** The sheets that a user sees; an empty one left behind by a program that answers nothing any more does not count. */
function visible(addIn: AddIn): unknown {
  const { sheets } = addIn.program.snapshot() as { sheets: { name: string; cells: Record<string, unknown> }[] };
  return sheets.filter(({ name, cells }) => name !== "绩效评分汇总" || Object.keys(cells).length > 0);
}

async function undoAll(addIn: AddIn): Promise<void> {
  for (const run of await addIn.host.runs()) {
    expect(run.id).not.toBe("");
    expect((await undoLast(addIn.host)).kept).toEqual([]);
  }
}

let tried = 0;

/** Runs the action with the fault at batch `at`; false when the action ended before the fault came. */
async function tryFault(action: string, fault: string, at: number): Promise<boolean> {
  const addIn = open(action);
  const before = visible(addIn);
  if (action === "undo") await scoreSheet(addIn.host, "active");
  await addIn.program.idle();
  addIn.program.stats.reset();
  FAULTS[fault]?.(addIn, at);
  let failure: unknown = null;
  await ACTIONS[action]?.(addIn).catch((error: unknown) => (failure = error));
  const reached = addIn.program.stats.syncs >= at;
  addIn.program.clearFaults();
  await addIn.program.idle();
  if (!reached) return false;
  tried++;
  const what = `${action}, ${fault} at batch ${at}`;
  if (failure !== null) {
    expect([what, failure]).toEqual([what, expect.any(HostError)]);
    const { code, params } = failure as HostError;
    expect(HOST_ERRORS).toContain(code);
    expect(hostErrorText({ code, params })).toMatch(/[\u4e00-\u9fff]{6}/);
  }
  await undoAll(addIn);
  expect([what, visible(addIn)]).toEqual([what, before]);
  return true;
}

describe("whatever goes wrong, at whichever request", () => {
  const unhandled: unknown[] = [];
  const remember = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => process.on("unhandledRejection", remember));
  afterAll(() => {
    process.off("unhandledRejection", remember);
    console.log(`${tried} triples of action, request and fault were tried`);
  });

  it.each(Object.keys(ACTIONS))(
    "%s ends with a known sentence, and the workbook is unchanged or can be taken back",
    async (action) => {
      for (const fault of Object.keys(FAULTS)) {
        let at = 1;
        while (at < 12 && (await tryFault(action, fault, at))) at++;
        expect(at).toBeGreaterThan(3);
      }
      expect(unhandled).toEqual([]);
    },
    120_000
  );
});
