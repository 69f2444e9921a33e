import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { standardsText } from "../../../strings/pane-standards";
import { EmptyState } from "../../design/empty-state";
import { FilterChips } from "../../design/filter-chips";
import { ItemRow } from "../../design/item-row";
import { Tag } from "../../design/tag";
import { VirtualList } from "../../design/virtual-list";
import { usePane } from "../../store/pane-context";
import { rowsToDecide } from "../../store/selectors";
import { STATUS_TONES, standardStatus } from "./standard-status";

const useStyles = makeStyles({
  clamped: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden" },
});

type Shown = "all" | "decide" | "assumed";

interface StandardListProps {
  readonly table: TableAssessment;
  readonly rows: readonly RowAssessment[];
}

/** Every sentence with how it was taken. */
export function StandardList({ table, rows }: StandardListProps) {
  const pane = usePane();
  const [shown, setShown] = useState<Shown>("all");
  const lists = {
    all: rows,
    decide: rowsToDecide(table),
    assumed: rows.filter((row) => standardStatus(row) === "assumed"),
  };
  if (rows.length === 0)
    return (
      <EmptyState title={standardsText.noRows} body={standardsText.noRowsBody}>
        <Button onClick={() => pane.open("recognition")}>{standardsText.toRecognition}</Button>
      </EmptyState>
    );
  return (
    <>
      <FilterChips<Shown>
        label={standardsText.filter}
        chosen={shown}
        onChoose={setShown}
        chips={[
          { key: "all", label: standardsText.all, count: lists.all.length },
          { key: "decide", label: standardsText.toDecide, count: lists.decide.length },
          { key: "assumed", label: standardsText.assumed, count: lists.assumed.length },
        ]}
      />
      {lists[shown].length === 0 && (
        <EmptyState title={standardsText.noneToDecide} body={standardsText.noneToDecideBody} />
      )}
      <VirtualList
        label={standardsText.list}
        items={lists[shown]}
        keyOf={(row) => String(row.indicator.row)}
        estimate={84}
        look="rows"
        render={(row) => <StandardRow row={row} />}
      />
    </>
  );
}

function StandardRow({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const pane = usePane();
  const status = standardStatus(row);
  const { name, standard, row: sheetRow } = row.indicator;
  return (
    <ItemRow
      title={name}
      note={<span className={styles.clamped}>{standard === "" ? standardsText.emptyText : standard}</span>}
      aside={<Tag tone={STATUS_TONES[status]}>{standardsText.status[status]}</Tag>}
      onOpen={() => pane.chooseRow(sheetRow)}
    />
  );
}
