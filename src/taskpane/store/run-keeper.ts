import { HostError } from "../../actions/host-error";
import type { Outcome } from "../../actions/outcome";
import type { RunSignal } from "../../actions/run-signal";
import type { RunControl } from "../../actions/sheet-host";
import type { RowAssessment } from "../../core/assessment";
import type { Fix } from "../../core/finding";
import type { Rational } from "../../core/number/rational";
import type { PlanAction } from "../../core/plan/write-plan";
import { outcomeText } from "../../strings/pane-outcomes";
import { batchReport } from "./batch-lines";
import { outcomeMessage, resultMessage, undoMessage } from "./outcome-message";
import type { SheetRun } from "./pane-actions";
import type { PaneDeps } from "./pane-deps";
import type { PaneMessage, PaneState } from "./pane-state";
import { currentTable } from "./selectors";
import type { Store } from "./store";

/** Starts runs one at a time, shows how far they are, stops them, and says what came out. */
export class RunKeeper {
  private abort: AbortController | null = null;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly deps: PaneDeps,
    private readonly reread: () => Promise<void>
  ) {}

  /** One of the big buttons, on the sheet in front. */
  async runOnSheet(name: SheetRun): Promise<void> {
    const sheet = this.store.get().assessment?.sheet;
    if (!sheet) return;
    const outcome = await this.run(name, true, (control) => this.deps.actions.run(name, [sheet], control));
    if (!outcome) return;
    this.show(this.withMadeSheet(name, outcomeMessage(outcome)));
    if (name === "score" && !outcome.cancelled) await this.bringScoresIntoView();
  }

  /** The same over every visible sheet that is not our own; one run, so that one 撤销 takes it all back. */
  async runOnAllSheets(name: SheetRun): Promise<void> {
    const sheets = this.store.get().sheets.filter((sheet) => sheet.visible && !sheet.own);
    this.store.set({ batch: null });
    const outcome = await this.run(name, true, (control) => this.deps.actions.run(name, sheets, control));
    if (!outcome) return;
    this.store.set({ batch: batchReport(name, sheets, outcome) });
    this.show(this.withMadeSheet(name, outcomeMessage({ ...outcome, skipped: [] })));
  }

  async fix(fixes: readonly Fix[]): Promise<void> {
    const sheet = this.store.get().assessment?.sheet;
    if (sheet && fixes.length > 0) await this.runAndShow("fix", () => this.deps.actions.fix(sheet, fixes));
  }

  /** Quiet: the form itself shows what was written. True when the cell now holds the text; "" empties it. */
  writeActual(row: RowAssessment, text: string): Promise<boolean> {
    return this.runQuietly("actual", () => this.deps.actions.writeActual(this.rowRef(row), text));
  }

  writeScore(row: RowAssessment, score: Rational | null): Promise<boolean> {
    return this.runQuietly("actual", () => this.deps.actions.writeScore(this.rowRef(row), score));
  }

  async writeWeights(row: RowAssessment, weights: ReadonlyMap<number, Rational>): Promise<void> {
    await this.runAndShow("weights", () => this.deps.actions.writeWeights(this.rowRef(row), weights));
  }

  async rewriteStandard(row: RowAssessment, text: string): Promise<void> {
    await this.runAndShow("fix", () => this.deps.actions.rewriteStandard(this.rowRef(row), text));
  }

  async clearMarks(): Promise<void> {
    const result = await this.run("clear-marks", false, () => this.deps.actions.clearMarks());
    if (result) this.show(resultMessage("clear-marks", result.written));
  }

  async scoreQuietly(): Promise<void> {
    const sheet = this.store.get().assessment?.sheet;
    if (sheet) await this.runQuietly("score", (control) => this.deps.actions.run("score", [sheet], control));
  }

  async undo(): Promise<void> {
    const result = await this.run("undo", false, () => this.deps.actions.undo());
    if (result) this.show(undoMessage(result));
  }

  /** Asks the run to stop at the next chunk; what is done by then stays and can be undone. */
  cancel(): void {
    const { run } = this.store.get();
    if (!run || !this.abort) return;
    this.store.set({ run: { ...run, cancelling: true } });
    this.abort.abort();
  }

  /** A run from the ribbon ended: read its result and say it as if it had been started here. */
  async showRibbonRun(signal: RunSignal): Promise<void> {
    if (signal.error) return this.fail(new HostError(signal.error));
    try {
      await this.reread();
    } catch (error) {
      return this.fail(error);
    }
    const { assessment, memory } = this.store.get();
    // Our own sheet is in front: 生成汇总 opened what it made.
    if (!assessment) return this.show(this.withMadeSheet(signal.action, resultMessage(signal.action, 1)));
    const nothing = { written: 0, conflicts: [], cancelled: false, run: null, skipped: [], fixed: [] };
    const outcome = { action: signal.action, sheets: [assessment], memory, ...nothing };
    this.show(this.withMadeSheet(signal.action, outcomeMessage(outcome)));
  }

  /** Who stopped a run before it wrote (only reading throws then) is told so, not that something failed. */
  fail(error: unknown): void {
    const stopped = error instanceof HostError && error.code === "cancelled";
    const title = stopped ? outcomeText.cancelled(0) : this.deps.describeError(error);
    this.show({ intent: stopped ? "info" : "error", title, details: [] });
  }

  /** A summary, form or report that the run wrote can be opened from its message. */
  private withMadeSheet(action: PlanAction, message: PaneMessage): PaneMessage {
    const { lastRun, sheets } = this.store.get();
    if (lastRun?.action !== action) return message;
    const own = sheets.find((sheet) => sheet.own && lastRun.sheets.includes(sheet.name));
    return own ? { ...message, made: own.name } : message;
  }

  /** The columns on the right may be out of sight; only after 本表评分 was pressed, never after quiet scoring. */
  private async bringScoresIntoView(): Promise<void> {
    const state = this.store.get();
    const score = currentTable(state)?.rows.find(({ indicator }) => indicator.fields.score)?.indicator.fields.score;
    if (!state.assessment || !score) return;
    const { row, column } = score;
    // The scores are written: that they cannot be shown is no failure of the run.
    await this.deps.host.select(state.assessment.sheet, { row, column }).catch(() => undefined);
  }

  private rowRef({ indicator }: RowAssessment) {
    const sheet = this.store.get().assessment?.sheet ?? { id: "", name: "" };
    return { sheet, row: indicator.row, name: indicator.name };
  }

  private async runAndShow(name: PlanAction, work: (control: RunControl) => Promise<Outcome>): Promise<void> {
    const outcome = await this.run(name, false, work);
    if (outcome) this.show(outcomeMessage(outcome));
  }

  private async runQuietly(name: PlanAction, work: (control: RunControl) => Promise<Outcome>): Promise<boolean> {
    const outcome = await this.run(name, false, work);
    if (!outcome) return false;
    const disturbed = outcome.conflicts.length > 0 || outcome.skipped.length > 0;
    if (disturbed) this.show(outcomeMessage(outcome));
    return !disturbed;
  }

  /** Null when the run failed (the reason is shown) or another one is under way. The sheet is read again in any case. */
  private async run<Result>(
    name: PlanAction,
    cancellable: boolean,
    work: (control: RunControl) => Promise<Result>
  ): Promise<Result | null> {
    if (this.store.get().run) return null;
    this.abort = new AbortController();
    this.store.set({ run: { name, done: 0, total: 0, cancelling: false, cancellable }, message: null });
    try {
      const result = await work({ signal: this.abort.signal, progress: (done, total) => this.progress(done, total) });
      await this.reread();
      return result;
    } catch (error) {
      this.fail(error);
      return null;
    } finally {
      this.abort = null;
      this.store.set({ run: null });
    }
  }

  private progress(done: number, total: number): void {
    const { run } = this.store.get();
    if (run) this.store.set({ run: { ...run, done, total } });
  }

  private show(message: PaneMessage): void {
    const { turn } = this.store.get().announcement;
    const text = [message.title, ...message.details].join(" ");
    this.store.set({ message, announcement: { text, turn: turn + 1 } });
  }
}
