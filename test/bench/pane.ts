import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { serve, type Server } from "../workbench/server";
import { median } from "./samples";

const RUNS = 30;

/** Milliseconds. */
interface Times {
  /** From the start of navigation to the first words of any kind. */
  readonly words: number;
  /** From the start of navigation to the first heading or button drawn by the pane itself. */
  readonly useful: number;
  /** The same from when Office was ready. */
  readonly afterReady: number;
}

interface Side {
  readonly name: string;
  readonly folder: string;
  readonly server: Server;
  readonly times: Times[];
}

/**
 * Bytes of the pane's scripts, and the time until its first useful paint at 4× CPU slow-down with Office.js replaced by a
 * stand-in that is ready as soon as it has run. `npm run bench -- pane OTHER/dist` puts another built pane beside it, turn by turn.
 */
export async function pane([other]: readonly string[]): Promise<string> {
  if (!existsSync("dist/taskpane.html")) return "dist/ is not built: run npm run build first";
  const sides: Side[] = [];
  for (const [name, folder] of Object.entries({ ours: "dist", ...(other ? { other } : {}) })) {
    sides.push({ name, folder, server: await serve({ "/": path.resolve(folder) }, 0), times: [] });
  }
  const browser = await launchBrowser();
  for (let run = 0; run < RUNS; run++)
    for (const side of sides) side.times.push(await timesOf(browser, side.server.url));
  await browser.close();
  await Promise.all(sides.map(({ server }) => server.close()));
  return sides.map(({ name, folder, times }) => `${name}: ${bytesOf(folder)}; ${summaryOf(times)}`).join("\n");
}

function summaryOf(times: readonly Times[]): string {
  const of = (key: keyof Times): string => `${median(times.map((it) => it[key])).toFixed(0)} ms`;
  return `first useful paint ${of("afterReady")} after Office is ready, ${of("useful")} after navigation; first words ${of("words")} (medians of ${RUNS})`;
}

async function timesOf(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.route(/office\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: READY_OFFICE }));
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(`${url}/taskpane.html`, { waitUntil: "commit" });
  const times = await page.evaluate<Times>("window.benchTimes");
  await context.close();
  return times;
}

const READY_OFFICE = `window.benchReady = performance.now();
window.Office = { onReady: (f) => Promise.resolve({ host: "Excel", platform: "PC" }).then((info) => (f && f(info), info)),
  HostType: { Excel: "Excel" },
  context: { requirements: { isSetSupported: () => true }, displayLanguage: "zh-CN", diagnostics: {} }, actions: { associate() {} } };
window.Excel = { run: () => new Promise(() => undefined) };`;

/** Times, inside the page, the frame after the one that draws a heading or button in the element that the pane is rendered into. */
const WATCH = `window.benchTimes = new Promise((resolve) => {
  const useful = () => [...document.querySelectorAll("#root, #container")]
    .flatMap((root) => [...root.querySelectorAll("h1, h2, button")])
    .some((element) => element.textContent.trim() !== "" && element.getClientRects().length > 0);
  const tell = (now) => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    resolve({ words: first ? first.startTime : now, useful: now, afterReady: now - window.benchReady });
  };
  const look = () => requestAnimationFrame(useful() ? () => tell(performance.now()) : look);
  look();
});`;

/** Scripts that the pane's page names, and all that lie in the folder. */
function bytesOf(folder: string): string {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const first = [...page.matchAll(/src="?([^":\s>]+\.js)/g)]
    .map((match) => path.join(folder, match[1] ?? ""))
    .filter(existsSync);
  const all = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const gzip = first.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const raw = first.reduce((sum, file) => sum + statSync(file).size, 0);
  return `named in the page ${raw.toLocaleString()} bytes raw, ${gzip.toLocaleString()} gzip; ${all.length} scripts in the folder`;
}
