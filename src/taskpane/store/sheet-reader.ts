import { HostError } from "../../actions/host-error";
import type { Memory, SheetAssessment } from "../../core/assessment";
import type { PaneDeps } from "./pane-deps";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** Several events that come together (an edit and a change of sheet) are answered by one reading. */
const SETTLE = 20;
/** A reading that took longer than this is not repeated for every edit: the next one waits until the clerk pauses. */
const LONG = 400;
const LONGEST_WAIT = 3000;
/** A cell that is being typed into cannot be read; try again when the clerk has probably left it. */
const RETRY = 400;

/** Keeps the state's picture of the sheet in front true: first reading, edits, change of sheet, end of runs. */
export class SheetReader {
  private turn = 0;
  private duration = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly deps: PaneDeps,
    /** Called after an edit was taken in, never after the first reading. */
    private readonly onReread: () => void
  ) {}

  /** Reads sheets, memory and the sheet in front. A later call wins over an earlier one that is still under way. */
  async read(): Promise<void> {
    const turn = ++this.turn;
    const started = performance.now();
    const [{ state, sheets: read }, runs] = await Promise.all([this.deps.actions.read(), this.deps.host.runs()]);
    if (turn !== this.turn) return;
    // The first reading also warms everything up: it says nothing about the next ones.
    this.duration = this.store.get().assessment === null ? 0 : performance.now() - started;
    const assessment = read[0] ?? null;
    const lastRun = runs.reduce<PaneState["lastRun"]>((last, run) => (last && last.time > run.time ? last : run), null);
    const { sheets, memory } = state;
    this.store.set({ phase: "ready", failure: null, sheets, memory, assessment, lastRun, ...this.place(assessment) });
  }

  /**
   * Thinks again about what was already read: after a change of settings or choices. False when that takes more than the
   * sheet in front, because a self-evaluation form looks for its standards in other sheets.
   */
  reassess(memory: Memory): boolean {
    const { assessment } = this.store.get();
    this.store.set({ memory });
    if (!assessment) return true;
    if (assessment.tables.some(({ table }) => table.form === "self-evaluation" && table.columns.standard === undefined))
      return false;
    this.store.set({ assessment: this.deps.engine.assess([assessment.grid], memory)[0] ?? null });
    return true;
  }

  /** Reads again soon; a burst of edits is read once. */
  schedule(delay = this.duration > LONG ? Math.min(LONGEST_WAIT, 2 * this.duration) : SETTLE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.reread(), delay);
  }

  stop(): void {
    this.turn++;
    clearTimeout(this.timer);
  }

  private async reread(): Promise<void> {
    if (this.store.get().run) return this.schedule(RETRY);
    try {
      await this.read();
      this.onReread();
    } catch (error) {
      const waiting = error instanceof HostError && (error.code === "cell-being-edited" || error.code === "busy");
      if (waiting) this.schedule(RETRY);
      else this.store.set({ message: { intent: "error", title: this.deps.describeError(error), details: [] } });
    }
  }

  /** The same table and indicator stay in view when the sheet is read again; another sheet starts anew. */
  private place(assessment: SheetAssessment | null): Pick<PaneState, "tableIndex" | "row"> {
    const before = this.store.get();
    if (assessment === null || assessment.sheet.id !== before.assessment?.sheet.id) {
      return { tableIndex: 0, row: before.assessment === null ? before.row : null };
    }
    return { tableIndex: before.tableIndex < assessment.tables.length ? before.tableIndex : 0, row: before.row };
  }
}
