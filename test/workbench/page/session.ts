import { browserCalculator } from "../../excel-host/formulas/browser-calculator";
import { cellKey, type SheetModel, type WorkbookModel } from "../../excel-host/model/workbook";
import { ExcelHost } from "../../excel-host/process/excel-host";
import { showValue } from "../../excel-host/process/value/number-format";
import { loadWorkbook } from "../../excel-host/xlsx/load";
import type { LoadedWorkbook } from "../../excel-host/xlsx/loaded-workbook";
import { saveWorkbook } from "../../excel-host/xlsx/save";
import { styleAt } from "./cell-style";

let opened = 0;

/** One open workbook: the file it came from and the Excel process that answers for it. */
export class Session {
  /** Tells this workbook from one opened later. */
  readonly id = ++opened;

  private constructor(
    readonly name: string,
    readonly host: ExcelHost,
    private readonly loaded: LoadedWorkbook
  ) {}

  /** Throws an XlsxError when the bytes are no workbook. */
  static async open(bytes: Uint8Array, name: string): Promise<Session> {
    const loaded = loadWorkbook(bytes, name);
    const calculator = await browserCalculator(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
    return new Session(name, new ExcelHost(loaded.model, { calculator, requirements: { ExcelApi: "1.15" } }), loaded);
  }

  get workbook(): WorkbookModel {
    return this.host.workbook;
  }

  get activeSheet(): SheetModel {
    return this.host.process.activeSheet();
  }

  /** The file with everything that was changed, all else byte for byte as it came. */
  save(): Uint8Array {
    return saveWorkbook(this.loaded, this.host.workbook);
  }

  /** What a cell shows. */
  textOf(sheet: SheetModel, row: number, column: number): string {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell || cell.value === null) return "";
    if (cell.error) return String(cell.value);
    return showValue(cell.value, styleAt(sheet, row, column)?.numberFormat ?? "General");
  }

  /** Fills of conditional formats that hold whatever the cells hold: the add-in's marks. */
  marksOf(sheet: SheetModel, row: number, column: number): string[] {
    return sheet.conditionalFormats
      .filter(
        (it) => it.type === "Custom" && !/\$?[A-Z]{1,3}\$?\d/.test(withoutTexts(String(it.rule?.["formula"] ?? "A1")))
      )
      .filter((it) =>
        it.areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns
        )
      )
      .flatMap((it) => it.format?.fill ?? []);
  }
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, "");
}
