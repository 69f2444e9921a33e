import type { SheetRef } from "../../core/grid/grid";
import type { FormatOperation, Operation, SheetPlan, ValidationOperation } from "../../core/plan/write-plan";
import { lookAtFormat } from "../operations/look-at-format";
import { lookAtMarks } from "../operations/look-at-marks";
import { lookAtMerge } from "../operations/look-at-merge";
import { lookAtValidation } from "../operations/look-at-validation";
import { lookAtValues } from "../operations/look-at-values";
import { lookAtWidth } from "../operations/look-at-width";
import type { Looked } from "../operations/looked";
import type { PartHandle } from "../parts";
import { lookAtOwnSheet } from "./look-at-own-sheet";

/** An operation and what was asked about it. */
export interface LookedOperation {
  readonly looked: Looked;
  /** On an own sheet: only while its layout stays, or only when it changes. */
  readonly when: "always" | "laid-out" | "laid-out-anew";
  readonly accompanies: boolean;
}

export interface SheetLook {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly ref: SheetRef;
  /** Of an own sheet, the memory of its layout; null for the user's sheets. */
  readonly layout: PartHandle | null;
  /** Addresses that got validation in earlier runs. */
  readonly seams: readonly string[];
  /** Ids of marks of ours that were seen on the sheet. */
  readonly marks: readonly string[];
}

/** Asks for everything that the operations on one sheet need to know; the answers come with the next sync. */
export function lookAtSheet(look: SheetLook): readonly LookedOperation[] {
  return look.layout ? lookAtOurs(look, look.layout) : lookAtUsers(look);
}

/** An own sheet that stays laid out as it is only gets new contents. */
function lookAtOurs({ context, sheet, plan, ref }: SheetLook, layout: PartHandle): readonly LookedOperation[] {
  const formats = plan.operations.filter((it): it is FormatOperation => it.op === "format");
  const contents = plan.operations.flatMap((operation): LookedOperation[] => {
    if (operation.op !== "values") return [];
    const looked = lookAtValues(sheet, ref, operation, formats);
    return [{ looked, when: "laid-out", accompanies: operation.accompanies === true }];
  });
  const anew = lookAtOwnSheet(context, sheet, ref, plan, layout);
  return [...contents, { looked: anew, when: "laid-out-anew", accompanies: false }];
}

function lookAtUsers({ sheet, plan, ref, seams, marks }: SheetLook): readonly LookedOperation[] {
  const validations = plan.operations.filter((it): it is ValidationOperation => it.op === "validation");
  const earlier: FormatOperation[] = [];
  const looked = plan.operations.flatMap((operation): LookedOperation[] => {
    if (operation.op === "format") earlier.push(operation);
    const found = lookAt(sheet, ref, operation, [...earlier], marks);
    const accompanies = operation.op === "values" && operation.accompanies === true;
    return found ? [{ looked: found, when: "always", accompanies }] : [];
  });
  if (validations.length === 0) return looked;
  return [...looked, { looked: lookAtValidation(sheet, validations, seams), when: "always", accompanies: false }];
}

/** Null for validation, which is looked at for the whole sheet at once, and for what only own sheets get. */
function lookAt(
  sheet: Excel.Worksheet,
  ref: SheetRef,
  operation: Operation,
  earlier: readonly FormatOperation[],
  marks: readonly string[]
): Looked | null {
  switch (operation.op) {
    case "values":
      return lookAtValues(sheet, ref, operation, earlier);
    case "format":
      return lookAtFormat(sheet, operation);
    case "marks":
      return lookAtMarks(sheet, operation, marks);
    case "width":
      return lookAtWidth(sheet, operation);
    case "merge":
      return lookAtMerge(sheet, operation);
    default:
      return null;
  }
}
