import type { LoadedWorkbook } from "./loaded-workbook";
import type { WorkbookModel } from "../model/workbook";
import { sheetPrefix } from "./reference";

/** New names of renamed sheets by their old ones in small letters. */
export type Renames = ReadonlyMap<string, string>;

export function findRenames(loaded: LoadedWorkbook["package"], model: WorkbookModel): Renames {
  const renames = new Map<string, string>();
  for (const sheet of model.sheets) {
    const before = loaded.sheets.get(sheet.id)?.pristine.name;
    if (before !== undefined && before !== sheet.name) renames.set(before.toLowerCase(), sheet.name);
  }
  return renames;
}

/** A formula with the sheets in front of its references renamed, all at once, so that two sheets may swap names. */
export function renameInFormula(formula: string, renames: Renames): string {
  if (renames.size === 0 || !formula.includes("!")) return formula;
  const form = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;
  return formula.replace(form, (whole, quoted: string | undefined, plain: string | undefined) => {
    const name = renames.get((quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase());
    return name === undefined ? whole : sheetPrefix(name);
  });
}
