import { mkdirSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { buildStand } from "../workbench/build";
import { serve, standFolders, type Server } from "../workbench/server";
import { launchBrowser } from "./browser";

const OUT = ".cache/e2e";
const PICTURES = "reports/screenshots";

export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in any frame: page errors, console errors, failed or foreign requests, CSP violations. */
  readonly troubles: string[];
}

/** The built add-in in the workbench, and a browser that visits it. */
export class Stand {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser
  ) {}

  static async open(): Promise<Stand> {
    await buildStand(OUT, "production");
    mkdirSync(PICTURES, { recursive: true });
    return new Stand(await serve(standFolders(OUT), 0), await launchBrowser());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens a sample workbook in a browser of its own and waits until the pane shows what it found. */
  async visit(file: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Visit> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1500, height: 900 },
      locale: "zh-CN",
      acceptDownloads: true,
      ...options,
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol === "https:" && origin !== this.server.url) troubles.push(`foreign request: ${request.url()}`);
    });
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()}`);
    });
    await page.goto(`${this.server.url}/?file=${file}`);
    return { page, pane: page.frameLocator('iframe[title="绩效目标助手"]'), troubles };
  }
}

/** Presses a ribbon button and waits until its function is completed. */
export async function pressRibbon(page: Page, label: string): Promise<void> {
  const button = page.locator(".ribbon-button", { hasText: label });
  await button.click();
  await page.waitForFunction(() => !document.querySelector(".ribbon-button:disabled"), undefined, { timeout: 30_000 });
}

/** What a cell of the active sheet shows; scrolls it into sight by selecting it. */
export async function shownIn(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return (await page.locator(`[data-cell="${address}"]`).textContent()) ?? "";
}

/** Selects a cell by its address, as a clerk does in the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel("名称框");
  const elsewhere = (await box.inputValue()) !== address;
  const was = await box.elementHandle();
  await box.fill(address);
  await box.press("Enter");
  // The box and the formula bar are made anew for every selection: text typed before would go to the cell selected before.
  if (elsewhere) await was?.waitForElementState("hidden");
  await page.locator(`[data-cell="${address}"]`).waitFor();
}

export function picture(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: `${PICTURES}/${name}.png` });
}
