/** @jest-environment jsdom */
import { parseSignal, printSignal, signalChannel } from "../../src/actions/run-signal";
import type { RunSignal } from "../../src/actions/run-signal";
import { listenForSignals } from "../../src/actions/run-signal-port";

const signal = (time: number, error: RunSignal["error"] = null): RunSignal => ({ time, action: "score", error });

/** Another page of the same site stores a signal. */
const stored = (value: string, key = signalChannel("")): void => {
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: value }));
};

beforeEach(() => localStorage.clear());

describe("the word from the ribbon to an open pane", () => {
  it("is read back as it was written, and nothing else is taken for one", () => {
    expect(parseSignal(printSignal(signal(7, "busy")))).toEqual(signal(7, "busy"));
    for (const other of ["", "7", "null", "{}", '{"time":1,"action":"score","error":"made-up"}', 7, null, undefined])
      expect(parseSignal(other)).toBeNull();
  });

  it("is heard once, whichever way it came", () => {
    const heard: RunSignal[] = [];
    const stop = listenForSignals("", (it) => heard.push(it));
    stored(printSignal(signal(1)));
    stored(printSignal(signal(1)));
    stored(printSignal(signal(2)));
    stored(printSignal(signal(3)), "somebody else's");
    stop();
    stored(printSignal(signal(4)));
    expect(heard.map(({ time }) => time)).toEqual([1, 2]);
  });

  it("of a failure a moment ago is told to a pane that is opened now; an old or successful one is not", () => {
    const heard: RunSignal[] = [];
    const open = (it: RunSignal): void => {
      localStorage.setItem(signalChannel(""), printSignal(it));
      listenForSignals("", (told) => heard.push(told))();
    };
    const now = Date.now();
    open(signal(now - 1000, "sheet-protected"));
    open(signal(now - 600_000, "sheet-protected"));
    open(signal(now - 1000));
    expect(heard.map(({ error }) => error)).toEqual(["sheet-protected"]);
  });
});
