import { makeStyles, tokens } from "@fluentui/react-components";
import { paneText } from "../../strings/pane";
import { NativeSelect } from "../design/native-select";
import { usePane, usePaneState } from "../store/pane-context";
import type { PaneState } from "../store/pane-state";
import { applicableRows, currentTable, weightTotal } from "../store/selectors";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    // The program draws its own button over the upper right corner of a pane.
    padding: "14px 44px 10px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Which table this is about: department, year, number of indicators, weights. */
export function Header() {
  const styles = useStyles();
  const state = usePaneState();
  const table = currentTable(state);
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{table ? (table.table.department ?? sheetName(state)) : paneText.product}</h1>
      <p className={styles.facts}>{facts(state)}</p>
      <TableChoice />
    </header>
  );
}

function sheetName(state: PaneState): string {
  return state.sheets.find((sheet) => sheet.active)?.name ?? paneText.unknownDepartment;
}

function facts(state: PaneState): string {
  const table = currentTable(state);
  if (!table) return sheetName(state);
  const { year } = table.table;
  const total = weightTotal(table);
  const weights = total.isZero ? paneText.noWeights : paneText.weightTotal(total.toFixed(2));
  return paneText.tableFacts(year === null ? "" : paneText.year(year), applicableRows(table).length, weights);
}

function TableChoice() {
  const pane = usePane();
  const state = usePaneState();
  const tables = state.assessment?.tables ?? [];
  if (tables.length < 2) return null;
  return (
    <div>
      <NativeSelect
        label={paneText.tableChoice}
        chosen={state.tableIndex}
        onChoose={(index) => pane.chooseTable(index)}
        options={tables.map(({ table }, index) =>
          paneText.tableOption(index + 1, table.department ?? paneText.unknownDepartment)
        )}
      />
    </div>
  );
}
