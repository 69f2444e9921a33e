import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { Calculator } from "../process/calculator";
import { Engine } from "./engine";
import { IronCalculator } from "./iron-calculator";
import { timeZone } from "./time-zone";

let engine: Engine | null = null;

/** A calculator for Node; the engine is loaded once. */
export function nodeCalculator(): Calculator {
  if (!engine) {
    initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
    engine = new Engine(() => new Model("workbook", "en", timeZone(), "en"));
  }
  return new IronCalculator(engine);
}
