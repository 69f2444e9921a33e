import type { CellFix, Finding } from "../../../core/finding";
import { findingSentence as sentence } from "../../../strings/findings";
import { findingsText } from "../../../strings/pane-findings";
import type { PaneState } from "../../store/pane-state";
import { findingSubject } from "../../store/selectors";

/** The indicator it is about; the sentence names the cell. */
export function findingTitle(state: PaneState, finding: Finding): string {
  const { name } = findingSubject(state, finding);
  return name === "" ? findingsText.tableWide : name;
}

/** What is wrong and what to do. */
export function findingSentence(finding: Finding): string {
  return sentence(finding);
}

/** What a fix would leave in a cell, as a reader sees it. */
export function contentAfter({ value }: CellFix): string {
  if (value === null) return "";
  return "number" in value ? value.number : value.text;
}
