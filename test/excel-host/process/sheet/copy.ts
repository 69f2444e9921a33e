import { cellKey } from "../../model/workbook";
import type { AreaModel, CellModel, CellStyle, SheetModel } from "../../model/workbook";
import { areaCovers, intersect } from "../areas";
import { isInSheet } from "../address";
import { invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { carryFormula } from "../value/formula-references";
import { cellAt, putCell } from "./cells";
import { removeConditionalFormats } from "./conditional-formats";
import { requireEditable } from "./protection";
import { styleAt } from "./styles";
import { addValidation, removeValidations, validationAt } from "./validations";

export interface Place {
  sheet: SheetModel;
  area: AreaModel;
}

export interface CopyOptions {
  type: string;
  skipBlanks: boolean;
  transpose: boolean;
  /** Cut and paste: formulas stay as they are. */
  moved?: boolean;
}

interface Piece {
  cell: CellModel | undefined;
  style: CellStyle;
  row: number;
  column: number;
}

const TYPES = ["All", "Formulas", "Values", "Formats", "Link"];

/** `copyFrom`: a source smaller than the destination is repeated where it fits evenly; a larger one is written in full. */
export function copyArea(source: Place, destination: Place, options: CopyOptions, process: ExcelProcess): void {
  if (!TYPES.includes(options.type)) throw invalidArgument(`"${options.type}" is nothing that can be copied.`);
  const pieces = readPieces(source, options.transpose);
  const height = pieces.length;
  const width = pieces[0]?.length ?? 0;
  const { area } = destination;
  const rows = area.rows % height === 0 ? area.rows : height;
  const columns = area.columns % width === 0 ? area.columns : width;
  const target = { ...area, rows, columns };
  if (!isInSheet(target)) throw invalidArgument();
  requireEditable(destination.sheet, target, process);
  const validations =
    options.type === "All"
      ? pieces.map((line) => line.map((piece) => validationAt(source.sheet, piece.row, piece.column)))
      : [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const piece = pieces[row % height]?.[column % width] as Piece;
      const at = { row: area.row + row, column: area.column + column };
      pastePiece(piece, destination.sheet, at, options);
      const rule = validations[row % height]?.[column % width];
      if (options.type !== "All") continue;
      const cell = { ...at, rows: 1, columns: 1 };
      removeValidations(destination.sheet, cell);
      if (rule) addValidation(destination.sheet, { ...rule, areas: [cell] });
    }
  }
  if (options.type === "All") copyMerges(source, target, destination.sheet, options);
  if (options.type === "All" || options.type === "Formats") {
    copyConditionalFormats(source, target, destination.sheet, { height, width });
  }
  if (options.type !== "Formats") process.changed(destination.sheet, target);
}

function readPieces({ sheet, area }: Place, transpose: boolean): Piece[][] {
  const at = (row: number, column: number): Piece => ({
    cell: cellAt(sheet, row, column),
    style: styleAt(sheet, row, column),
    row,
    column,
  });
  const [outer, inner] = transpose ? [area.columns, area.rows] : [area.rows, area.columns];
  return Array.from({ length: outer }, (_, i) =>
    Array.from({ length: inner }, (_unused, j) =>
      transpose ? at(area.row + j, area.column + i) : at(area.row + i, area.column + j)
    )
  );
}

function pastePiece(piece: Piece, sheet: SheetModel, at: { row: number; column: number }, options: CopyOptions): void {
  const blank = !piece.cell || (piece.cell.value === null && piece.cell.formula === null);
  if (options.type === "All" || options.type === "Formats") sheet.styles.set(cellKey(at.row, at.column), piece.style);
  if (options.type === "Formats" || (options.skipBlanks && blank)) return;
  if (!piece.cell) {
    putCell(sheet, at.row, at.column, null);
    return;
  }
  const cell = { ...piece.cell };
  if (options.type === "Values") cell.formula = null;
  else if (cell.formula !== null && !options.moved) {
    cell.formula = carryFormula(cell.formula, at.row - piece.row, at.column - piece.column);
  }
  putCell(sheet, at.row, at.column, cell);
}

function copyMerges(source: Place, target: AreaModel, sheet: SheetModel, options: CopyOptions): void {
  if (options.transpose) return;
  for (const merge of source.sheet.merges.filter((one) => areaCovers(source.area, one))) {
    const copy = {
      ...merge,
      row: merge.row - source.area.row + target.row,
      column: merge.column - source.area.column + target.column,
    };
    if (!sheet.merges.some((one) => one.row === copy.row && one.column === copy.column)) sheet.merges.push(copy);
  }
}

/** Copied formats bring their conditional formats along (on the same sheet), tile by tile. */
function copyConditionalFormats(
  source: Place,
  target: AreaModel,
  sheet: SheetModel,
  tile: { height: number; width: number }
): void {
  const found = source.sheet.conditionalFormats.map((format) => ({
    format,
    parts: format.areas.flatMap((one) => intersect(one, source.area) ?? []),
  }));
  removeConditionalFormats(sheet, target);
  if (source.sheet !== sheet) return;
  for (const { format, parts } of found) {
    for (let row = 0; row < target.rows; row += tile.height) {
      for (let column = 0; column < target.columns; column += tile.width) {
        const copies = parts.map((part) => ({
          ...part,
          row: part.row - source.area.row + target.row + row,
          column: part.column - source.area.column + target.column + column,
        }));
        format.areas.push(...copies);
      }
    }
    if (parts.length > 0 && !sheet.conditionalFormats.includes(format)) sheet.conditionalFormats.push(format);
  }
}
