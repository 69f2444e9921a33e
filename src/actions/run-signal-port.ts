import { parseSignal, printSignal, signalChannel } from "./run-signal";
import type { RunSignal } from "./run-signal";

/**
 * Sends a signal to every other page of this add-in in the same browser profile. Storage is the older way, the channel the
 * quicker one; a browser that refuses both only means that an open pane does not show the run by itself.
 */
export function sendSignal(partition: string, signal: RunSignal): void {
  const name = signalChannel(partition);
  const text = printSignal(signal);
  attempt(() => {
    const channel = new BroadcastChannel(name);
    channel.postMessage(text);
    channel.close();
  });
  attempt(() => localStorage.setItem(name, text));
}

/** A run that failed while no pane was open is told by a pane that is opened soon after. */
const SOON = 2 * 60 * 1000;

/** Tells each signal once, whichever way it came. Returns the way to stop listening. */
export function listenForSignals(partition: string, listener: (signal: RunSignal) => void): () => void {
  const name = signalChannel(partition);
  let last = 0;
  const receive = (text: unknown) => {
    const signal = parseSignal(text);
    if (!signal || signal.time === last) return;
    last = signal.time;
    listener(signal);
  };
  const missed = attempt(() => localStorage.getItem(name));
  const before = parseSignal(missed);
  if (before?.error && Date.now() - before.time < SOON) receive(missed);
  attempt(() => localStorage.removeItem(name));
  const onStorage = (event: StorageEvent) => {
    if (event.key === name) receive(event.newValue);
  };
  const channel = attempt(() => new BroadcastChannel(name));
  if (channel) channel.onmessage = (event) => receive(event.data);
  window.addEventListener("storage", onStorage);
  return () => {
    channel?.close();
    window.removeEventListener("storage", onStorage);
  };
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
