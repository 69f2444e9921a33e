import type { BatchResponse } from "./protocol";

/** An answer that the program gives instead of doing (all of) what a batch asks. */
export interface BatchFailure {
  code: string;
  message?: string;
  /** How much is done before the refusal: nothing (the default), everything, or the first so many actions. */
  effects?: "none" | "all" | number;
  /** Answer with this HTTP status instead of an error inside a normal answer. */
  httpStatus?: number;
}

export interface Fault {
  /** The batch it strikes, counted from the next one, which is 1. */
  at: number;
  /** Strikes every batch from `at` on. */
  persistent: boolean;
  failure?: BatchFailure;
  delay?: number;
  silent?: boolean;
  /** Changes the answer on its way. */
  distort?: (response: BatchResponse) => void;
  /** Happens just before the batch is run: a colleague edits, the sheet is renamed. */
  before?: () => void;
  /** Has it struck yet? */
  fired: boolean;
}

/** The faults a test has ordered, by the number of the batch they strike. */
export class FaultPlan {
  private faults: Fault[] = [];
  private count = 0;

  add(at: number, what: Omit<Fault, "at" | "fired" | "persistent">, persistent = false): Fault {
    const fault: Fault = { ...what, at: this.count + at, persistent, fired: false };
    this.faults.push(fault);
    return fault;
  }

  /** The faults that strike the batch that has just arrived. */
  next(): Fault[] {
    this.count++;
    const struck = this.faults.filter(
      (fault) => fault.at === this.count || (fault.persistent && fault.at < this.count)
    );
    for (const fault of struck) fault.fired = true;
    return struck;
  }

  clear(): void {
    this.faults = [];
  }
}

const CELL_LEVEL = ["Values", "Text", "Formulas", "FormulasLocal", "NumberFormat", "NumberFormatLocal", "ValueTypes"];

/** Applies a change to every array of cell contents in an answer. */
export function distortCells(
  response: BatchResponse,
  keys: readonly string[],
  change: (rows: unknown[][]) => unknown
): void {
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
      if (keys.includes(key) && Array.isArray(inner))
        (value as Record<string, unknown>)[key] = change(inner as unknown[][]);
      else walk(inner);
    }
  };
  for (const result of response.Results) walk(result.Value);
}

/** What a very large read gives: no contents at all. */
export function withoutValues(response: BatchResponse): void {
  distortCells(response, CELL_LEVEL, () => null);
}

/** An answer cut short: the last row of every block is missing. */
export function withFewerRows(response: BatchResponse): void {
  distortCells(response, CELL_LEVEL, (rows) => rows.slice(0, -1));
}

/** Columns too narrow for their numbers. */
export function withHashes(response: BatchResponse): void {
  distortCells(response, ["Text"], (rows) => rows.map((row) => row.map((text) => (text === "" ? "" : "########"))));
}
