import type { Outcome, Selection } from "../../../src/actions/outcome";
import { assessWorkbook } from "../../../src/actions/assess-workbook";
import { buildSummary } from "../../../src/actions/build-summary";
import { scoreSheet } from "../../../src/actions/score-sheet";
import type { SheetHost } from "../../../src/actions/sheet-host";
import { undoLast } from "../../../src/actions/undo-last";
import { validateSheet } from "../../../src/actions/validate-sheet";
import type { Settings } from "../../../src/core/settings";
import { cellAddress } from "../../../src/core/grid/address";
import { ACTION_TEXT } from "../../../src/strings/actions";
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
  const outcome = await ACTIONS[options.command](host, selection, { fix: options.fix, settings });
  const found = outcome.sheets.some(({ tables }) => tables.length > 0);
  const report = reportOf({
    command: options.command,
    sheets: outcome.sheets,
    skipped: outcome.skipped,
    host: costOf(program),
  });
  return { report, worked: found, remark: found ? null : noTable(program, selection, outcome) };
}

function noTable(program: Program, selection: Selection, outcome: Outcome): string {
  const skipped = new Set(outcome.skipped.map(({ sheet }) => sheet.name));
  const searched =
    typeof selection === "string"
      ? program.workbook.sheets.filter(({ visibility, name }) => visibility === "Visible" && !skipped.has(name))
      : selection;
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
