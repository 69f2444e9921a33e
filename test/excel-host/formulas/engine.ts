/** The part of IronCalc's model that is used. Sheets count from 0, rows and columns from 1. */
export interface EngineModel {
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  rangeClearContents(sheet: number, startRow: number, startColumn: number, endRow: number, endColumn: number): void;
  getCellContent(sheet: number, row: number, column: number): string;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  /** As Excel's TYPE(): 1 number, 2 text, 4 logical, 16 error. */
  getCellType(sheet: number, row: number, column: number): number;
}

/** Makes empty models with one sheet, and knows which functions they can calculate. */
export class Engine {
  private readonly known = new Map<string, boolean>();
  private probe: EngineModel | null = null;

  constructor(private readonly create: () => EngineModel) {}

  newModel(): EngineModel {
    const model = this.create();
    model.pauseEvaluation();
    return model;
  }

  /** Asked by entering a call: the engine writes the names of functions it does not know in small letters. */
  knows(functionName: string): boolean {
    const name = functionName.toUpperCase();
    const answer = this.known.get(name);
    if (answer !== undefined) return answer;
    this.probe ??= this.newModel();
    this.probe.setUserInput(0, 1, 1, `=${name}(1)`);
    const known = this.probe.getCellContent(0, 1, 1).startsWith(`=${name}(`);
    this.known.set(name, known);
    return known;
  }
}
