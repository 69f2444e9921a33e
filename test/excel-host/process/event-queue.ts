import type { AreaModel, SheetModel } from "../model/workbook";
import { localAddress } from "./address";
import { handle } from "./class-table";
import { rangeTable } from "./classes/range";
import { EventType, OWN_EDIT, WORKBOOK_TARGET } from "./event-types";
import type { ChangeSource } from "./event-types";
import type { ExcelProcess } from "./excel-process";
import type { RangeTarget } from "./references";

export interface EventEntry {
  messageCategory: 65536;
  messageType: number;
  targetId: string;
  message: string;
}

/** Collects what happened; the entries go out after the batch's reply, only to those who asked. */
export class EventQueue {
  enabled = true;
  /** Who is behind the present change: the add-in's own batch, the user here, or another person. */
  source: ChangeSource = OWN_EDIT;
  private readonly registered = new Map<string, number>();
  private entries: EventEntry[] = [];

  constructor(private readonly process: ExcelProcess) {}

  register(type: number, target: string): null {
    const key = `${type}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
    return null;
  }

  unregister(type: number, target: string): null {
    const key = `${type}|${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
    return null;
  }

  /** Hands over and forgets the collected entries. */
  take(): EventEntry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }

  push(type: number, target: string, message: Record<string, unknown>): void {
    if (!this.enabled || !this.registered.has(`${type}|${target}`)) return;
    const entry = { messageCategory: 65536 as const, messageType: type, targetId: target };
    this.entries.push({ ...entry, message: JSON.stringify(message) });
  }

  /** For a sheet's own listeners and those of the collection. */
  pushForSheet(type: number, sheet: SheetModel, message: Record<string, unknown> = {}): void {
    const full = { worksheetId: sheet.id, ...message };
    this.push(type, sheet.id, full);
    this.push(type, WORKBOOK_TARGET, full);
  }

  cellsChanged(sheet: SheetModel, area: AreaModel, changeType: string, shiftDirection = "None"): void {
    const wanted = [sheet.id, WORKBOOK_TARGET].some((target) => this.registered.has(`${EventType.changed}|${target}`));
    if (!this.enabled || !wanted) return;
    const range = handle(rangeTable, { sheet, areas: [{ ...area }] } as RangeTarget);
    this.process.references.keep(range);
    this.pushForSheet(EventType.changed, sheet, {
      changeType,
      ...this.source,
      address: localAddress(area),
      referenceId: (range.target as RangeTarget).reference,
      shiftDirection,
    });
  }

  formatChanged(sheet: SheetModel, area: AreaModel): void {
    this.pushForSheet(EventType.formatChanged, sheet, { ...this.source, address: localAddress(area) });
  }

  rowHiddenChanged(sheet: SheetModel, area: AreaModel, hidden: boolean): void {
    const changeType = hidden ? "Hidden" : "Unhidden";
    this.pushForSheet(EventType.rowHiddenChanged, sheet, { ...this.source, address: localAddress(area), changeType });
  }
}
