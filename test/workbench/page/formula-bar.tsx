import { cellAddress, parseAddress } from "../../../src/core/grid/address";
import { cellKey, type AreaModel, type SheetModel } from "../../excel-host/model/workbook";

interface FormulaBarProps {
  readonly sheet: SheetModel;
  readonly selection: AreaModel;
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

/** The selected cell's address and content, to be changed there too. */
export function FormulaBar({ sheet, selection, onSelect, onEdit }: FormulaBarProps) {
  const { row, column } = selection;
  const cell = sheet.cells.get(cellKey(row, column));
  const content = cell?.formula ?? String(cell?.value ?? "");
  return (
    <div className="formula-bar">
      <input
        key={cellAddress(selection)}
        className="name-box"
        aria-label="名称框"
        defaultValue={cellAddress(selection)}
        onKeyDown={(event) => {
          const area = event.key === "Enter" ? parseAddress(event.currentTarget.value) : null;
          if (area) onSelect(area.row, area.column);
        }}
      />
      <input
        key={`${sheet.id}:${row},${column}:${content}`}
        aria-label="编辑栏"
        defaultValue={content}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            onEdit(row, column, event.currentTarget.value);
          }
          if (event.key === "Escape") event.currentTarget.value = content;
        }}
      />
    </div>
  );
}
