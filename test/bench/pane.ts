import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { serve, type Server } from "../workbench/server";
import { median } from "./samples";

const RUNS = 30;
const USEFUL = "h1, h2, button";

interface Side {
  readonly name: string;
  readonly server: Server;
  readonly times: number[];
}

/**
 * Bytes of the pane's scripts, and the time until its first text or button at 4× CPU slow-down with Office.js replaced by a
 * stand-in that is ready at once. `npm run bench -- pane OTHER/dist` puts another built pane beside it, turn by turn.
 */
export async function pane([other]: readonly string[]): Promise<string> {
  const folders = { ours: "dist", ...(other ? { other } : {}) };
  if (!existsSync("dist/taskpane.html")) return "dist/ is not built: run npm run build first";
  const sides: Side[] = [];
  for (const [name, folder] of Object.entries(folders)) {
    sides.push({ name, server: await serve({ "/": path.resolve(folder) }, 0), times: [] });
  }
  const browser = await launchBrowser();
  for (let run = 0; run < RUNS; run++)
    for (const side of sides) side.times.push(await timeOf(browser, side.server.url));
  await browser.close();
  await Promise.all(sides.map(({ server }) => server.close()));
  return sides
    .map(
      ({ name, times }) =>
        `${name}: ${bytesOf(folders[name as "ours"])}; first useful paint ${median(times).toFixed(0)} ms (${RUNS} runs)`
    )
    .join("\n");
}

async function timeOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.route(/office\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: READY_OFFICE }));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(`${url}/taskpane.html`, { waitUntil: "commit" });
  await page.locator(USEFUL).first().waitFor();
  const time = await page.evaluate(() => performance.now());
  await context.close();
  return time;
}

const READY_OFFICE = `window.Office = { onReady: (f) => Promise.resolve({ host: "Excel", platform: "PC" }).then((info) => (f && f(info), info)),
  context: { requirements: { isSetSupported: () => true }, displayLanguage: "zh-CN", diagnostics: {} }, actions: { associate() {} } };
window.Excel = { run: () => new Promise(() => undefined) };`;

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
