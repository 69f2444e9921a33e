import { buildSummary } from "../actions/build-summary";
import { scoreSheet } from "../actions/score-sheet";
import type { SheetHost } from "../actions/sheet-host";
import { undoLast } from "../actions/undo-last";
import { openSummary } from "./open-summary";
import { validateSheet } from "../actions/validate-sheet";

export type CommandName = "validateSheet" | "scoreSheet" | "buildSummary" | "undoLast";

/** What each ribbon function does to the sheet in front. */
export const COMMANDS: Readonly<Record<CommandName, (host: SheetHost) => Promise<unknown>>> = {
  validateSheet: (host) => validateSheet(host, "active"),
  scoreSheet: (host) => scoreSheet(host, "active"),
  buildSummary: (host) => buildSummary(host, "active").then((outcome) => openSummary(host, outcome)),
  undoLast: (host) => undoLast(host),
};
