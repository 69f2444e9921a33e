import { Button } from "@fluentui/react-components";
import { scoresText } from "../../../strings/pane-scores";
import { EmptyState } from "../../design/empty-state";
import { Notice } from "../../design/notice";
import { usePane, usePaneState } from "../../store/pane-context";
import { currentTable, scoresAreWritten } from "../../store/selectors";
import { NoTable } from "../home/no-table";
import { AllScores } from "./all-scores";
import { Blocks } from "./blocks";
import { Losses } from "./losses";
import { NotScored } from "./not-scored";
import { Total } from "./total";

/** 得分: total and grade, blocks, what was lost, what is not scored and why, every explanation. */
export function ScoresView() {
  const pane = usePane();
  const state = usePaneState();
  const table = currentTable(state);
  if (!table) return <NoTable />;
  const manual = table.rows.some((row) => row.score.state === "manual");
  if (table.totals.scored === 0 && !manual)
    return (
      <>
        <EmptyState title={scoresText.nothing} body={scoresText.nothingBody}>
          <Button appearance="primary" onClick={() => pane.open("actuals")}>
            {scoresText.toActuals}
          </Button>
        </EmptyState>
        <NotScored table={table} />
      </>
    );
  return (
    <>
      <Total table={table} />
      {!scoresAreWritten(table, state) && (
        <Notice intent="info" title={scoresText.notWritten}>
          <div>
            <Button
              size="small"
              disabledFocusable={state.run !== null}
              onClick={() => void pane.runs.runOnSheet("score")}
            >
              {scoresText.write}
            </Button>
          </div>
        </Notice>
      )}
      <Blocks table={table} />
      <Losses table={table} />
      <NotScored table={table} />
      <AllScores table={table} />
    </>
  );
}
