import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack from "webpack";
import { launchBrowser } from "../../e2e/browser";
import type {} from "./test-page";

const ORIGIN = "https://localhost";
const OFFICE_JS = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** An add-in as small as can be, with Microsoft's office.js from its usual address. */
const ADD_IN = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><script>
  window.changes = [];
  Office.onReady((info) => { window.info = info; });
  Office.actions.associate("fill", (event) => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["权重"]];
    await context.sync();
  }).then(() => event.completed()));
</script></body></html>`;

jest.setTimeout(30_000);

let browser: Browser;
let page: Page;
let folder: string;
const failures: string[] = [];

/** Builds the page that plays Excel and returns the folder it was put into. */
async function build(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), "web-host-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: join(__dirname, "test-page.ts"),
    output: { path: out, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) =>
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve()
    )
  );
  return out;
}

/** Answers every request from memory and disk: nothing leaves the machine. */
async function serve(target: Page, out: string): Promise<void> {
  await target.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const hosted = "/lib/1/hosted/";
    if (url.pathname.startsWith(hosted)) {
      const path = join(OFFICE_JS, url.pathname.slice(hosted.length).toLowerCase());
      await route.fulfill({ path, contentType: "text/javascript" });
    } else if (url.origin !== ORIGIN) {
      failures.push(url.href);
      await route.abort();
    } else if (url.pathname === "/add-in.html") await route.fulfill({ body: ADD_IN, contentType: "text/html" });
    else if (url.pathname === "/page.js") {
      await route.fulfill({ body: readFileSync(join(out, "page.js"), "utf8"), contentType: "text/javascript" });
    } else {
      const body = '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script></body>';
      await route.fulfill({ body, contentType: "text/html" });
    }
  });
}

async function addIn(): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("The add-in's frame is missing.");
  await frame.waitForURL("**/add-in.html*");
  await frame.waitForFunction(() => "info" in window);
  return frame;
}

beforeAll(async () => {
  folder = await build();
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  await serve(page, folder);
  await page.goto(`${ORIGIN}/`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe("a page that plays Excel on the web", () => {
  it("lets real office.js start by itself as Excel on the web, in Chinese", async () => {
    const frame = await addIn();
    const seen = await frame.evaluate(() => ({
      info: window.info,
      language: Office.context.displayLanguage,
      sets: [
        Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
        Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
      ],
    }));
    expect(seen).toMatchObject({
      info: { host: "Excel", platform: "OfficeOnline" },
      language: "zh-CN",
      sets: [true, false],
    });
  });

  it("answers batches of the frame from the workbook", async () => {
    const frame = await addIn();
    const result = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
        range.load("values,address");
        await context.sync();
        return [range.address, range.values];
      })
    );
    expect(result).toEqual([
      "目标表!A1:B2",
      [
        ["一级指标", "指标值"],
        ["产出指标", 26],
      ],
    ]);
  });

  it("hands errors over with their codes", async () => {
    const frame = await addIn();
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
        return "no error";
      }).catch((error: { code: string }) => error.code)
    );
    expect(code).toBe("ItemNotFound");
  });

  it("runs ribbon commands until the add-in says that they are completed", async () => {
    await addIn();
    await page.evaluate(() => window.stand.run("fill"));
    expect(await page.evaluate(() => window.stand.cell("0,2"))).toBe("权重");
  });

  it("tells the frame of a person's edits", async () => {
    const frame = await addIn();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address, source }) => {
          window.changes.push([address, source]);
        });
        await context.sync();
      })
    );
    await page.evaluate(() => window.stand.edit("B2", 27));
    await frame.waitForFunction(() => window.changes.length > 0);
    expect(await frame.evaluate(() => window.changes)).toEqual([["B2", "Local"]]);
  });

  it("refuses a command that the add-in does not have", async () => {
    await addIn();
    await expect(page.evaluate(() => window.stand.run("nothing"))).rejects.toThrow(/no function/);
  }, 20_000);

  it("can be closed and connected again", async () => {
    await page.evaluate(() => window.stand.reconnect("add-in.html?again"));
    const frame = await addIn();
    const address = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      })
    );
    expect(address).toBe("目标表!A1");
  });

  it("asks nothing of the network", () => {
    expect(failures).toEqual([]);
  });
});
