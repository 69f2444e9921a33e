import type { WriteConflict } from "../../actions/sheet-host";

/** A journalled change whose present state was asked for; after the sync it says what can be taken back. */
export interface LookedBack {
  readonly decide: () => Restoration;
}

export interface Restoration {
  /** Cells whose content comes back. */
  readonly restored: number;
  readonly kept: readonly WriteConflict[];
  /** Queues the restoring. */
  readonly restore: () => void;
}

export const NOTHING_BACK: Restoration = { restored: 0, kept: [], restore: () => undefined };
