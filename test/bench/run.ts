import os from "node:os";
import { mkdirSync, writeFileSync } from "node:fs";
import { core } from "./core";
import { detection } from "./detection";
import { formulas } from "./formulas";
import { pane } from "./pane";
import { paneWork } from "./pane-work";
import { recalculation } from "./recalculation";
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

/** `npm run bench` runs all of them, `npm run bench -- core` one; the printed tables are kept in reports/bench.txt, too. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const names = name === undefined ? Object.keys(BENCHES) : [name];
  const cpu = os.cpus();
  const parts = [
    `${cpu.length} × ${cpu[0]?.model ?? "?"}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}`,
  ];
  for (const each of names) {
    const bench = BENCHES[each];
    if (!bench) throw new Error(`no bench ${each}; there are: ${Object.keys(BENCHES).join(", ")}`);
    const table = `\n# ${each}\n${await bench(args)}`;
    parts.push(table);
    console.log(table);
  }
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/bench.txt", `${parts.join("\n")}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
