import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { cellAddress, columnName } from "../../../src/core/grid/address";
import type { AreaModel, SheetModel } from "../../excel-host/model/workbook";
import { cellKey } from "../../excel-host/model/workbook";
import { areasInSight, indices, inputTextAt, placeOf, stepOver, type TrackRange } from "./grid-areas";
import { SelectedCell } from "./selected-cell";
import { cellLook } from "./cell-style";
import { ChartPicture } from "./chart-picture";
import { layoutOf, visibleRange, type SheetLayout } from "./sheet-layout";

const ROW_HEADER = 44;
const COLUMN_HEADER = 24;

interface SheetGridProps {
  readonly sheet: SheetModel;
  /** Counts changes of the workbook, so that a mutated model is drawn again. */
  readonly version: number;
  readonly selection: AreaModel;
  readonly textOf: (row: number, column: number) => string;
  readonly markOf: (row: number, column: number) => readonly string[];
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

/** The sheet as an accessible grid: only what is in sight is in the page, whatever the number of rows. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, version, selection, textOf, onSelect, onEdit } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 1200, height: 800 });
  const [editing, setEditing] = useState<string | null>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the model is mutated in place; `version` tells when
  const layout = useMemo(() => layoutOf(sheet, textOf), [sheet, version]);
  useEffect(() => setEditing(null), [selection.row, selection.column, sheet.id]);
  useFollowSelection(scroller, layout, selection, sheet.id);
  const measure = () => {
    const element = scroller.current;
    if (element) {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setView({ left, top, width, height });
    }
  };
  useEffect(() => {
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);

  const move = (rows: number, columns: number) =>
    onSelect(
      stepOver(layout.rows.sizes, selection.row, rows),
      stepOver(layout.columns.sizes, selection.column, columns)
    );
  const commit = (text: string, rows = 1) => {
    setEditing(null);
    onEdit(selection.row, selection.column, text);
    scroller.current?.focus();
    if (rows) move(rows, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null) return;
    const steps: Record<string, [number, number]> = {
      ArrowDown: [1, 0],
      Enter: [1, 0],
      ArrowUp: [-1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const step = steps[event.key];
    if (step) move(...step);
    else if (event.key === "F2") setEditing(inputTextAt(sheet, selection));
    else if (event.key === "Delete") onEdit(selection.row, selection.column, "");
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) setEditing(event.key);
    else return;
    event.preventDefault();
  };

  const rows = visibleRange(layout.rows, view.top, view.top + view.height);
  const columns = visibleRange(layout.columns, view.left, view.left + view.width);
  return (
    <div
      className="grid-scroller"
      ref={scroller}
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={layout.rows.starts.length}
      aria-colcount={layout.columns.starts.length}
      tabIndex={0}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div
        style={{
          width: layout.columns.total + ROW_HEADER,
          height: layout.rows.total + COLUMN_HEADER,
          position: "relative",
        }}
      >
        <Headers layout={layout} rows={rows} columns={columns} selection={selection} />
        <div className="grid-body" style={{ left: ROW_HEADER, top: COLUMN_HEADER }}>
          {areasInSight(sheet, rows, columns).map((area) => (
            <GridCell
              key={`${area.row},${area.column}`}
              area={area}
              layout={layout}
              grid={props}
              onOpen={() => setEditing(inputTextAt(sheet, area))}
            />
          ))}
          {sheet.charts.map((chart) => (
            <ChartPicture key={chart.id} chart={chart} layout={layout} textOf={textOf} />
          ))}
          <SelectedCell
            layout={layout}
            sheet={sheet}
            selection={selection}
            editing={editing}
            onCommit={commit}
            onCancel={() => setEditing(null)}
          />
        </div>
      </div>
    </div>
  );
}

interface InSight {
  readonly layout: SheetLayout;
  readonly rows: TrackRange;
  readonly columns: TrackRange;
  readonly selection: AreaModel;
}

function Headers({ layout, rows, columns, selection }: InSight) {
  return (
    <>
      <div
        className="header corner"
        style={{ width: ROW_HEADER, height: COLUMN_HEADER, marginBottom: -COLUMN_HEADER }}
      />
      <div className="column-headers" style={{ height: COLUMN_HEADER, marginLeft: ROW_HEADER }}>
        {indices(columns).map((column) => (
          <div
            key={column}
            className={column === selection.column ? "header selected" : "header"}
            style={{ left: layout.columns.starts[column], width: layout.columns.sizes[column], height: COLUMN_HEADER }}
          >
            {columnName(column)}
          </div>
        ))}
      </div>
      <div className="row-headers" style={{ width: ROW_HEADER }}>
        {indices(rows).map((row) => (
          <div
            key={row}
            className={row === selection.row ? "header selected" : "header"}
            style={{ top: layout.rows.starts[row], height: layout.rows.sizes[row], width: ROW_HEADER }}
          >
            {row + 1}
          </div>
        ))}
      </div>
    </>
  );
}

interface GridCellProps {
  readonly area: AreaModel;
  readonly layout: SheetLayout;
  readonly grid: SheetGridProps;
  readonly onOpen: () => void;
}

function GridCell({ area, layout, grid, onOpen }: GridCellProps) {
  const { sheet, textOf, markOf, onSelect } = grid;
  const cell = sheet.cells.get(cellKey(area.row, area.column));
  const text = textOf(area.row, area.column);
  const look = cellLook(sheet, area, typeof cell?.value === "number", markOf(area.row, area.column));
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      aria-label={`${cellAddress(area)} ${text}`}
      data-cell={cellAddress(area)}
      className={cell?.link ? "cell link" : "cell"}
      style={{ ...placeOf(layout, area), ...look }}
      onMouseDown={() => onSelect(area.row, area.column)}
      onDoubleClick={onOpen}
    >
      <span>{text}</span>
    </div>
  );
}

function useFollowSelection(
  scroller: React.RefObject<HTMLDivElement | null>,
  layout: SheetLayout,
  selection: AreaModel,
  sheetId: string
) {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const top = layout.rows.starts[selection.row] ?? 0;
    const left = layout.columns.starts[selection.column] ?? 0;
    const height = layout.rows.sizes[selection.row] ?? 0;
    const width = layout.columns.sizes[selection.column] ?? 0;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight - COLUMN_HEADER)
      element.scrollTop = top + height - element.clientHeight + COLUMN_HEADER;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (left + width > element.scrollLeft + element.clientWidth - ROW_HEADER)
      element.scrollLeft = left + Math.min(width, element.clientWidth - ROW_HEADER) - element.clientWidth + ROW_HEADER;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- follows the selection, not every new layout
  }, [selection.row, selection.column, sheetId]);
}
