import type { Memory } from "../core/assessment";
import type { Position } from "../core/grid/area";
import type { Grid, SheetRef } from "../core/grid/grid";
import type { PlanAction, WritePlan } from "../core/plan/write-plan";

/** A sheet of the open workbook. */
export interface SheetInfo extends SheetRef {
  readonly visible: boolean;
  readonly protected: boolean;
  readonly active: boolean;
  /** One of our own sheets (summary, self-evaluation, report): never searched for tables. */
  readonly own: boolean;
}

/** A cell that was to be written but holds something else than the plan expected: reported, not overwritten. */
export interface WriteConflict extends Position {
  readonly sheet: string;
  readonly expected: string;
  readonly found: string;
}

export interface ApplyResult {
  /** Cells whose content was written; 0 when the sheet already was as planned. */
  readonly written: number;
  readonly conflicts: readonly WriteConflict[];
  /** Journal entry that takes this run back; null when nothing was changed. */
  readonly run: string | null;
  /** The write was stopped between chunks by `signal`: what is named in `written` is done and can be undone. */
  readonly cancelled: boolean;
}

/** A run that can be taken back. */
export interface RunEntry {
  readonly id: string;
  readonly action: PlanAction;
  /** Milliseconds since 1970, by the host's clock. */
  readonly time: number;
  readonly sheets: readonly string[];
  readonly cells: number;
}

export interface UndoResult {
  /** The run that was taken back; null when there is none. */
  readonly entry: RunEntry | null;
  readonly restored: number;
  /** Changed by somebody since; left alone. `expected` is what would have been put back. */
  readonly kept: readonly WriteConflict[];
}

export interface RunControl {
  /** Asked between chunks; what is done by then stays and can be undone. */
  readonly signal?: AbortSignal;
  /** done of total, in cells or sheets. */
  readonly progress?: (done: number, total: number) => void;
}

/** What one round trip tells at the start of an action. */
export interface WorkbookState {
  readonly sheets: readonly SheetInfo[];
  readonly memory: Memory;
  /** The file cannot be changed at all. */
  readonly readOnly: boolean;
  /** No sheet can be added, renamed or removed. */
  readonly structureProtected: boolean;
}

/** All that the add-in asks of a spreadsheet program. Every method may reject with a HostError, and with nothing else. */
export interface SheetHost {
  /** Sheets and memory in one round trip. `ahead` names the sheet that will be read next, to save a trip then. */
  open(ahead?: { readonly name: string } | "active"): Promise<WorkbookState>;
  /** Visible and hidden sheets, in tab order. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The used part of each sheet; an empty sheet gives an empty grid. At most three round trips whatever the number of rows. */
  readGrids(sheets: readonly SheetRef[], control?: RunControl): Promise<readonly Grid[]>;
  /** Journal first, then write, then read back. */
  apply(plan: WritePlan, control?: RunControl): Promise<ApplyResult>;
  runs(): Promise<readonly RunEntry[]>;
  undoLast(): Promise<UndoResult>;
  readMemory(): Promise<Memory>;
  writeMemory(memory: Memory): Promise<void>;
  select(sheet: SheetRef, position: Position): Promise<void>;
  /** Tells of edits by the user or others, never of our own writes. Returns the way to stop listening. */
  onEdited(listener: (sheetId: string, address: string) => void): Promise<() => Promise<void>>;
  onActivated(listener: (sheetId: string) => void): Promise<() => Promise<void>>;
  /** Name and version of the program and what it can do, for provenance and the pane. */
  readonly about: { readonly program: string; readonly addInVersion: string };
}
