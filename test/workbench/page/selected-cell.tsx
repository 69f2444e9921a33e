import { useEffect, useState } from "react";
import { cellAddress } from "../../../src/core/grid/address";
import type { AreaModel, SheetModel } from "../../excel-host/model/workbook";
import { mergeOf, placeOf } from "./grid-areas";
import type { SheetLayout } from "./sheet-layout";
import { listEntriesAt } from "./validation-list";

interface SelectedCellProps {
  readonly layout: SheetLayout;
  readonly sheet: SheetModel;
  readonly selection: AreaModel;
  readonly editing: string | null;
  readonly onCommit: (text: string, rows?: number) => void;
  readonly onCancel: () => void;
}

/** The selected cell's frame, its editor, its drop-down list and its input message. */
export function SelectedCell({ layout, sheet, selection, editing, onCommit, onCancel }: SelectedCellProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [selection.row, selection.column, sheet.id]);
  const area = mergeOf(sheet, selection.row, selection.column) ?? { ...selection, rows: 1, columns: 1 };
  const place = placeOf(layout, area);
  const { entries, prompt } = listEntriesAt(sheet, area.row, area.column);
  return (
    <div className="selected" style={place}>
      {editing !== null && (
        <textarea
          className="cell-editor"
          aria-label={`编辑 ${cellAddress(area)}`}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- typing into a sheet starts at once
          autoFocus
          defaultValue={editing}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
            if (event.key === "Enter" && !event.altKey) {
              event.preventDefault();
              onCommit(event.currentTarget.value);
            }
          }}
          onBlur={(event) => onCommit(event.currentTarget.value, 0)}
        />
      )}
      {entries.length > 0 && (
        <button type="button" className="list-arrow" aria-label="下拉列表" onMouseDown={() => setOpen(!open)}>
          ▾
        </button>
      )}
      {open && (
        <ul className="list-entries">
          {entries.map((entry) => (
            <li key={entry}>
              <button type="button" onMouseDown={() => onCommit(entry, 0)}>
                {entry}
              </button>
            </li>
          ))}
        </ul>
      )}
      {prompt && editing === null && !open && (
        <div className="input-message" role="note">
          <strong>{prompt.title}</strong>
          <span>{prompt.message}</span>
        </div>
      )}
    </div>
  );
}
