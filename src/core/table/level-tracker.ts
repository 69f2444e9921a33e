import { levelLabelOf } from "../lexicon/levels";
import type { CellView } from "./cell-view";

/** level1 and level2 of a row, standard names where known. */
export interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/**
 * Carries level labels down the rows of one table. A row takes its own label (of its cell or the merged cell over it), else
 * the one above. A known level2 decides level1: 经济效益指标 is under 效益指标 even when that word stands three rows lower.
 */
export class LevelTracker {
  private level1 = "";
  private level2 = "";

  /** `level1` and `level2` are the cells that speak for this row, if any. */
  next(level1: CellView | undefined, level2: CellView | undefined): Levels {
    const combined = level2?.levels ?? level1?.levels;
    if (combined) return this.set(combined.level1, combined.level2);
    const asLevel2 = level2 ?? (level1?.level && level1.level.level1 === null ? level1 : undefined);
    const asLevel1 = asLevel2 === level1 ? undefined : level1;
    const own1 = asLevel1 ? (asLevel1.level?.level1 ?? labelText(asLevel1)) : "";
    const own2 = asLevel2 ? (asLevel2.level?.level2?.name ?? labelText(asLevel2)) : "";
    const decided = asLevel2?.level?.level2?.level1 ?? null;
    if (own2 !== "") return this.set(decided ?? (own1 || this.level1), own2);
    if (own1 !== "" && own1 !== this.level1) return this.set(own1, this.keepsUnder(own1) ? this.level2 : "");
    return { level1: this.level1, level2: this.level2 };
  }

  /** A level1 label one or more rows below the first level2 of its block does not end that level2. */
  private keepsUnder(level1: string): boolean {
    return levelLabelOf(this.level2)?.level2?.level1 === level1;
  }

  private set(level1: string, level2: string): Levels {
    this.level1 = level1;
    this.level2 = level2;
    return { level1, level2 };
  }
}

/** An unknown label as written; signs for “nothing” and numbers are no label. */
function labelText(cell: CellView): string {
  return cell.filler || cell.notApplicable || cell.number || cell.signature ? "" : cell.text;
}
