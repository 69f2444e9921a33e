import type { PartialSteps } from "../../settings";
import type { Per } from "../clauses/condition";
import type { Row } from "../row";
import type { Part } from "./parts";

/** How part steps count by the text itself, and the statements that do not speak of it. */
export interface Partial {
  readonly partial: PartialSteps | null;
  readonly rest: readonly Part[];
}

/**
 * 不足1%的按1%计 counts a begun step, 不足5户不扣分 whole ones only, 按比例 every fraction. A “不足N” with another number
 * than the step is a bound of its own and stays in the rest. Null when two of them disagree.
 */
export function partialOf(
  parts: readonly Part[],
  per: Per,
  row: Row,
  { of, linear }: { readonly of: "deduction" | "award"; readonly linear: boolean }
): Partial | null {
  let partial: PartialSteps | null = linear ? "proportional" : null;
  const rest: Part[] = [];
  for (const part of parts) {
    const said = saysPartial(part, per, row, of);
    if (said === null) rest.push(part);
    else if (partial !== null && partial !== said) return null;
    else partial = said;
  }
  return { partial, rest };
}

function saysPartial(part: Part, per: Per, row: Row, of: "deduction" | "award"): PartialSteps | null {
  const [compare] = part.compares;
  if (!compare || part.compares.length > 1 || part.words.length + part.pers.length + part.dues.length > 0) return null;
  const [end] = compare.ends;
  if (compare.ends.length !== 1 || end?.side !== "below" || end.inclusive !== false || !end.quantity) return null;
  if (!/^(?:不足|不满|不到|未满|未达到?|少于)$/.test(compare.word)) return null;
  const same = end.quantity.amount.equals(per.quantity.amount) && sameKind(end.quantity.kind, per.quantity.kind, row);
  if (!same || compare.subject !== "" || compare.ofTarget) return null;
  const { verdict } = part;
  if (verdict.is === (of === "award" ? "zero" : "full")) return "whole";
  if (verdict.is === "proportional") return "proportional";
  if (verdict.is !== "counts-as") return null;
  if (verdict.quantity.amount.equals(per.quantity.amount)) return "started";
  return verdict.quantity.amount.isZero ? "whole" : null;
}

function sameKind(first: string, second: string, row: Row): boolean {
  const percent = (kind: string) => (kind === "point" ? "percent" : kind);
  return first === second || (percent(first) === percent(second) && row.target !== null);
}
