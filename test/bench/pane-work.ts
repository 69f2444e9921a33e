import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { buildStand } from "../workbench/build";
import { serve, standFolders } from "../workbench/server";
import { crowdedFile, longFile } from "./long-table";

const OUT = ".cache/bench";
const ROWS = 2000;
/** So many rows give more than 3,000 findings. */
const CROWD = 1250;

/**
 * How the pane feels while it works: its longest tasks while it scores 2,000 rows, and while 3,000 findings are scrolled
 * through. Tasks of the stand (the in-memory Excel and its grid) run in the same thread and are told apart by their origin.
 */
export async function paneWork(): Promise<string> {
  await buildStand(OUT, "production");
  const server = await serve(standFolders(OUT), 0);
  const browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.url);
  const frame = await paneOf(page);
  await frame.getByRole("button", { name: /一键校验/ }).waitFor({ timeout: 60_000 });
  const lines = [await scoring(page), await scrolling(page)];
  await browser.close();
  await server.close();
  return lines.join("\n");
}

async function scoring(page: Page): Promise<string> {
  const frame = await open(page, await longFile(ROWS), `${ROWS} 项指标`);
  await observe(frame);
  const start = Date.now();
  await frame.getByRole("button", { name: /本表评分/ }).click();
  await frame
    .getByText(/^总分 [\d.]+ 分/)
    .first()
    .waitFor({ timeout: 120_000 });
  return `scoring ${ROWS} rows in the stand: ${Date.now() - start} ms; ${await tasksOf(frame)}`;
}

async function scrolling(page: Page): Promise<string> {
  const frame = await open(page, await crowdedFile(CROWD), `${CROWD} 项指标`);
  await frame.getByRole("button", { name: /^校验/ }).click();
  await frame.getByRole("list", { name: "问题列表" }).waitFor();
  const count = await frame.locator("[aria-setsize]").first().getAttribute("aria-setsize");
  await observe(frame);
  const frames = await frame.evaluate<number[]>(SCROLL);
  const late = frames.filter((it) => it > 34).length;
  const slowest = Math.max(...frames).toFixed(0);
  return `scrolling ${count} findings for ${frames.length} frames: slowest ${slowest} ms, ${late} later than 34 ms; ${await tasksOf(frame)}`;
}

/** Opens a file in the stand; returns the pane once it shows the table. */
async function open(page: Page, buffer: Buffer, sign: string): Promise<Frame> {
  await page.setInputFiles("input[type=file]", { name: "长表.xlsx", mimeType: "", buffer });
  await page.frameLocator('iframe[title="绩效目标助手"]').getByText(sign).first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2000);
  return paneOf(page);
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[title="绩效目标助手"]');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

const observe = (frame: Frame) =>
  frame.evaluate(`window.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ name, duration }) => ({ name, duration })))).observe({ type: "longtask" });`);

async function tasksOf(frame: Frame): Promise<string> {
  await frame.waitForTimeout(300);
  const tasks = await frame.evaluate<{ name: string; duration: number }[]>("tasks");
  const tell = (name: string, own: boolean) => {
    const durations = tasks.filter((task) => (task.name === "self") === own).map((task) => task.duration);
    return `${name} ${durations.length}, longest ${Math.max(0, ...durations).toFixed(0)} ms`;
  };
  return `tasks over 50 ms: ${tell("pane", true)}; ${tell("stand", false)}`;
}

/** Three seconds of a quick wheel; the time of each frame. */
const SCROLL = `new Promise((done) => {
  const list = document.querySelector("[aria-setsize]").closest("ul");
  let box = list; while (box && getComputedStyle(box).overflowY !== "auto" && getComputedStyle(box).overflowY !== "scroll") box = box.parentElement;
  const times = []; let last = performance.now(); const end = last + 3000;
  const step = (now) => { times.push(now - last); last = now; box.scrollTop += 120; now < end ? requestAnimationFrame(step) : done(times); };
  requestAnimationFrame(step);
})`;
