import type { Memory, SheetAssessment } from "../../core/assessment";
import type { Severity } from "../../core/finding";
import type { PlanAction } from "../../core/plan/write-plan";
import { DEFAULT_SETTINGS } from "../../core/settings";
import type { RunEntry, SheetInfo } from "../../actions/sheet-host";
import type { BatchReport } from "./batch-report";

export const VIEWS = [
  "home",
  "findings",
  "standards",
  "actuals",
  "scores",
  "more",
  "recognition",
  "weights",
  "documents",
  "sheets",
  "settings",
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Work that is going on. */
export interface RunState {
  readonly name: PlanAction;
  readonly done: number;
  /** 0 while unknown. */
  readonly total: number;
  readonly cancelling: boolean;
  /** False for what is over in one chunk, such as a fix. */
  readonly cancellable: boolean;
}

/** The outcome of the last run or a failure, until it is closed or replaced. */
export interface PaneMessage {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly details: readonly string[];
  /** The sheet that the run made, to be opened from the message. */
  readonly made?: string;
}

export type FindingFilter = "open" | Severity | "ignored";

/** All that the pane shows. Views read it; only the controller writes it. */
export interface PaneState {
  readonly phase: "starting" | "ready" | "failed";
  /** Why it could not start: a sentence. */
  readonly failure: string | null;
  readonly sheets: readonly SheetInfo[];
  /** The sheet in front; null until it was read. */
  readonly assessment: SheetAssessment | null;
  /** Which of the sheet's tables is looked at. */
  readonly tableIndex: number;
  readonly memory: Memory;
  readonly view: ViewName;
  /** The sheet row of the indicator that is looked at. */
  readonly row: number | null;
  readonly findingFilter: FindingFilter;
  readonly run: RunState | null;
  readonly message: PaneMessage | null;
  /** What 撤销 would take back. */
  readonly lastRun: RunEntry | null;
  readonly batch: BatchReport | null;
  /** The last sentence for screen readers; `turn` tells two equal ones apart. */
  readonly announcement: { readonly text: string; readonly turn: number };
}

export const EMPTY_MEMORY: Memory = {
  settings: DEFAULT_SETTINGS,
  columnCorrections: {},
  ruleChoices: [],
  ignoredFindings: [],
  writtenScores: [],
};

export const INITIAL_STATE: PaneState = {
  phase: "starting",
  failure: null,
  sheets: [],
  assessment: null,
  tableIndex: 0,
  memory: EMPTY_MEMORY,
  view: "home",
  row: null,
  findingFilter: "open",
  run: null,
  message: null,
  lastRun: null,
  batch: null,
  announcement: { text: "", turn: 0 },
};
