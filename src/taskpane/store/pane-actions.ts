import type { RowRef } from "../../actions/change-row";
import type { Outcome } from "../../actions/outcome";
import type { ApplyResult, RunControl, UndoResult, WorkbookState } from "../../actions/sheet-host";
import type { IgnoredFinding, SheetAssessment } from "../../core/assessment";
import type { Fix } from "../../core/finding";
import type { SheetRef } from "../../core/grid/grid";
import type { Rational } from "../../core/number/rational";
import type { Settings } from "../../core/settings";
import type { Rule } from "../../core/standard/rule";
import type { Role } from "../../core/table/target-table";

/** The runs that take a list of sheets and can be stopped. */
export const SHEET_RUNS = ["validate", "score", "summary", "self-evaluation", "report"] as const;
export type SheetRun = (typeof SHEET_RUNS)[number];

/** The use cases as the pane calls them, bound to a host; every one may reject with a HostError. */
export interface PaneActions {
  /** Sheets, memory, and the assessment of the sheet in front (none when it is one of our own). Writes nothing. */
  read(): Promise<{ readonly state: WorkbookState; readonly sheets: readonly SheetAssessment[] }>;
  run(name: SheetRun, sheets: readonly SheetRef[], control: RunControl): Promise<Outcome>;
  /** Makes the changes of all fixes in one run. */
  fix(sheet: SheetRef, fixes: readonly Fix[]): Promise<Outcome>;
  /** Text as a clerk would type it into 实际完成值; "" empties the cell. */
  writeActual(row: RowRef, text: string): Promise<Outcome>;
  /** A score given by a person, into 得分. */
  writeScore(row: RowRef, score: Rational | null): Promise<Outcome>;
  /** Weights by sheet row, into the table in which `row` stands. */
  writeWeights(row: RowRef, weights: ReadonlyMap<number, Rational>): Promise<Outcome>;
  /** A clearer sentence into 评（扣）分标准. */
  rewriteStandard(row: RowRef, text: string): Promise<Outcome>;
  clearMarks(): Promise<ApplyResult>;
  undo(): Promise<UndoResult>;
  saveSettings(settings: Settings): Promise<void>;
  chooseRule(row: { readonly name: string; readonly text: string }, rule: Rule | null): Promise<void>;
  ignoreFinding(finding: IgnoredFinding, ignore: boolean): Promise<void>;
  correctColumn(sheetId: string, column: number, role: Role | null | undefined): Promise<void>;
}
