import { usePaneState } from "../../store/pane-context";
import { currentTable } from "../../store/selectors";
import { NoTable } from "../home/no-table";
import { ColumnRoles } from "./column-roles";
import { RowKinds } from "./row-kinds";
import { TableFacts } from "./table-facts";

/** 识别结果: what was taken for header, columns and rows, and the way to correct a column. */
export function RecognitionView() {
  const state = usePaneState();
  const table = currentTable(state);
  if (!table || !state.assessment)
    return (
      <>
        <NoTable />
        {state.assessment && <ColumnRoles grid={state.assessment.grid} table={null} />}
      </>
    );
  return (
    <>
      <TableFacts table={table.table} />
      <ColumnRoles grid={state.assessment.grid} table={table.table} />
      <RowKinds table={table.table} />
    </>
  );
}
