import type { BatchFailure } from "../excel-host/process/faults";
import { expectKnownFailure, expectUndoable, FAULT_ACTIONS, readyFor } from "./fault-cases";
import type { AddIn } from "./open-add-in";

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

let tried = 0;

/** Runs the action with the fault at batch `at`; false when the action ended before the fault came. */
async function tryFault(action: string, fault: string, at: number): Promise<boolean> {
  const { addIn, before } = await readyFor(action);
  FAULTS[fault]?.(addIn, at);
  let failure: unknown = null;
  await FAULT_ACTIONS[action]?.(addIn).catch((error: unknown) => (failure = error));
  const reached = addIn.program.stats.syncs >= at;
  addIn.program.clearFaults();
  await addIn.program.idle();
  if (!reached) return false;
  tried++;
  const what = `${action}, ${fault} at batch ${at}`;
  expectKnownFailure(what, failure);
  await expectUndoable(what, addIn, before);
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

  it.each(Object.keys(FAULT_ACTIONS))(
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
