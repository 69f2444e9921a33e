import type { FormatOperation } from "../../core/plan/write-plan";
import { contentOf } from "../content";
import type { Look } from "../journal/entry";
import { tupleOf } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { pack } from "../journal/packed";
import { rowBlocks } from "../grid-blocks";
import { rangeOf } from "../sheet-access";
import { drawEdges, drawLook } from "./draw-look";
import { CELL_LOOK, cellLook, lookOfCell, requestLook, sharedLook } from "./look";
import type { Change, Looked } from "./looked";
import { NOTHING, only } from "./looked";
import { drawPlanned, isAsPlanned, plannedEdges } from "./planned-look";

/** Cells whose looks travel in one answer, when they differ. */
const CELLS_PER_LOOK = 4000;

/** Looks: taken from a sample cell where the plan says so, then changed as it says. Old looks are kept cell by cell. */
export function lookAtFormat(sheet: Excel.Worksheet, operation: FormatOperation): Looked {
  const range = rangeOf(sheet, operation.area);
  range.load("formulas,values,numberFormat");
  const shared = requestLook(range, operation.area);
  const sample = operation.like ? requestLook(rangeOf(sheet, { ...operation.like, rows: 1, columns: 1 })) : null;
  const blocks = rowBlocks(operation.area, CELLS_PER_LOOK);
  const asked: OfficeExtension.ClientResult<Excel.CellProperties[][]>[] = [];
  return {
    refine: () => {
      const block = blocks[asked.length];
      if (!block || sharedLook(shared)) return false;
      asked.push(rangeOf(sheet, block).getCellProperties(CELL_LOOK));
      return true;
    },
    decide: () => {
      const whole = sharedLook(shared);
      const looks = whole ? [whole] : asked.flatMap((block) => block.value.flat().map(lookOfCell));
      const formats = range.numberFormat.flat().map(String);
      const like = sample && cellLook(sample);
      const settled = looks.every((look) => isAsPlanned(look, operation, like));
      const { numberFormat } = operation;
      if (settled && (numberFormat === undefined || formats.every((it) => it === numberFormat))) return NOTHING;
      const holds = range.formulas.flatMap((line, r) =>
        line.map((it, c) => fingerprint(contentOf(it, range.values[r]?.[c])))
      );
      return only(changeOf(sheet, operation, { looks, formats, like, holds }));
    },
  };
}

interface Seen {
  readonly looks: readonly Look[];
  readonly formats: readonly string[];
  readonly like: Look | null;
  readonly holds: readonly string[];
}

function changeOf(sheet: Excel.Worksheet, operation: FormatOperation, { looks, formats, like, holds }: Seen): Change {
  const { area, numberFormat } = operation;
  const keys = looks.map((look) => JSON.stringify(look));
  const distinct = [...new Set(keys)];
  const each = looks.length === 1 ? holds.map(() => 0) : keys.map((key) => distinct.indexOf(key));
  return {
    cells: 0,
    steps: [
      {
        k: "format",
        a: tupleOf(area),
        looks: distinct.map((key) => JSON.parse(key) as Look),
        old: pack(each),
        formats: pack(formats),
        holds: pack(holds),
      },
    ],
    write: () => {
      const range = rangeOf(sheet, area);
      if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
      if (like) drawLook(range, like, looks.length === 1 ? (looks[0] ?? null) : null);
      drawPlanned(range, operation);
      drawEdges(range, plannedEdges(operation, like), area);
    },
  };
}
