import type { PlanAction } from "../core/plan/write-plan";
import { HOST_ERRORS } from "./host-error";
import type { HostErrorCode } from "./host-error";

/**
 * “A run ended”, told by the ribbon's function page to an open pane. The two live in separate runtimes and share only
 * the workbook and the browser storage of their origin.
 */
export interface RunSignal {
  /** Milliseconds since 1970; tells equal signals apart. */
  readonly time: number;
  readonly action: PlanAction;
  /** Null when the run succeeded. */
  readonly error: HostErrorCode | null;
}

/** The name under which signals travel; `partition` keeps embedded pages of different sites apart. */
export function signalChannel(partition: string): string {
  return `${partition}jixiao.run`;
}

export function printSignal(signal: RunSignal): string {
  return JSON.stringify(signal);
}

/** Reads what came over the channel; null for anything that is no signal of ours. */
export function parseSignal(text: unknown): RunSignal | null {
  if (typeof text !== "string") return null;
  try {
    const data: unknown = JSON.parse(text);
    return isSignal(data) ? { time: data.time, action: data.action, error: data.error } : null;
  } catch {
    return null;
  }
}

function isSignal(data: unknown): data is RunSignal {
  if (typeof data !== "object" || data === null) return false;
  const { time, action, error } = data as Record<string, unknown>;
  const known = error === null || HOST_ERRORS.some((code) => code === error);
  return typeof time === "number" && typeof action === "string" && known;
}
