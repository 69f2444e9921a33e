import { areaOf } from "../../grid/area";
import type { Settings } from "../../settings";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { literalText } from "../literal";
import { drawBody, drawSection, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import type { ValuesOperation } from "../write-plan";
import type { RankedTable } from "./draw-ranking";

/** Who made the sheet, and when. */
export interface Provenance {
  readonly program: string;
  readonly version: string;
  /** As it is to be read, 2024-12-31 16:05. */
  readonly time: string;
}

/**
 * Where the figures come from: sheets, settings, version and time. The line with the time is returned apart, to be written only
 * when something else changes: making the same summary again is no change.
 */
export function drawProvenance(
  canvas: SheetCanvas,
  top: number,
  tables: readonly RankedTable[],
  settings: Settings,
  { version, program, time }: Provenance
): ValuesOperation {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet.sheet.name))];
  const lines: readonly (readonly [string, string])[] = [
    [SUMMARY_TEXT.sourceLabel, SUMMARY_TEXT.source(sheets)],
    [SUMMARY_TEXT.rateLabel, SUMMARY_TEXT.rate],
    [SUMMARY_TEXT.settingsLabel, SUMMARY_TEXT.settings(settings)],
    [SUMMARY_TEXT.madeLabel, SUMMARY_TEXT.made(version, program, time)],
  ];
  drawSection(canvas, top, SUMMARY_TEXT.provenance);
  drawBody(canvas, areaOf(top + 1, 0, lines.length, canvas.columns), [1]);
  lines.forEach(([label, text], index) => {
    const row = top + 1 + index;
    canvas.text(row, 0, label);
    canvas.merge(row, 1, canvas.columns - 1);
    fitHeight(canvas, row, text, 1);
    if (index < lines.length - 1) canvas.text(row, 1, text);
    else canvas.leave(row, 1);
  });
  const made = lines[lines.length - 1]?.[1] ?? "";
  const area = areaOf(top + lines.length, 1);
  return { op: "values", area, cells: [[{ text: literalText(made) }]], expected: null, accompanies: true };
}
