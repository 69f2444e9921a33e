import type { SheetModel } from "../../excel-host/model/workbook";

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly active: string;
  readonly onPick: (sheet: SheetModel) => void;
}

/** The visible sheets, to pick one. */
export function SheetTabs({ sheets, active, onPick }: SheetTabsProps) {
  return (
    <div className="sheet-tabs" role="tablist" aria-label="工作表">
      {sheets
        .filter((sheet) => sheet.visibility === "Visible")
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.id === active}
            className={sheet.id === active ? "sheet-tab active" : "sheet-tab"}
            onClick={() => onPick(sheet)}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
