import { areaOf } from "../../grid/area";
import type { Settings } from "../../settings";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { literalText } from "../literal";
import { drawLine, drawSection, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import type { ValuesOperation } from "../write-plan";
import type { SummaryTable } from "./summary-table";

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
  tables: readonly SummaryTable[],
  settings: Settings,
  { version, program, time }: Provenance
): ValuesOperation {
  const sheets = [...new Set(tables.map(({ table }) => table.table.sheet.name))];
  const lines: readonly (readonly [string, string])[] = [
    [SUMMARY_TEXT.sourceLabel, SUMMARY_TEXT.source(sheets)],
    [SUMMARY_TEXT.rateLabel, SUMMARY_TEXT.rate],
    [SUMMARY_TEXT.settingsLabel, SUMMARY_TEXT.settings(settings)],
    [SUMMARY_TEXT.madeLabel, SUMMARY_TEXT.made(version, program, time)],
  ];
  drawSection(canvas, top, SUMMARY_TEXT.provenance);
  lines.forEach(([label, text], index) => {
    const row = top + 1 + index;
    const line = SUMMARY_TEXT.labelled(label, text);
    drawLine(canvas, row, line);
    fitHeight(canvas, row, line, 0);
    if (index === lines.length - 1) canvas.leave(row, 0);
  });
  const [label, text] = lines[lines.length - 1] ?? ["", ""];
  const cells = [[{ text: literalText(SUMMARY_TEXT.labelled(label, text)) }]];
  return { op: "values", area: areaOf(top + lines.length, 0), cells, expected: null, accompanies: true };
}
