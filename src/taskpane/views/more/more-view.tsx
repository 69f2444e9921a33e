import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { ScalesRegular } from "@fluentui/react-icons/svg/scales";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableMultipleRegular } from "@fluentui/react-icons/svg/table-multiple";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { ReactNode } from "react";
import { moreText } from "../../../strings/pane-more";
import { ItemList } from "../../design/item-list";
import { ItemRow } from "../../design/item-row";
import { usePane } from "../../store/pane-context";
import type { ViewName } from "../../store/pane-state";

const useStyles = makeStyles({
  icon: { display: "inline-flex", flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Entry {
  readonly view: ViewName;
  readonly icon: ReactNode;
  readonly title: string;
  readonly note: string;
}

const ENTRIES: readonly Entry[] = [
  { view: "weights", icon: <ScalesRegular />, title: moreText.weights, note: moreText.weightsNote },
  { view: "documents", icon: <DocumentTableRegular />, title: moreText.documents, note: moreText.documentsNote },
  { view: "sheets", icon: <TableMultipleRegular />, title: moreText.sheets, note: moreText.sheetsNote },
  { view: "recognition", icon: <TableSearchRegular />, title: moreText.recognition, note: moreText.recognitionNote },
  { view: "settings", icon: <SettingsRegular />, title: moreText.settings, note: moreText.settingsNote },
];

/** The ways to everything that is not needed every day. */
export function MoreView() {
  const styles = useStyles();
  const pane = usePane();
  const { program, addInVersion } = pane.deps.host.about;
  return (
    <>
      <ItemList label={moreText.list}>
        {ENTRIES.map(({ view, icon, title, note }) => (
          <li key={view}>
            <ItemRow
              before={
                <span className={styles.icon} aria-hidden>
                  {icon}
                </span>
              }
              title={title}
              note={note}
              onOpen={() => pane.open(view)}
            />
          </li>
        ))}
      </ItemList>
      <p className={styles.quiet}>{moreText.privacy}</p>
      <p className={styles.quiet}>{moreText.version(addInVersion, program)}</p>
    </>
  );
}
