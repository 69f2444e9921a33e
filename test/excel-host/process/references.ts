import type { AreaModel, SheetModel } from "../model/workbook";
import type { ExcelError } from "./excel-error";
import { ExcelError as Refusal } from "./excel-error";
import type { Handle } from "./class-table";

/** Ranges and range areas: rectangles that move when rows and columns are put in or taken out. */
export interface RangeTarget {
  sheet: SheetModel;
  areas: AreaModel[];
  /** Given by `_KeepReference`; the add-in names the range by it in later batches. */
  reference?: string;
  /** The cells it stood for were deleted. */
  gone?: boolean;
}

/** Kept references and everything else that must follow structural changes. */
export class ReferenceTable {
  private readonly kept = new Map<string, Handle>();
  private live = new Set<RangeTarget>();
  private next = 1;

  keep(handle: Handle): void {
    const target = handle.target as RangeTarget;
    if (target.reference) return;
    target.reference = `ref-${this.next++}`;
    this.kept.set(target.reference, handle);
  }

  find(reference: string): Handle {
    const found = this.kept.get(reference);
    if (!found) throw this.invalid();
    return found;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Follows a range as long as the batch runs. */
  follow(target: RangeTarget): void {
    this.live.add(target);
  }

  endBatch(): void {
    this.live = new Set();
  }

  all(): RangeTarget[] {
    const targets = new Set(this.live);
    for (const handle of this.kept.values()) targets.add(handle.target as RangeTarget);
    return [...targets];
  }

  invalid(): ExcelError {
    return new Refusal("InvalidReference", "This reference is not valid for the current operation.");
  }
}
