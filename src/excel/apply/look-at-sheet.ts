import type { Area } from "../../core/grid/area";
import type { SheetRef } from "../../core/grid/grid";
import type { FormatOperation, Operation, ValidationOperation } from "../../core/plan/write-plan";
import { lookAtClear } from "../operations/look-at-clear";
import { lookAtFormat } from "../operations/look-at-format";
import { lookAtFurniture } from "../operations/look-at-furniture";
import { lookAtMarks } from "../operations/look-at-marks";
import { lookAtMerge } from "../operations/look-at-merge";
import { lookAtValidation } from "../operations/look-at-validation";
import { lookAtValues } from "../operations/look-at-values";
import { lookAtRowHeight, lookAtWidth } from "../operations/look-at-width";
import type { Looked } from "../operations/looked";

/** An operation and what was asked about it; `layout` when it only concerns how an own sheet is laid out. */
export interface LookedOperation {
  readonly looked: Looked;
  readonly layout: boolean;
  readonly accompanies: boolean;
}

export interface SheetLook {
  readonly sheet: Excel.Worksheet;
  readonly ref: SheetRef;
  readonly own: boolean;
  readonly operations: readonly Operation[];
  /** Areas that got validation in earlier runs. */
  readonly seams: readonly Area[];
}

/** Asks for everything that the operations on one sheet need to know; the answers come with the next sync. */
export function lookAtSheet({ sheet, ref, own, operations, seams }: SheetLook): readonly LookedOperation[] {
  const validations = operations.filter((it): it is ValidationOperation => it.op === "validation");
  const earlier: FormatOperation[] = [];
  const looked = operations.flatMap((operation): LookedOperation[] => {
    if (operation.op === "format") earlier.push(operation);
    const found = lookAt(sheet, ref, operation, [...earlier], own);
    const content = operation.op === "values" || operation.op === "clear";
    const accompanies = operation.op === "values" && operation.accompanies === true;
    return found ? [{ looked: found, layout: own && !content, accompanies }] : [];
  });
  if (validations.length === 0) return looked;
  return [...looked, { looked: lookAtValidation(sheet, validations, seams), layout: own, accompanies: false }];
}

/** Null for validation, which is looked at for the whole sheet at once. */
function lookAt(
  sheet: Excel.Worksheet,
  ref: SheetRef,
  operation: Operation,
  earlier: readonly FormatOperation[],
  own: boolean
): Looked | null {
  switch (operation.op) {
    case "values":
      return lookAtValues(sheet, ref, operation, earlier);
    case "format":
      return lookAtFormat(sheet, operation);
    case "marks":
      return lookAtMarks(sheet, operation);
    case "width":
      return lookAtWidth(sheet, operation, own);
    case "row-height":
      return lookAtRowHeight(sheet, operation);
    case "merge":
      return lookAtMerge(sheet, operation);
    case "clear":
      return lookAtClear(sheet, ref, operation);
    case "validation":
      return null;
    default:
      return lookAtFurniture(sheet, operation);
  }
}
