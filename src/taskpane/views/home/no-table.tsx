import { Button } from "@fluentui/react-components";
import { homeText } from "../../../strings/pane-home";
import { EmptyState } from "../../design/empty-state";
import { usePane } from "../../store/pane-context";

/** No target table in the sheet in front: what was looked for, and where to go. */
export function NoTable() {
  const pane = usePane();
  return (
    <EmptyState title={homeText.findTable} body={homeText.findTableBody}>
      <Button onClick={() => pane.open("sheets")}>{homeText.allSheets}</Button>
    </EmptyState>
  );
}
