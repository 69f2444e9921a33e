import { usePaneState } from "../../store/pane-context";
import { applicableRows, currentTable, rowAt } from "../../store/selectors";
import { NoTable } from "../home/no-table";
import { StandardDetail } from "./standard-detail";
import { StandardList } from "./standard-list";

/** 评分标准: the list of sentences with how each was taken; one of them opened. */
export function StandardsView() {
  const state = usePaneState();
  const table = currentTable(state);
  if (!table) return <NoTable />;
  const rows = applicableRows(table);
  const row = rowAt(table, state.row);
  if (row && rows.includes(row)) return <StandardDetail key={row.indicator.row} table={table} rows={rows} row={row} />;
  return <StandardList table={table} rows={rows} />;
}
