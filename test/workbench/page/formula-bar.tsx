import { cellAddress } from "../../../src/core/grid/address";
import { cellKey, type AreaModel, type SheetModel } from "../../excel-host/model/workbook";

interface FormulaBarProps {
  readonly sheet: SheetModel;
  readonly selection: AreaModel;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

/** The selected cell's address and content, to be changed there too. */
export function FormulaBar({ sheet, selection, onEdit }: FormulaBarProps) {
  const { row, column } = selection;
  const cell = sheet.cells.get(cellKey(row, column));
  const content = cell?.formula ?? String(cell?.value ?? "");
  return (
    <div className="formula-bar">
      <output aria-label="名称框">{cellAddress(selection)}</output>
      <input
        key={`${sheet.id}:${row},${column}:${content}`}
        aria-label="编辑栏"
        defaultValue={content}
        onKeyDown={(event) => {
          if (event.key === "Enter") onEdit(row, column, event.currentTarget.value);
          if (event.key === "Escape") event.currentTarget.value = content;
        }}
      />
    </div>
  );
}
