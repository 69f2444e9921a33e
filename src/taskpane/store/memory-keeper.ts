import type { Memory, RowAssessment } from "../../core/assessment";
import type { Finding } from "../../core/finding";
import { DEFAULT_SETTINGS } from "../../core/settings";
import type { Settings } from "../../core/settings";
import type { Rule } from "../../core/standard/rule";
import type { Role } from "../../core/table/target-table";
import { paneText } from "../../strings/pane";
import type { PaneDeps } from "./pane-deps";
import type { PaneState } from "./pane-state";
import { findingSubject, ignoredAs } from "./selectors";
import type { Store } from "./store";

interface KeeperHooks {
  /** Thinks about the sheet again with another memory, without reading it; false when that is not enough. */
  reassess(memory: Memory): boolean;
  /** Reads sheet and memory again. */
  reread(): Promise<void>;
  announce(text: string): void;
}

/** Decisions of the user that are kept in the workbook: settings, rules, ignored findings, column roles. */
export class MemoryKeeper {
  constructor(
    private readonly store: Store<PaneState>,
    private readonly deps: PaneDeps,
    private readonly hooks: KeeperHooks
  ) {}

  changeSettings(patch: Partial<Settings>): Promise<void> {
    return this.saveSettings({ ...this.memory.settings, ...patch }, paneText.saved);
  }

  resetSettings(): Promise<void> {
    return this.saveSettings(DEFAULT_SETTINGS, paneText.settingsReset);
  }

  /** From now on the row's text is read as `rule`, as long as name and text stay the same; null forgets that. */
  chooseRule({ indicator }: RowAssessment, rule: Rule | null): Promise<void> {
    const row = { name: indicator.name, text: indicator.standard };
    const others = this.memory.ruleChoices.filter((it) => it.name !== row.name || it.text !== row.text);
    const ruleChoices = rule === null ? others : [...others, { ...row, rule }];
    const done = rule === null ? paneText.ruleForgotten : paneText.ruleChosen;
    return this.save({ ruleChoices }, done, () => this.deps.actions.chooseRule(row, rule));
  }

  ignore(finding: Finding, reason: string): Promise<void> {
    const state = this.store.get();
    const sheet = state.assessment?.sheet.id ?? "";
    const decision = { sheet, code: finding.code, reason, ...findingSubject(state, finding) };
    const ignoredFindings = [...this.memory.ignoredFindings, decision];
    return this.save({ ignoredFindings }, paneText.findingIgnored, () =>
      this.deps.actions.ignoreFinding(decision, true)
    );
  }

  /** Takes a finding back into the list. */
  async unignore(finding: Finding): Promise<void> {
    const decision = ignoredAs(this.store.get(), finding);
    if (!decision) return;
    const ignoredFindings = this.memory.ignoredFindings.filter((it) => it !== decision);
    await this.save({ ignoredFindings }, paneText.findingRestored, () =>
      this.deps.actions.ignoreFinding(decision, false)
    );
  }

  /** Null leaves the column out; undefined goes back to what the add-in found. */
  correctColumn(column: number, role: Role | null | undefined): Promise<void> {
    const sheet = this.store.get().assessment?.sheet.id ?? "";
    const corrections = { ...this.memory.columnCorrections[sheet] };
    if (role === undefined) delete corrections[column];
    else corrections[column] = role;
    const columnCorrections = { ...this.memory.columnCorrections, [sheet]: corrections };
    return this.save({ columnCorrections }, paneText.columnCorrected, () =>
      this.deps.actions.correctColumn(sheet, column, role)
    );
  }

  private get memory(): Memory {
    return this.store.get().memory;
  }

  private saveSettings(settings: Settings, done: string): Promise<void> {
    return this.save({ settings }, done, () => this.deps.actions.saveSettings(settings));
  }

  /** Shows the effect at once, then writes; when writing fails the workbook's own state is shown again, and why. */
  private async save(patch: Partial<Memory>, done: string, write: () => Promise<void>): Promise<void> {
    const enough = this.hooks.reassess({ ...this.memory, ...patch });
    try {
      await write();
      if (!enough) await this.hooks.reread();
      this.hooks.announce(done);
    } catch (error) {
      const title = this.deps.describeError(error);
      await this.hooks.reread().catch(() => undefined);
      this.store.set({ message: { intent: "error", title, details: [] } });
      this.hooks.announce(title);
    }
  }
}
