import type { CellModel, WorkbookModel } from "../model/workbook";
import type { Engine, EngineModel } from "./engine";

/** What the engine holds of a workbook, kept between calculations so that only changes are entered. */
export class CalculationSession {
  readonly model: EngineModel;
  private readonly names: readonly string[];
  /** Input by cell key, per sheet, as last entered. */
  private readonly entered: Map<string, string>[];
  private readonly joins: string[] = [];

  constructor(engine: Engine, workbook: WorkbookModel) {
    this.names = workbook.sheets.map((sheet) => sheet.name);
    this.entered = this.names.map(() => new Map());
    this.model = engine.newModel();
    for (let count = 1; count <= this.names.length; count++) this.model.newSheet();
    for (let index = 0; index <= this.names.length; index++) this.model.renameSheet(index, `~${index}~`);
    this.names.forEach((name, index) => this.model.renameSheet(index, name));
  }

  /** Same sheets in the same order: otherwise a new session is needed. */
  fits(workbook: WorkbookModel): boolean {
    return (
      workbook.sheets.length === this.names.length &&
      workbook.sheets.every((sheet, index) => sheet.name === this.names[index])
    );
  }

  /** Enters the wanted inputs of a sheet and takes away those that are no longer wanted. */
  enter(sheet: number, wanted: ReadonlyMap<string, string>): void {
    const entered = this.entered[sheet];
    if (!entered) return;
    for (const key of entered.keys()) {
      if (wanted.has(key)) continue;
      const { row, column } = positionOf(key);
      this.model.rangeClearContents(sheet, row, column, row, column);
      entered.delete(key);
    }
    for (const [key, input] of wanted) {
      if (entered.get(key) === input) continue;
      const { row, column } = positionOf(key);
      this.model.setUserInput(sheet, row, column, input);
      entered.set(key, input);
    }
  }

  /** Texts of formulas calculated beside the workbook, on a sheet of its own behind its last. */
  calculate(formulas: readonly string[]): string[] {
    const sheet = this.names.length;
    formulas.forEach((formula, index) => {
      if (this.joins[index] === formula) return;
      this.model.setUserInput(sheet, index + 1, 1, formula);
      this.joins[index] = formula;
    });
    this.model.evaluate();
    return formulas.map((_, index) =>
      this.model.getCellType(sheet, index + 1, 1) === 2 ? this.model.getFormattedCellValue(sheet, index + 1, 1) : ""
    );
  }
}

/** 1-based, as the engine counts. */
export function positionOf(key: string): { row: number; column: number } {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)) + 1, column: Number(key.slice(comma + 1)) + 1 };
}

/** A constant as one would type it: text with an apostrophe, so that "1-2" stays text. */
export function typedInput(cell: CellModel): string | null {
  if (cell.value === null) return null;
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "number") return String(cell.value).toUpperCase();
  return cell.error ? cell.value : `'${cell.value}`;
}
