import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/** Flags that keep a headless browser from looking for the network. */
const QUIET = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/**
 * A browser that is on this machine: CHROME_PATH, then Chromium, Chrome or Edge where they are usually installed, then
 * (Linux only) the one that the npm package @sparticuz/chromium carries. Nothing is downloaded.
 * Throws one plain line that says what to install when there is none.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const args = [...QUIET, ...(options.args ?? [])];
  for (const executablePath of installedBrowsers()) {
    return chromium.launch({ ...options, args, executablePath });
  }
  for (const channel of ["msedge", "chrome"]) {
    try {
      return await chromium.launch({ ...options, args, channel });
    } catch {
      // Not installed in its usual place: the next one.
    }
  }
  if (process.platform === "linux") return launchCarriedBrowser({ ...options, args });
  throw new Error("没有找到浏览器：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指出它的位置。");
}

/** Installed browsers, the one named by CHROME_PATH first. */
export function installedBrowsers(): string[] {
  const named = process.env["CHROME_PATH"];
  if (named) return [named];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))).filter(existsSync);
}

/** The Chromium inside @sparticuz/chromium; it brings its own system libraries when it believes to run on Lambda. */
async function launchCarriedBrowser(options: LaunchOptions): Promise<Browser> {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: carried } = await import("@sparticuz/chromium");
  const executablePath = await carried.executablePath();
  return chromium.launch({ ...options, executablePath, args: [...carried.args, ...(options.args ?? [])] });
}
