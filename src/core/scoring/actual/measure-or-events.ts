import { normaliseUnit } from "../../lexicon/units";
import { Rational } from "../../number/rational";
import type { EventsRule } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import type { RowFacts } from "../facts";
import { printAmount, printNumber } from "../print";
import type { Refused } from "../rule-result";
import { notReadable } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import { textCell } from "./actual-cell";
import { readEvents } from "./events";
import { parseQuantity } from "./quantity";

/**
 * A question where a bare number may be what the row measures and not the events that its standard counts: 96 under
 * “≥95%” with 每出现1批次不合格扣1分 is a rate of 96% or 96 batches. Null where it can only be events: no target or one of 0,
 * a row of words or of a day, a limit in the events' own unit (≤2 起), and a number far below the target.
 */
export function measureOrEvents(rule: EventsRule, facts: RowFacts, cell: ActualCell): Refused | null {
  const { target } = facts;
  if (target === null || target.isZero || facts.type === "定性" || facts.unit === "年月日") return null;
  const value = bareNumber(facts, cell);
  if (value === null || value.isZero || !isNear(value, target)) return null;
  const unit = rule.classes.find((own) => own.unit !== "")?.unit ?? "";
  const limit = facts.type === "≤" || facts.type === "<";
  if (limit && !facts.rate && (unit === "" || normaliseUnit(unit) === facts.unit)) return null;
  const plain = `${printNumber(value)}${unit === "" ? "次" : unit}`;
  const clear = unit !== facts.unit && readEvents(rule, textCell(plain)).ok;
  const counted = clear ? plain : `发生${printNumber(value)}次`;
  return notReadable(questions.measureOrEvents(cell.shown, printAmount(value, facts.unit), counted), [counted]);
}

/** The number of a cell that names no unit, or only the row's own. */
function bareNumber(facts: RowFacts, cell: ActualCell): Rational | null {
  const written = cell.number === null ? parseQuantity(cell.text, "") : { value: cell.number, unit: cell.unit };
  if (written === null || written === "bound") return null;
  const bare = cell.number !== null || /^[\d.]/.test(cell.text);
  return bare && (written.unit === "" || written.unit === facts.unit) ? written.value : null;
}

/** A fifth of the target or more. */
function isNear(value: Rational, target: Rational): boolean {
  return value.compare(target.absolute().times(Rational.of(1n, 5n))) >= 0;
}
