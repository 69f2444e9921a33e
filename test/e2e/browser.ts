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
  const executablePath = findBrowser();
  if (executablePath) return chromium.launch({ ...options, args, executablePath });
  if (process.platform === "linux") return launchCarriedBrowser({ ...options, args });
  throw new Error("没有找到浏览器：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指出它的位置。");
}

/** Usual places of Edge and Chrome on Windows and macOS. */
const PLACES = [
  ...["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"].map((it) =>
          path.join(folder, it)
        )
      : [];
  }),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** The executable named by CHROME_PATH, else the first installed one, else null. */
export function findBrowser(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...commands, ...PLACES].find((file) => existsSync(file)) ?? null;
}

/** The Chromium inside @sparticuz/chromium; it brings its own system libraries when it believes to run on Lambda. */
async function launchCarriedBrowser(options: LaunchOptions): Promise<Browser> {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: carried } = await import("@sparticuz/chromium");
  const executablePath = await carried.executablePath();
  return chromium.launch({ ...options, executablePath, args: [...carried.args, ...(options.args ?? [])] });
}
