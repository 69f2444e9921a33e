import os from "node:os";
import { mkdirSync, writeFileSync } from "node:fs";
import { core } from "./core";
import { detection } from "./detection";
import { formulas } from "./formulas";
import { pane } from "./pane";
import { paneWork } from "./pane-work";
import { recalculation } from "./recalculation";
import { takeSamples } from "./samples";
import { standards } from "./standards";
import { traffic } from "./traffic";

/** Each returns a printed table; what it asserts on the way (right scores, right rows) makes it throw. */
const BENCHES: Record<string, (args: readonly string[]) => Promise<string>> = {
  detection,
  core,
  standards,
  formulas,
  recalculation,
  traffic,
  pane,
  "pane-work": paneWork,
};

/** `npm run bench` runs all of them, `npm run bench -- core` one; tables and samples are kept in reports/bench.json. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const names = name === undefined ? Object.keys(BENCHES) : [name];
  const cpu = os.cpus();
  const machine = `${cpu.length} × ${cpu[0]?.model ?? "?"}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}`;
  console.log(machine);
  const benches = [];
  for (const each of names) {
    const bench = BENCHES[each];
    if (!bench) throw new Error(`no bench ${each}; there are: ${Object.keys(BENCHES).join(", ")}`);
    const table = await bench(args);
    benches.push({ bench: each, lines: table.split("\n"), samples: takeSamples() });
    console.log(`\n# ${each}\n${table}`);
  }
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/bench.json", `${JSON.stringify({ machine, benches }, null, 1)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
