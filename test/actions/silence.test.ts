import { ExcelHost } from "../../src/excel/excel-host";
import { HostError } from "../../src/actions/host-error";
import type { Fault } from "../excel-host/process/faults";
import { expectKnownFailure, expectUndoable, FAULT_ACTIONS, readyFor } from "./fault-cases";
import type { AddIn } from "./open-add-in";

const HALF_A_MINUTE = 30_000;
const OUT_OF_PATIENCE = 121_000;

/** The clock of the add-in stands still but for what a case lets pass; the program has a clock of its own. */
const REAL = [
  "Date",
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
] as const;
afterEach(() => jest.useRealTimers());

interface Silence {
  readonly inject: (addIn: AddIn, at: number) => Fault;
  /** What passes on the add-in's clock while the request hangs. */
  readonly passes: number;
  /** The codes with which the action may end; null: it must come to its end. */
  readonly ends: readonly string[] | null;
  /** The pane is closed while the request hangs, and opened anew. */
  readonly closed?: true;
}

const SILENCES: Readonly<Record<string, Silence>> = {
  "an answer after 30 seconds": {
    inject: ({ program }, at) => program.delayBatch(at, 12),
    passes: HALF_A_MINUTE,
    ends: null,
  },
  "no answer, all done": {
    inject: ({ program }, at) => program.neverAnswer(at, "all"),
    passes: OUT_OF_PATIENCE,
    ends: ["not-answering"],
  },
  "no answer, nothing done": {
    inject: ({ program }, at) => program.neverAnswer(at, "none"),
    passes: OUT_OF_PATIENCE,
    ends: ["not-answering"],
  },
  "the pane closed after the request": {
    inject: ({ program }, at) => program.neverAnswer(at, "all"),
    passes: 0,
    ends: [],
    closed: true,
  },
  "the pane closed, request lost": {
    inject: ({ program }, at) => program.neverAnswer(at, "none"),
    passes: 0,
    ends: [],
    closed: true,
  },
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Lets the action run until it ends, or until it hangs with a closed pane. Time passes only while the request hangs, but for a
 * millisecond a turn: a timer of 0 ms that is set inside another one waits for the next.
 */
async function follow(running: Promise<unknown>, fault: Fault, { passes, closed }: Silence): Promise<unknown> {
  let ended = false;
  let failure: unknown = null;
  running.catch((error: unknown) => (failure = error)).finally(() => (ended = true));
  let passed = false;
  while (!ended) {
    await jest.advanceTimersByTimeAsync(1);
    await turn();
    if (!fault.fired || passed) continue;
    passed = true;
    if (closed) return null;
    await jest.advanceTimersByTimeAsync(passes);
  }
  return failure;
}

let tried = 0;

async function trySilence(action: string, name: string, at: number): Promise<boolean> {
  const silence = SILENCES[name] as Silence;
  const { addIn, before } = await readyFor(action);
  const fault = silence.inject(addIn, at);
  jest.useFakeTimers({ doNotFake: [...REAL] });
  const running = FAULT_ACTIONS[action]?.(addIn) ?? Promise.resolve();
  const failure = await follow(running, fault, silence);
  jest.useRealTimers();
  if (!fault.fired) return false;
  tried++;
  const what = `${action}, ${name} at batch ${at}`;
  expectKnownFailure(what, failure);
  const code = failure instanceof HostError ? failure.code : null;
  if (silence.ends === null) expect([what, code]).toEqual([what, null]);
  else if (!silence.closed) expect([what, silence.ends]).toEqual([what, expect.arrayContaining([code])]);
  addIn.program.clearFaults();
  const host = new ExcelHost({ program: "test", addInVersion: "1.0.0" });
  await expectUndoable(what, silence.closed ? { ...addIn, host } : addIn, before);
  return true;
}

describe("a program that answers late or never, and a pane that is closed meanwhile", () => {
  afterAll(() => console.log(`${tried} triples of action, request and silence were tried`));

  it.each(Object.keys(FAULT_ACTIONS))("%s loses nothing that could not be taken back", async (action) => {
    for (const name of Object.keys(SILENCES)) {
      let at = 1;
      while (at < 12 && (await trySilence(action, name, at))) at++;
      expect(at).toBeGreaterThan(3);
    }
  });
});
