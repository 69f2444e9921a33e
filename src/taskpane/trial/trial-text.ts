import type { Rational } from "../../core/number/rational";
import { actualsText } from "../../strings/pane-actuals";
import { plainNumber } from "../actual-form/plain-number";
import type { LineKind } from "./trial-axis";

/** A value on the axis as a clerk would type it: 98.5%, 24, 2/3, 3天. */
export function trialText(kind: LineKind, value: Rational): string {
  const decimal = value.toDecimal() ?? value.toFixed(4);
  if (kind.kind === "number") return kind.unit === "%" ? `${decimal}%` : decimal;
  if (kind.kind === "date-or-late") {
    return value.isZero ? actualsText.onTime : actualsText.lateText(decimal, kind.unit);
  }
  return kind.counts === "met" && kind.of !== null ? `${decimal}/${kind.of}` : decimal;
}

/** Where a typed text stands on the axis; null where it stands nowhere, such as a date. */
export function trialValue(kind: LineKind, text: string): Rational | null {
  if (kind.kind === "date-or-late" && text.trim() === actualsText.onTime) return plainNumber("0");
  return plainNumber(kind.kind === "count" ? (text.split("/")[0] ?? "") : text);
}
