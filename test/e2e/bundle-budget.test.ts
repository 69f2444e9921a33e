import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { buildStand } from "../workbench/build";
import { serve, standFolders, type Server } from "../workbench/server";
import { launchBrowser } from "./browser";

jest.setTimeout(240_000);

const OUT = ".cache/e2e";
const KB = 1000;

/** An Office that is ready at once and knows of no workbook. */
const OFFICE = `window.Office = { onReady: (f) => Promise.resolve({ host: "Excel", platform: "PC" }).then((info) => (f && f(info), info)),
  context: { requirements: { isSetSupported: () => true }, displayLanguage: "zh-CN", diagnostics: {} }, actions: { associate() {} } };
window.Excel = { run: () => new Promise(() => undefined) };`;

/** The page's own scripts that the page names: what must be there before the first word is drawn. */
function namedIn(page: string): readonly string[] {
  const html = readFileSync(path.join(OUT, page), "utf8");
  return [...html.matchAll(/src="([^":/]+\.js)"/g)].map(([, file = ""]) => readFileSync(path.join(OUT, file), "utf8"));
}

const bytes = (scripts: readonly string[]) => scripts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const zipped = (scripts: readonly string[]) =>
  scripts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

describe("the size of the pages", () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    await buildStand(OUT, "production");
    server = await serve(standFolders(OUT), 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Every script of ours that a page fetches until it has nothing more to fetch. */
  async function fetchedBy(name: string): Promise<readonly string[]> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.route(/office\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE }));
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js") && !response.url().endsWith("office.js")) scripts.push(response.text());
    });
    await page.goto(`${server.url}/${name}`, { waitUntil: "networkidle" });
    const texts = await Promise.all(scripts);
    await context.close();
    return texts;
  }

  it("keeps the pane under 450 kB, 130 kB zipped, at its first paint", () => {
    const scripts = namedIn("taskpane.html");
    console.log(`pane: ${bytes(scripts)} bytes, ${zipped(scripts)} zipped`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes(scripts)).toBeLessThanOrEqual(450 * KB);
    expect(zipped(scripts)).toBeLessThanOrEqual(130 * KB);
  });

  it("keeps the page of the ribbon under 120 kB, and React out of all it fetches later", async () => {
    const first = namedIn("commands.html");
    expect(first.length).toBeGreaterThan(0);
    expect(bytes(first)).toBeLessThanOrEqual(120 * KB);
    const all = await fetchedBy("commands.html");
    console.log(`ribbon: ${bytes(first)} bytes, ${bytes(all)} with the work`);
    expect(all.length).toBeGreaterThan(first.length);
    expect(all.filter((text) => text.includes("react.transitional.element"))).toEqual([]);
    const pane = await fetchedBy("taskpane.html");
    expect(pane.some((text) => text.includes("react.transitional.element"))).toBe(true);
  });
});
