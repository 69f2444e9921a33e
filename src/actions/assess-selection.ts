import { assessSheets } from "../core/assess";
import type { Memory, SheetAssessment } from "../core/assessment";
import type { Grid } from "../core/grid/grid";
import type { Settings } from "../core/settings";
import { SKIP_TEXT } from "../strings/actions";
import type { SkipReason } from "../strings/actions";
import { assessCalmly } from "./assess-calmly";
import { HostError } from "./host-error";
import type { Selection, SkippedSheet } from "./outcome";
import { breathe } from "./breathe";
import type { RunControl, SheetHost, SheetInfo, WorkbookState } from "./sheet-host";

export interface Assessed {
  readonly state: WorkbookState;
  /** Every sheet that was read, with or without a table. */
  readonly sheets: readonly SheetAssessment[];
  readonly skipped: readonly SkippedSheet[];
  /** Other sheets in which self-evaluation forms found their standards. */
  readonly among: readonly Grid[];
}

export interface AssessOptions extends RunControl {
  /** Protected sheets are refused (one) or skipped (several): nothing could be written there. */
  readonly writing: boolean;
  /** Settings for this run, in the place of those kept in the workbook. */
  readonly settings?: Partial<Settings>;
}

/** Opens the workbook, reads the chosen sheets and thinks about them. */
export async function assessSelection(
  host: SheetHost,
  selection: Selection,
  options: AssessOptions
): Promise<Assessed> {
  const opened = await host.open(aheadOf(selection));
  const state = { ...opened, memory: withSettings(opened.memory, options.settings) };
  if (options.writing && state.readOnly) throw new HostError("workbook-read-only");
  const { chosen, skipped } = choose(state, selection, options.writing);
  const first = await readAndAssess(host, chosen, state, options);
  if (selection !== "active-or-first") return withoutLarge({ state, ...first, skipped }, selection);
  if (first.sheets.some(({ tables }) => tables.length > 0)) {
    refuseProtected(chosen[0], options.writing);
    return { state, ...first, skipped };
  }
  const others = ownable(state).filter((sheet) => !chosen.includes(sheet));
  const { sheets, among } = await readAndAssess(host, others, state, options);
  const found = sheets.find(({ tables }) => tables.length > 0);
  if (!found) {
    refuseLarge([...first.sheets, ...sheets]);
    return { state, ...first, skipped };
  }
  refuseProtected(
    others.find(({ id }) => id === found.sheet.id),
    options.writing
  );
  return { state, sheets: [found], among, skipped };
}

/** A sheet that is too large to be read is refused alone, and left out among others. */
function withoutLarge(assessed: Assessed, selection: Selection): Assessed {
  const several = selection === "all" || (typeof selection !== "string" && selection.length > 1);
  if (!several) refuseLarge(assessed.sheets);
  const large = assessed.sheets.filter(({ grid }) => grid.tooLarge);
  return {
    ...assessed,
    sheets: assessed.sheets.filter(({ grid }) => !grid.tooLarge),
    skipped: [...assessed.skipped, ...large.map(({ sheet }) => skippedSheet(sheet, "too-large"))],
  };
}

function refuseLarge(sheets: readonly SheetAssessment[]): void {
  const large = sheets.find(({ grid }) => grid.tooLarge);
  if (large) throw new HostError("too-large", { sheet: large.sheet.name });
}

function withSettings(memory: Memory, settings: Partial<Settings> = {}): Memory {
  return { ...memory, settings: { ...memory.settings, ...settings } };
}

function aheadOf(selection: Selection): { name: string } | "active" | undefined {
  if (selection === "active" || selection === "active-or-first") return "active";
  const [only, ...others] = selection === "all" ? [] : selection;
  return only && others.length === 0 ? { name: only.name } : undefined;
}

/** Visible sheets that are not our own, in tab order. */
function ownable(state: WorkbookState): readonly SheetInfo[] {
  return state.sheets.filter(({ visible, own }) => visible && !own);
}

function choose(state: WorkbookState, selection: Selection, writing: boolean) {
  if (selection === "active" || selection === "active-or-first") {
    const active = state.sheets.find((sheet) => sheet.active);
    const usable = active && !active.own ? [active] : [];
    if (selection === "active") refuseProtected(usable[0], writing);
    return { chosen: usable, skipped: [] };
  }
  const wanted = selection === "all" ? ownable(state) : named(state, selection);
  if (selection !== "all" && wanted.length === 1) {
    refuseProtected(wanted[0], writing);
    return { chosen: wanted, skipped: [] };
  }
  const chosen = wanted.filter((sheet) => !(writing && sheet.protected) && !sheet.own);
  const left = wanted.filter((sheet) => !chosen.includes(sheet));
  return { chosen, skipped: left.map((sheet) => skippedSheet(sheet, sheet.own ? "own" : "protected")) };
}

function named(state: WorkbookState, wanted: Exclude<Selection, string>): readonly SheetInfo[] {
  return wanted.map((one) => {
    const sheet = state.sheets.find(({ id }) => id === one.id) ?? state.sheets.find(({ name }) => name === one.name);
    if (!sheet) throw new HostError("sheet-gone", { sheet: one.name });
    return sheet;
  });
}

function refuseProtected(sheet: SheetInfo | undefined, writing: boolean): void {
  if (writing && sheet?.protected) throw new HostError("sheet-protected", { sheet: sheet.name });
}

export function skippedSheet({ id, name }: SheetInfo | SheetAssessment["sheet"], why: SkipReason): SkippedSheet {
  return { sheet: { id, name }, why, reason: SKIP_TEXT[why] };
}

async function readAndAssess(
  host: SheetHost,
  sheets: readonly SheetInfo[],
  state: WorkbookState,
  control: RunControl
): Promise<Pick<Assessed, "sheets" | "among">> {
  if (sheets.length === 0) return { sheets: [], among: [] };
  const grids = await host.readGrids(sheets, control);
  const assessments: SheetAssessment[] = [];
  for (const grid of grids) {
    const [assessment] = await assessCalmly([grid], state.memory, [], control.signal);
    if (assessment) assessments.push(assessment);
    await breathe();
    if (control.signal?.aborted === true) throw new HostError("cancelled");
  }
  if (!assessments.some(lacksStandards)) return { sheets: assessments, among: [] };
  const among = [...grids, ...(await otherGrids(host, sheets, state))];
  return { sheets: assessments.map((it) => (lacksStandards(it) ? withGoals(it, state.memory, among) : it)), among };
}

/** A self-evaluation form without standards looks for them in the workbook's goal tables. */
function lacksStandards({ tables }: SheetAssessment): boolean {
  return tables.some(({ table }) => table.form === "self-evaluation" && table.columns.standard === undefined);
}

function withGoals(assessment: SheetAssessment, memory: Memory, among: readonly Grid[]): SheetAssessment {
  return assessSheets([assessment.grid], memory, among)[0] ?? assessment;
}

async function otherGrids(host: SheetHost, read: readonly SheetInfo[], state: WorkbookState): Promise<readonly Grid[]> {
  const others = ownable(state).filter((sheet) => !read.includes(sheet));
  return others.length === 0 ? [] : host.readGrids(others);
}
