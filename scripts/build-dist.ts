import { execFileSync } from "node:child_process";
import { webpackArguments } from "./webpack-arguments";

/** Builds dist/ for production. Ends the process with one line where the words behind the command are wrong. */
export function buildDist(words: readonly string[]): void {
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...known(words)], {
    stdio: "inherit",
  });
}

function known(words: readonly string[]): string[] {
  try {
    return webpackArguments(words);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
