import type { Indicator } from "../../core/table/target-table";
import { paneText } from "../../strings/pane";

/** “目标 ≥26个”. */
export function targetWords({ type, target, unit }: Indicator): string {
  return paneText.target(`${type === null || type === "定性" ? "" : type}${target}${unit}`);
}
