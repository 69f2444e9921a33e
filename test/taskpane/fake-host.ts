import type { HostError } from "../../src/actions/host-error";
import type { RunSignal } from "../../src/actions/run-signal";
import type {
  ApplyResult,
  RunControl,
  RunEntry,
  SheetHost,
  SheetInfo,
  UndoResult,
  WorkbookState,
} from "../../src/actions/sheet-host";
import type { Memory } from "../../src/core/assessment";
import { areaOf } from "../../src/core/grid/area";
import type { Position } from "../../src/core/grid/area";
import type { Grid, SheetRef } from "../../src/core/grid/grid";

import { gridAfter } from "../../src/core/plan/grid-after";
import { literalText } from "../../src/core/plan/literal";
import type { Operation, WritePlan } from "../../src/core/plan/write-plan";
import { gridOf } from "../core/grid/grid-of";
import { EMPTY_MEMORY } from "../../src/taskpane/store/pane-state";

interface Snapshot {
  readonly entry: RunEntry;
  readonly grids: ReadonlyMap<string, Grid>;
}

/** A workbook in memory that keeps plans by the rules of the core: what is applied can be read and undone. */
export class FakeHost implements SheetHost {
  readonly about = { program: "测试", addInVersion: "1.0.0" };
  readonly plans: WritePlan[] = [];
  readonly selected: { readonly sheet: string; readonly position: Position }[] = [];
  memory: Memory = EMPTY_MEMORY;
  /** Rejects the next call of any kind with this, once. */
  failNext: HostError | null = null;
  /** Waited for before every apply, so that a test can look at a run that is under way. */
  pause: Promise<void> = Promise.resolve();
  active: string;
  protectedSheets = new Set<string>();
  private readonly grids = new Map<string, Grid>();
  private readonly own = new Set<string>();
  private readonly journal: Snapshot[] = [];
  private readonly edited = new Set<(sheetId: string, address: string) => void>();
  private readonly activated = new Set<(sheetId: string) => void>();
  private clock = 1_700_000_000_000;

  constructor(...grids: readonly Grid[]) {
    for (const grid of grids) this.grids.set(grid.sheet.id, grid);
    this.active = grids[0]?.sheet.id ?? "";
  }

  grid(id = this.active): Grid {
    const grid = this.grids.get(id);
    if (!grid) throw new Error(`no sheet ${id}`);
    return grid;
  }

  /** A sheet of our own, made when it is not there yet. */
  private made(name: string): string {
    this.own.add(name);
    if (!this.grids.has(name)) this.grids.set(name, gridOf([""], { name }));
    return name;
  }

  /** The user types into a cell. */
  type(row: number, column: number, content: string | number): void {
    const planned = typeof content === "number" ? { number: String(content) } : { text: literalText(content) };
    const operation: Operation = { op: "values", area: areaOf(row, column), cells: [[planned]], expected: null };
    this.grids.set(this.active, gridAfter(this.grid(), [operation]));
    for (const listener of this.edited) listener(this.active, "A1");
  }

  activate(id: string): void {
    this.active = id;
    for (const listener of this.activated) listener(id);
  }

  async open(): Promise<WorkbookState> {
    await this.arrive();
    return { sheets: await this.listSheets(), memory: this.memory, readOnly: false, structureProtected: false };
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    const sheets = [...this.grids.values()].map(({ sheet }) => ({
      ...sheet,
      visible: true,
      protected: this.protectedSheets.has(sheet.id),
      active: sheet.id === this.active,
      own: this.own.has(sheet.id),
    }));
    return Promise.resolve(sheets);
  }

  async readGrids(sheets: readonly SheetRef[]): Promise<readonly Grid[]> {
    await this.arrive();
    return sheets.map(({ id }) => this.grid(id));
  }

  async apply(plan: WritePlan, control: RunControl = {}): Promise<ApplyResult> {
    await this.arrive();
    control.progress?.(0, 2);
    await this.pause;
    if (control.signal?.aborted) return { written: 0, conflicts: [], run: null, cancelled: true };
    this.plans.push(plan);
    const before = new Map(this.grids);
    let written = 0;
    for (const { sheet, operations } of plan.sheets) {
      const id = "id" in sheet ? sheet.id : this.made(sheet.create);
      this.grids.set(id, gridAfter(this.grid(id), operations));
      written += operations.reduce(
        (sum, it) => sum + (it.op === "values" ? it.cells.flat().filter(Boolean).length : 0),
        0
      );
    }
    if (plan.remember) this.memory = { ...this.memory, writtenScores: plan.remember };
    control.progress?.(2, 2);
    const names = plan.sheets.map(({ sheet }) => ("id" in sheet ? sheet.name : sheet.create));
    const entry = {
      id: String(this.journal.length),
      action: plan.action,
      time: ++this.clock,
      sheets: names,
      cells: written,
    };
    this.journal.push({ entry, grids: before });
    return { written, conflicts: [], run: entry.id, cancelled: false };
  }

  runs(): Promise<readonly RunEntry[]> {
    return Promise.resolve(this.journal.map(({ entry }) => entry));
  }

  async undoLast(): Promise<UndoResult> {
    await this.arrive();
    const last = this.journal.pop();
    if (!last) return { entry: null, restored: 0, kept: [] };
    this.grids.clear();
    for (const [id, grid] of last.grids) this.grids.set(id, grid);
    return { entry: last.entry, restored: last.entry.cells, kept: [] };
  }

  async readMemory(): Promise<Memory> {
    await this.arrive();
    return this.memory;
  }

  async writeMemory(memory: Memory): Promise<void> {
    await this.arrive();
    this.memory = memory;
  }

  async select(sheet: SheetRef, position: Position): Promise<void> {
    await this.arrive();
    this.selected.push({ sheet: sheet.id, position });
    this.active = sheet.id;
  }

  onEdited(listener: (sheetId: string, address: string) => void): Promise<() => Promise<void>> {
    return listening(this.edited, listener);
  }

  onActivated(listener: (sheetId: string) => void): Promise<() => Promise<void>> {
    return listening(this.activated, listener);
  }

  private arrive(): Promise<void> {
    const failure = this.failNext;
    this.failNext = null;
    return failure ? Promise.reject(failure) : Promise.resolve();
  }
}

function listening<Listener>(listeners: Set<Listener>, listener: Listener): Promise<() => Promise<void>> {
  listeners.add(listener);
  return Promise.resolve(() => {
    listeners.delete(listener);
    return Promise.resolve();
  });
}

/** The ribbon's page, as far as a pane hears of it. */
export class FakeRibbon {
  private readonly listeners = new Set<(signal: RunSignal) => void>();

  readonly listen = (listener: (signal: RunSignal) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  tell(signal: RunSignal): void {
    for (const listener of this.listeners) listener(signal);
  }
}
