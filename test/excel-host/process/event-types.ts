/** Numbers of the events on the wire. */
export const EventType = {
  workbookSelectionChanged: 2,
  settingsChanged: 1,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole collection of sheets. */
export const WORKBOOK_TARGET = "Workbook";

/** Who is behind a change: this add-in, the user here, or another person. */
export interface ChangeSource {
  source: "Local" | "Remote";
  triggerSource: "ThisLocalAddin" | "Unknown";
}

export const OWN_EDIT: ChangeSource = { source: "Local", triggerSource: "ThisLocalAddin" };
