import type { AreaModel, CellModel, SheetModel, WorkbookModel } from "../model/workbook";
import type { Calculator } from "../process/calculator";
import { CalculationSession, positionOf, typedInput } from "./calculation-session";
import type { Engine } from "./engine";
import { prepareFormula } from "./prepare-formula";
import { ReadAreas } from "./read-areas";
import { calculateNumbers, numberKey } from "./read-numbers";
import type { FormulaPlace } from "./read-numbers";

/**
 * Calculates a workbook with IronCalc. Formulas that the engine cannot calculate keep the result that the file (or an
 * earlier calculation) gave them and count as constants for the others.
 */
export class IronCalculator implements Calculator {
  private readonly sessions = new WeakMap<WorkbookModel, CalculationSession>();

  constructor(private readonly engine: Engine) {}

  recalculate(workbook: WorkbookModel): void {
    const work = gatherWork(workbook, this.engine);
    if (work.places.length === 0) return;
    const session = this.sessionOf(workbook);
    workbook.sheets.forEach((sheet, index) => {
      session.enter(index, inputsOf(sheet, work.inputs[index] ?? new Map(), work.reads.get(sheet.name.toLowerCase())));
    });
    const numbers = calculateNumbers(session, work.places);
    for (const place of work.places) {
      const cell = workbook.sheets[place.sheet]?.cells.get(place.key);
      if (cell) putResult(cell, place, session, numbers);
    }
  }

  private sessionOf(workbook: WorkbookModel): CalculationSession {
    const present = this.sessions.get(workbook);
    if (present?.fits(workbook)) return present;
    const session = new CalculationSession(this.engine, workbook);
    this.sessions.set(workbook, session);
    return session;
  }
}

interface Work {
  /** The formulas that the engine calculates. */
  readonly places: FormulaPlace[];
  /** Their inputs by cell key, per sheet. */
  readonly inputs: Map<string, string>[];
  /** What is read of each sheet, by its name in small letters. */
  readonly reads: Map<string, ReadAreas>;
}

const WHOLE_SHEET: AreaModel = { row: 0, column: 0, rows: 1048576, columns: 16384 };

function gatherWork(workbook: WorkbookModel, engine: Engine): Work {
  const work: Work = { places: [], inputs: workbook.sheets.map(() => new Map()), reads: new Map() };
  workbook.sheets.forEach((sheet, index) => {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null || cell.arrayArea) continue;
      const prepared = prepareFormula(cell.formula, sheet.name, workbook, engine);
      if (!prepared) {
        cell.value ??= unknownResult(cell);
        continue;
      }
      work.places.push({ sheet: index, name: sheet.name, key });
      work.inputs[index]?.set(key, prepared.input);
      for (const read of prepared.reads) readsOf(work, read.sheet).add(read.area);
      if (prepared.readsAnything) for (const any of workbook.sheets) readsOf(work, any.name).add(WHOLE_SHEET);
    }
  });
  return work;
}

/** What a formula shows that nobody has calculated yet. */
function unknownResult(cell: CellModel): string {
  cell.error = true;
  return "#NAME?";
}

function readsOf(work: Work, sheet: string): ReadAreas {
  const name = sheet.toLowerCase();
  const known = work.reads.get(name) ?? new ReadAreas();
  work.reads.set(name, known);
  return known;
}

/** Formulas, and the constants that any of them may read. */
function inputsOf(
  sheet: SheetModel,
  formulas: ReadonlyMap<string, string>,
  reads: ReadAreas | undefined
): ReadonlyMap<string, string> {
  if (!reads) return formulas;
  const inputs = new Map(formulas);
  for (const [key, cell] of sheet.cells) {
    const { row, column } = positionOf(key);
    if (inputs.has(key) || !reads.covers(row - 1, column - 1)) continue;
    const input = typedInput(cell);
    if (input !== null) inputs.set(key, input);
  }
  return inputs;
}

/** Errors by which the engine says that it cannot read or calculate a formula. */
const CANNOT = new Set(["#ERROR!", "#N/IMPL!", "#SPILL!", "#NAME?"]);

function putResult(
  cell: CellModel,
  place: FormulaPlace,
  session: CalculationSession,
  numbers: ReadonlyMap<string, number>
): void {
  const { row, column } = positionOf(place.key);
  const type = session.model.getCellType(place.sheet, row, column);
  const text = session.model.getFormattedCellValue(place.sheet, row, column);
  if (type === 16) putError(cell, text);
  else if (type === 4) setValue(cell, text.toUpperCase() === "TRUE");
  else if (type === 2) setValue(cell, text);
  else putNumber(cell, numbers.get(numberKey(place.sheet, place.key)) ?? Number(text));
}

function putError(cell: CellModel, text: string): void {
  if (text === "#CIRC!") setValue(cell, 0);
  else if (!CANNOT.has(text)) setValue(cell, text, true);
  else cell.value ??= unknownResult(cell);
}

/** A result that differs only past the fifteenth digit stays as the file has it. */
function putNumber(cell: CellModel, value: number): void {
  const same = typeof cell.value === "number" && cell.value.toPrecision(15) === value.toPrecision(15);
  if (!same) setValue(cell, withoutNoise(value));
}

/** Programs add in different orders: where fifteen digits are a short decimal (94.99999999999999 → 95), it is taken. */
function withoutNoise(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return String(Math.abs(rounded)).replace(/\D/g, "").length <= 12 ? rounded : value;
}

function setValue(cell: CellModel, value: CellModel["value"], error = false): void {
  cell.value = value;
  if (error) cell.error = true;
  else delete cell.error;
}
