import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { actualsText } from "../../../strings/pane-actuals";
import { actualText } from "../../actual-form/score-preview";
import { Bar } from "../../design/bar";
import { EmptyState } from "../../design/empty-state";
import { FilterChips } from "../../design/filter-chips";
import { ItemRow } from "../../design/item-row";
import { Tag } from "../../design/tag";
import { VirtualList } from "../../design/virtual-list";
import { usePane, usePaneState } from "../../store/pane-context";
import type { PaneState } from "../../store/pane-state";
import { applicableRows, currentTable, rowAt, rowsWithoutActual } from "../../store/selectors";
import { NoTable } from "../home/no-table";
import { ActualCard } from "./actual-card";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: "4px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Shown = "missing" | "all";

/** 填写实际完成值: one indicator after the other, what is missing counted. */
export function ActualsView() {
  const state = usePaneState();
  const table = currentTable(state);
  if (!table) return <NoTable />;
  return <ActualsOf table={table} />;
}

function ActualsOf({ table }: { readonly table: TableAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const all = applicableRows(table);
  const missing = rowsWithoutActual(table);
  const row = chosenRow(table, state, all, missing);
  const chosen = row?.indicator.row ?? null;
  // The form stays on its indicator when the sheet changes under it, also when the gap it began with is filled.
  useEffect(() => pane.chooseRow(chosen), [pane, chosen]);
  return (
    <>
      <Progress filled={all.length - missing.length} all={all.length} />
      {table.table.columns.actual === undefined && <p className={styles.note}>{actualsText.noColumn}</p>}
      {row && <ActualCard rows={all} row={row} />}
      {missing.length === 0 && all.length > 0 && <AllDone />}
      <RowList all={all} missing={missing} chosen={row} />
    </>
  );
}

function Progress({ filled, all }: { readonly filled: number; readonly all: number }) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span>{actualsText.progress(filled, all)}</span>
        <span className={styles.quiet}>{actualsText.missing(all - filled)}</span>
      </div>
      <Bar share={all === 0 ? 0 : filled / all} thin />
    </div>
  );
}

interface RowListProps {
  readonly all: readonly RowAssessment[];
  readonly missing: readonly RowAssessment[];
  readonly chosen: RowAssessment | null;
}

function RowList({ all, missing, chosen }: RowListProps) {
  const pane = usePane();
  const { assessment } = usePaneState();
  const [shown, setShown] = useState<Shown>("all");
  return (
    <>
      <FilterChips<Shown>
        label={actualsText.which}
        chosen={shown}
        onChoose={setShown}
        chips={[
          { key: "all", label: actualsText.allRows, count: all.length },
          { key: "missing", label: actualsText.onlyMissing, count: missing.length },
        ]}
      />
      <VirtualList
        label={actualsText.allRows}
        items={shown === "missing" ? missing : all}
        keyOf={(it) => String(it.indicator.row)}
        estimate={64}
        look="rows"
        render={(it) => (
          <ItemRow
            title={it.indicator.name}
            note={assessment ? cellWords(actualText(assessment, it)) : undefined}
            aside={it.score.score && <Tag tone="good">{it.score.score.toString()}</Tag>}
            chosen={it === chosen}
            onOpen={() => pane.chooseRow(it.indicator.row)}
          />
        )}
      />
    </>
  );
}

function AllDone() {
  const pane = usePane();
  return (
    <EmptyState title={actualsText.allDone} body={actualsText.allDoneBody}>
      <Button onClick={() => pane.open("home")}>{actualsText.toHome}</Button>
    </EmptyState>
  );
}

const cellWords = (text: string): string => (text === "" ? actualsText.inSheetEmpty : actualsText.inSheet(text));

function chosenRow(
  table: TableAssessment,
  state: PaneState,
  all: readonly RowAssessment[],
  missing: readonly RowAssessment[]
): RowAssessment | null {
  const chosen = rowAt(table, state.row);
  return chosen && all.includes(chosen) ? chosen : (missing[0] ?? all[0] ?? null);
}
