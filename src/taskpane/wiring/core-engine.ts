import { assessSheets } from "../../core/assess";
import { actualKindOf } from "../../core/scoring/actual-kind";
import { priceCurve } from "../../core/scoring/curve";
import { scoreRow } from "../../core/scoring/score-row";
import { distributeWeights } from "../../core/scoring/weights";
import { chooseRule } from "../../core/standard/choose";
import { printRule } from "../../core/standard/print-rule";
import { rewriteOf } from "../../core/standard/rewrite";
import type { Engine } from "../store/engine";

/** The thinking of the core, as the views ask for it. */
export const CORE_ENGINE: Engine = {
  assess: (grids, memory) => assessSheets(grids, memory),
  printRule,
  rewritesOf: rewriteOf,
  chooseRule,
  actualKindOf,
  curve: priceCurve,
  scoreRow,
  distributeWeights,
};
