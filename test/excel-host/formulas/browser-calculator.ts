import init, { Model } from "@ironcalc/wasm";
import type { Calculator } from "../process/calculator";
import { Engine } from "./engine";
import { IronCalculator } from "./iron-calculator";
import { timeZone } from "./time-zone";

/** A calculator for a page; `wasmUrl` is where the page serves the engine's wasm file. */
export async function browserCalculator(wasmUrl: string | URL): Promise<Calculator> {
  await init({ module_or_path: wasmUrl });
  return new IronCalculator(new Engine(() => new Model("workbook", "en", timeZone(), "en")));
}
