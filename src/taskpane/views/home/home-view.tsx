import { LinkButton } from "../../design/link-button";
import { homeText } from "../../../strings/pane-home";
import { usePane, usePaneState } from "../../store/pane-context";
import { currentTable } from "../../store/selectors";
import { NextStepList } from "./next-step-list";
import { StateCard } from "./state-card";
import { WorkButtons } from "./work-buttons";

/** The first look: how the table stands, the three buttons in the order of work, and the one list that matters now. */
export function HomeView() {
  const pane = usePane();
  const table = currentTable(usePaneState());
  if (!table) return <NextStepList />;
  return (
    <>
      <StateCard table={table} />
      <WorkButtons table={table} />
      <NextStepList />
      <div>
        <LinkButton onClick={() => pane.open("sheets")}>{homeText.allSheets}</LinkButton>
      </div>
    </>
  );
}
