import { Button } from "@fluentui/react-components";
import { homeText } from "../../../strings/pane-home";
import { EmptyState } from "../../design/empty-state";
import { ItemList } from "../../design/item-list";
import { ItemRow } from "../../design/item-row";
import { Section } from "../../design/section";
import { usePane, usePaneState } from "../../store/pane-context";

/** No target table in the sheet in front: what was looked for, and where to go. */
export function NoTable() {
  const pane = usePane();
  const { sheets } = usePaneState();
  const others = sheets.filter((sheet) => sheet.visible && !sheet.own && !sheet.active);
  const own = sheets.some((sheet) => sheet.active && sheet.own);
  return (
    <>
      {own ? (
        <EmptyState title={homeText.ownSheet} body={homeText.ownSheetBody} />
      ) : (
        <EmptyState title={homeText.findTable} body={homeText.findTableBody}>
          <Button onClick={() => pane.open("recognition")}>{homeText.showColumns}</Button>
        </EmptyState>
      )}
      {others.length > 0 && (
        <Section title={homeText.otherSheets}>
          <ItemList label={homeText.otherSheets}>
            {others.map((sheet) => (
              <li key={sheet.id}>
                <ItemRow title={sheet.name} onOpen={() => void pane.openSheet(sheet)} />
              </li>
            ))}
          </ItemList>
        </Section>
      )}
    </>
  );
}
