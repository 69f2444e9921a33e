import type { Finding } from "../../core/finding";
import type { Position } from "../../core/grid/area";
import type { SheetRef } from "../../core/grid/grid";
import { paneText } from "../../strings/pane";
import { MemoryKeeper } from "./memory-keeper";
import type { PaneDeps } from "./pane-deps";
import { INITIAL_STATE } from "./pane-state";
import type { FindingFilter, PaneState, ViewName } from "./pane-state";
import { RunKeeper } from "./run-keeper";
import { currentTable, openFindings, scoresAreWritten } from "./selectors";
import { SheetReader } from "./sheet-reader";
import { createStore } from "./store";
import type { Store } from "./store";

/** What views may ask for. It holds the state and the keepers of its three parts: sheet, runs, memory. */
export class PaneController {
  readonly store: Store<PaneState>;
  readonly runs: RunKeeper;
  readonly memory: MemoryKeeper;
  private readonly reader: SheetReader;
  private stops: (() => unknown)[] = [];

  constructor(readonly deps: PaneDeps) {
    this.store = createStore(INITIAL_STATE);
    this.reader = new SheetReader(this.store, deps, () => void this.scoreAutomatically());
    this.runs = new RunKeeper(this.store, deps, () => this.reader.read());
    this.memory = new MemoryKeeper(this.store, deps, {
      reassess: (memory) => this.reader.reassess(memory),
      reread: () => this.reader.read(),
      announce: (text) => this.announce(text),
    });
  }

  /** Reads the workbook and listens from then on. A failure is shown with the way to try again. */
  async start(): Promise<void> {
    this.store.set({ phase: "starting", failure: null });
    try {
      await this.reader.read();
      await this.listen();
    } catch (error) {
      this.store.set({ phase: "failed", failure: this.deps.describeError(error) });
    }
  }

  async stop(): Promise<void> {
    this.reader.stop();
    const stops = this.stops;
    this.stops = [];
    await Promise.all(stops.map((stop) => stop()));
  }

  open(view: ViewName, row: number | null = this.store.get().row): void {
    this.store.set({ view, row, ...this.messageIn(view) });
  }

  chooseRow(row: number | null): void {
    if (row !== this.store.get().row) this.store.set({ row });
  }

  chooseTable(tableIndex: number): void {
    this.store.set({ tableIndex, row: null });
  }

  openFindings(findingFilter: FindingFilter): void {
    this.store.set({ view: "findings", findingFilter, ...this.messageIn("findings") });
  }

  /** What succeeded was said; in another view it would only stand in the way. */
  private messageIn(view: ViewName): Pick<PaneState, "message"> {
    const { message, view: before } = this.store.get();
    return { message: message?.intent === "success" && view !== before ? null : message };
  }

  closeMessage(): void {
    this.store.set({ message: null });
  }

  announce(text: string): void {
    this.store.set({ announcement: { text, turn: this.store.get().announcement.turn + 1 } });
  }

  /** Selects a cell of the active sheet; the pane stays as it is. */
  async jump({ row, column }: Position): Promise<void> {
    const sheet = this.store.get().assessment?.sheet;
    if (sheet) await this.select(sheet, { row, column });
  }

  /** Brings another sheet to the front, and its table into the pane. */
  async openSheet(sheet: SheetRef): Promise<void> {
    await this.select(sheet, { row: 0, column: 0 });
    this.reader.schedule();
  }

  private async select(sheet: SheetRef, position: Position): Promise<void> {
    try {
      await this.deps.host.select(sheet, position);
    } catch (error) {
      this.runs.fail(error);
    }
  }

  /** The findings whose fixes may be made together without looking at each, in the order of the sheet. */
  safeFindings(): readonly Finding[] {
    return openFindings(this.store.get())
      .filter((finding) => finding.fix?.safe === true)
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  private async listen(): Promise<void> {
    if (this.stops.length > 0) return;
    const { host, onRibbonRun } = this.deps;
    this.stops.push(onRibbonRun((signal) => void this.runs.showRibbonRun(signal)));
    this.stops.push(await host.onEdited(() => this.reader.schedule()));
    this.stops.push(await host.onActivated(() => this.reader.schedule()));
  }

  /** With 自动评分 on, an edit that changed a score is written at once, quietly. */
  private async scoreAutomatically(): Promise<void> {
    const state = this.store.get();
    const table = currentTable(state);
    const wanted = state.memory.settings.automaticScoring && table !== null && table.table.columns.score !== undefined;
    if (!wanted || state.run || table.totals.scored === 0 || scoresAreWritten(table, state)) return;
    await this.runs.scoreQuietly();
    this.announce(paneText.rescored);
  }
}
