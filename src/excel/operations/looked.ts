import type { Grid } from "../../core/grid/grid";
import type { WriteConflict } from "../../actions/sheet-host";
import type { Step } from "../journal/entry";

export type SheetName = Pick<Grid["sheet"], "id" | "name">;

/** An operation whose surroundings were asked for; after the sync it says what remains to be done. */
export interface Looked {
  /** Asks for more when the first answer was not fine enough; true when another sync is needed. */
  readonly refine?: () => boolean;
  /** What there is to do, and which cells hold something else than expected. */
  readonly decide: () => Decision;
}

export interface Decision {
  readonly conflicts: readonly WriteConflict[];
  /** Null when the sheet already is as planned. */
  readonly change: Change | null;
}

export interface Change {
  /** Cells whose content is written. */
  readonly cells: number;
  readonly steps: readonly Step[];
  /** Some of the rows that are written are hidden or filtered away. */
  readonly overHidden?: boolean;
  /** Queues the writing. */
  readonly write: () => void;
  /** Queues the reading back; after the sync the returned function tells what is not as it was written. */
  readonly check?: () => () => readonly WriteConflict[];
}

export const NOTHING: Decision = { conflicts: [], change: null };

export function only(change: Change): Decision {
  return { conflicts: [], change };
}
