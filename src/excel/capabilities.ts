/** What this build can do beyond the floor (ExcelApi 1.14), by asking, never by product name. */
export interface Capabilities {
  /** One native undo step for a whole run (1.20). */
  readonly mergedUndo: boolean;
  /** Everything the add-in stands on. */
  readonly floor: boolean;
}

const FLOOR = "1.14";

export function capabilities(): Capabilities {
  return { mergedUndo: isSupported("1.20"), floor: isSupported(FLOOR) };
}

function isSupported(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("ExcelApi", version);
  } catch {
    return false;
  }
}
