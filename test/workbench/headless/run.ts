import type { Outcome, Selection } from "../../../src/actions/outcome";
import { skippedSheet } from "../../../src/actions/assess-selection";
import { assessWorkbook } from "../../../src/actions/assess-workbook";
import { buildSummary } from "../../../src/actions/build-summary";
import { HostError } from "../../../src/actions/host-error";
import { scoreSheet } from "../../../src/actions/score-sheet";
import type { SheetHost } from "../../../src/actions/sheet-host";
import { undoLast } from "../../../src/actions/undo-last";
import { validateSheet } from "../../../src/actions/validate-sheet";
import type { SheetAssessment } from "../../../src/core/assessment";
import type { Settings } from "../../../src/core/settings";
import { cellAddress } from "../../../src/core/grid/address";
import { ACTION_TEXT } from "../../../src/strings/actions";
import type { SheetModel } from "../../excel-host/model/workbook";
import type { ExcelHost as Program } from "../../excel-host/process/excel-host";
import type { Arguments } from "./arguments";
import { UsageError } from "./arguments";
import { reportOf } from "./report";

export interface HeadlessResult {
  readonly report: unknown;
  /** Whether OUT is to be written. */
  readonly worked: boolean;
  /** A sentence for standard error, although the command ran. */
  readonly remark: string | null;
}

/** Runs one command through the same actions and the same Excel code as the add-in. */
export async function runHeadless(
  program: Program,
  host: SheetHost,
  options: Arguments,
  settings: Partial<Settings>
): Promise<HeadlessResult> {
  return options.command === "undo"
    ? undo(program, host, settings)
    : act(program, host, options, selectionOf(program, options), settings);
}

function selectionOf(program: Program, { selection }: Arguments): Selection {
  if (typeof selection === "string") return selection;
  const sheet = program.workbook.sheets.find(({ name }) => name === selection.sheet);
  if (!sheet) throw new UsageError(ACTION_TEXT.noSheet(selection.sheet));
  return [{ id: sheet.id, name: sheet.name }];
}

const ACTIONS = { validate: validateSheet, score: scoreSheet, summary: buildSummary } as const;

async function act(
  program: Program,
  host: SheetHost,
  options: Arguments,
  selection: Selection,
  settings: Partial<Settings>
): Promise<HeadlessResult> {
  if (options.command === "undo") throw new UsageError(options.command);
  const locked = options.command === "summary" && selection === "all" ? lockedSheets(program) : [];
  const chosen = locked.length > 0 ? visibleSheets(program).filter((sheet) => !locked.includes(sheet)) : selection;
  const outcome = await ACTIONS[options.command](host, chosen, { fix: options.fix, settings });
  const tables = outcome.sheets.filter((sheet) => sheet.tables.length > 0);
  if (selection !== "all") refuseLocked(program, tables);
  const found = tables.length > 0;
  const report = reportOf({
    command: options.command,
    sheets: outcome.sheets,
    skipped: [...locked.map((sheet) => skippedSheet(sheet, "protected")), ...outcome.skipped],
    host: costOf(program),
  });
  return { report, worked: found, remark: found ? null : noTable(program, selection, outcome) };
}

function visibleSheets({ workbook }: Program): readonly SheetModel[] {
  return workbook.sheets.filter(({ visibility }) => visibility === "Visible");
}

/** A protected sheet is taken by no command, not even by a summary that would only read it. */
function lockedSheets(program: Program): readonly SheetModel[] {
  return visibleSheets(program).filter((sheet) => sheet.protection.protected);
}

function refuseLocked(program: Program, sheets: readonly SheetAssessment[]): void {
  const locked = lockedSheets(program).find(({ id }) => sheets.some(({ sheet }) => sheet.id === id));
  if (locked) throw new HostError("sheet-protected", { sheet: locked.name });
}

function noTable(program: Program, selection: Selection, outcome: Outcome): string {
  const skipped = new Set(outcome.skipped.map(({ sheet }) => sheet.name));
  const searched =
    typeof selection === "string" ? visibleSheets(program).filter(({ name }) => !skipped.has(name)) : selection;
  return ACTION_TEXT.noTable(searched.map(({ name }) => name));
}

async function undo(program: Program, host: SheetHost, settings: Partial<Settings>): Promise<HeadlessResult> {
  const { entry, restored, kept } = await undoLast(host);
  const cost = costOf(program);
  const { sheets } = await assessWorkbook(host, "all", { settings });
  const undone = entry && {
    action: entry.action,
    sheets: entry.sheets,
    restored,
    kept: kept.map(({ found, ...at }) => ({ sheet: at.sheet, cell: cellAddress(at), found })),
  };
  const withTables = sheets.filter(({ tables }) => tables.length > 0);
  const report = reportOf({ command: "undo", sheets: withTables, skipped: [], host: cost, extra: { undone } });
  return { report, worked: entry !== null, remark: entry ? null : ACTION_TEXT.nothingToUndo };
}

function costOf({ stats }: Program): { syncs: number; largestRequestBytes: number } {
  return { syncs: stats.syncs, largestRequestBytes: stats.largestRequestBytes };
}
