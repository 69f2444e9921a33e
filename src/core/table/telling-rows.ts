import { isTotal } from "../lexicon/row-words";
import { bestRole } from "./find-headers";
import type { SheetView } from "./sheet-view";
import type { HeaderPiece } from "./split-header";
import type { TablePlan } from "./table-plan";

/** So many rows tell as much as all of them. */
const ENOUGH = 400;

/**
 * The rows whose contents tell what the columns hold: with several cells, no totals or signatures, and of rows that are
 * shifted against each other only the larger part (their type signs stand in the same column).
 */
export function tellingRows(view: SheetView, { header, territory, segments }: TablePlan): readonly number[] {
  const candidates: { row: number; sign: number | null }[] = [];
  for (const { from, to } of segments) {
    for (let row = from; row < to && candidates.length < ENOUGH; row++) {
      const cells = view.cellsOf(row).filter(({ column }) => column >= territory.first && column <= territory.last);
      const first = cells[0];
      if (!first || cells.length < 3 || cells.slice(0, 3).some(({ compact }) => isTotal(compact))) continue;
      const sign =
        cells.find(({ type, quantitative }) => type !== null || quantitative) ?? cells.find((it) => it.compared);
      if (first.signature && !sign) continue;
      candidates.push({ row, sign: sign?.column ?? null });
    }
  }
  const signs = candidates.flatMap(({ sign }) => (sign === null ? [] : [sign]));
  const usual = usualColumn(signs, typeHeading(header));
  return candidates.filter(({ sign }) => usual === null || sign === usual).map(({ row }) => row);
}

/** The column of the type heading; null when a heading is missing, because then the others may be displaced. */
function typeHeading(header: HeaderPiece | null): number | null {
  const named = (header?.headings ?? []).map(({ column, roles }) => ({ column, best: bestRole(roles) }));
  if (!named.some(({ best }) => best?.role === "name" && best.weight >= 4)) return null;
  return named.find(({ best }) => best?.role === "type")?.column ?? null;
}

/** The column under the type heading where some of the signs stand there, else the most frequent one. */
function usualColumn(columns: readonly number[], headed: number | null): number | null {
  const counts = new Map<number, number>();
  let most: number | null = null;
  for (const column of columns) {
    const count = (counts.get(column) ?? 0) + 1;
    counts.set(column, count);
    if (most === null || count > (counts.get(most) ?? 0)) most = column;
  }
  const inPlace = headed === null ? 0 : (counts.get(headed) ?? 0);
  return inPlace * 10 >= columns.length && inPlace > 0 ? headed : most;
}
