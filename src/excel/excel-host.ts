import type { Memory } from "../core/assessment";
import type { Position } from "../core/grid/area";
import type { Grid, SheetRef } from "../core/grid/grid";
import type { WritePlan } from "../core/plan/write-plan";
import { HostError } from "../actions/host-error";
import type {
  ApplyResult,
  RunControl,
  RunEntry,
  SheetHost,
  SheetInfo,
  UndoResult,
  WorkbookState,
} from "../actions/sheet-host";
import { applyPlan } from "./apply/apply-plan";
import { logError } from "./helpers";
import { listenToActivation, listenToEdits } from "./events";
import { readRunList } from "./journal/run-list";
import type { RunList } from "./journal/entry";
import { rememberedSheets, storedMemory } from "./memory-part";
import { openWorkbook } from "./open-workbook";
import { PARTS, partText, putPart, requestPart } from "./parts";
import { readGrids } from "./read-grids";
import { runBatch, runWriting } from "./run-batch";
import { undoRun } from "./undo/undo-run";
import type { UsedArea } from "./used-area";
import { fromXml, toXml } from "./xml-text";

/** The spreadsheet program behind the add-in, spoken to through Office.js. */
export class ExcelHost implements SheetHost {
  /** Used areas learnt while opening; good for the reading that follows at once. */
  private ahead: ReadonlyMap<string, UsedArea> = new Map();
  /** The journal's list as it was last seen: only a hint where rules are likely to differ. */
  private list: RunList | null = null;
  /** Our marks on the sheet that was named when opening. */
  private marks: ReadonlyMap<string, readonly string[]> = new Map();

  /** `log` takes failures that have no sentence of their own, for whoever looks for the reason. */
  constructor(
    readonly about: SheetHost["about"],
    private readonly log: (error: unknown) => void = (error) => void logError(error).catch(() => undefined)
  ) {}

  async open(ahead?: { readonly name: string } | "active"): Promise<WorkbookState> {
    const { state, known, list, marks } = await this.told(runBatch((context) => openWorkbook(context, ahead)));
    this.ahead = known;
    this.list = list;
    this.marks = marks;
    return state;
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    return (await this.open()).sheets;
  }

  async readMemory(): Promise<Memory> {
    return (await this.open()).memory;
  }

  async readGrids(sheets: readonly SheetRef[], control?: RunControl): Promise<readonly Grid[]> {
    const known = this.ahead;
    this.ahead = new Map();
    const params = { sheet: sheets[0]?.name ?? "" };
    return this.told(runBatch((context) => readGrids(context, sheets, known, control), params));
  }

  async apply(plan: WritePlan, control: RunControl = {}): Promise<ApplyResult> {
    const time = Date.now();
    const id = `${time.toString(36)}-${Math.floor(Math.random() * 46_656).toString(36)}`;
    const validated = new Map(Object.entries(this.list?.validated ?? {}));
    const hints = { validated, marks: this.marks };
    return this.told(runWriting((context) => applyPlan(context, plan, { ...control, id, time, hints })));
  }

  async runs(): Promise<readonly RunEntry[]> {
    const list = await runBatch(async (context) => {
      const part = requestPart(context, PARTS.runs);
      await context.sync();
      return readRunList(partText(part));
    });
    return (list?.runs ?? []).map(({ id, action, time, sheets, cells }) => ({
      id,
      action,
      time,
      sheets: sheets.map(({ name }) => name),
      cells,
    }));
  }

  async undoLast(): Promise<UndoResult> {
    return this.told(runWriting((context) => undoRun(context)));
  }

  async writeMemory(memory: Memory): Promise<void> {
    await runBatch(async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.worksheets.load("items/id,items/name");
      const part = requestPart(context, PARTS.memory);
      await context.sync();
      if (workbook.readOnly) throw new HostError("workbook-read-only");
      const sheets = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
      const text = partText(part);
      const known = rememberedSheets(text === null ? null : fromXml(text));
      putPart(context, part, toXml(PARTS.memory, "memory", storedMemory(memory, [...known, ...sheets])));
      await context.sync();
    });
  }

  async select(sheet: SheetRef, { row, column }: Position): Promise<void> {
    await runBatch(
      async (context) => {
        const target = context.workbook.worksheets.getItem(sheet.id);
        target.activate();
        target.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      },
      { sheet: sheet.name }
    );
  }

  onEdited(listener: (sheetId: string, address: string) => void): Promise<() => Promise<void>> {
    return listenToEdits(listener);
  }

  onActivated(listener: (sheetId: string) => void): Promise<() => Promise<void>> {
    return listenToActivation(listener);
  }

  /** A failure without a sentence of its own goes to the developer's console, too. */
  private async told<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof HostError && error.code === "unknown") this.log(error.cause ?? error);
      throw error;
    }
  }
}
