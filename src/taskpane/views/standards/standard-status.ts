import type { RowAssessment } from "../../../core/assessment";
import type { standardsText } from "../../../strings/pane-standards";
import type { TagTone } from "../../design/tag";

export type StandardStatus = keyof typeof standardsText.status;

/** How a standard was taken, in one word for the list. */
export function standardStatus({ reading, score }: RowAssessment): StandardStatus {
  if (score.state === "manual") return "manual";
  if (reading.rule === null) return "refused";
  if (reading.conflicts.some((conflict) => conflict.blocking)) return "conflict";
  if (reading.rule.kind === "judgement") return "manual";
  if (reading.origin === "chosen") return "chosen";
  if (reading.origin === "default") return "default";
  return reading.assumptions.length > 0 ? "assumed" : "clear";
}

export const STATUS_TONES: Readonly<Record<StandardStatus, TagTone>> = {
  clear: "good",
  assumed: "neutral",
  chosen: "good",
  default: "neutral",
  manual: "neutral",
  conflict: "attention",
  refused: "bad",
};
