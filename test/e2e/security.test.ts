import type { Frame, Page, Request } from "playwright-core";
import { pressRibbon, Stand, type Visit } from "./stand";

jest.setTimeout(240_000);

interface Violation {
  readonly page: string;
  readonly directive: string;
  readonly blocked: string;
}

/** Runs in every frame before its own scripts: keeps what the browser reports. */
function listen(): void {
  const kept: Violation[] = [];
  Object.assign(window, { keptViolations: kept });
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    kept.push({ page: location.pathname, directive: effectiveDirective, blocked: blockedURI });
  });
}

const PAGES = ["taskpane.html", "commands.html"] as const;

function frameOf(page: Page, name: string): Frame {
  const frame = page.frames().find((it) => it.url().includes(name));
  if (!frame) throw new Error(`${name} is not open`);
  return frame;
}

async function violations(page: Page): Promise<readonly Violation[]> {
  const all = PAGES.map((name) =>
    frameOf(page, name).evaluate(() => (window as unknown as { keptViolations: Violation[] }).keptViolations)
  );
  return (await Promise.all(all)).flat();
}

const BUTTONS = ["一键校验", "本表评分", "生成汇总"];

async function work(page: Page): Promise<void> {
  for (const label of BUTTONS) {
    await page.getByRole("tab", { name: "整体绩效目标表" }).click();
    await pressRibbon(page, label);
  }
}

describe("the add-in's pages in a browser that enforces their policy", () => {
  let stand: Stand;
  let visit: Visit;
  let page: Page;
  const asked: Request[] = [];

  beforeAll(async () => {
    stand = await Stand.open();
    visit = await stand.visit("housing-bureau-2024-filled.xlsx");
    ({ page } = visit);
    await page.addInitScript(listen);
    await page.reload();
    await visit.pane.getByText("19 项指标", { exact: false }).first().waitFor({ timeout: 30_000 });
    page.on("request", (request) => {
      if (PAGES.some((name) => request.frame().url().includes(name))) asked.push(request);
    });
  });
  afterAll(() => stand.close());

  it("report no violation while everything is done, and ask for nothing but their own scripts", async () => {
    await work(page);
    expect(await violations(page)).toEqual([]);
    expect(asked.filter((request) => request.resourceType() !== "script").map((it) => it.url())).toEqual([]);
    expect(asked.every((request) => request.method() === "GET" && request.postData() === null)).toBe(true);
  });

  it("ask for nothing at all once these scripts are there", async () => {
    asked.length = 0;
    await work(page);
    expect(asked.map((it) => it.url())).toEqual([]);
  });

  it.each(PAGES)("%s runs no text as code and sends nothing elsewhere, even if it is made to try", async (name) => {
    const frame = frameOf(page, name);
    const outcome = await frame.evaluate(async () => {
      // The browser's debugger may evaluate anything; a turn later it is the page itself that runs.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const tried: Record<string, string> = {};
      const attempt = async (what: string, run: () => unknown): Promise<void> => {
        try {
          await run();
          tried[what] = "done";
        } catch {
          tried[what] = "refused";
        }
      };
      await attempt("eval", () => (0, eval)("1+1"));
      await attempt("function", () => new Function("return 1")());
      await attempt("fetch", () => fetch("https://example.org/?x=1", { mode: "no-cors" }));
      const script = document.createElement("script");
      script.textContent = "window.wasInjected = true";
      document.body.append(script);
      tried.inline = "wasInjected" in window ? "done" : "refused";
      const picture = new Image();
      picture.src = "https://example.org/x.png";
      await new Promise((resolve) => picture.addEventListener("error", resolve));
      return tried;
    });
    expect(outcome).toEqual({ eval: "refused", function: "refused", fetch: "refused", inline: "refused" });
    const reported = (await violations(page)).filter((it) => it.page.endsWith(name)).map((it) => it.directive);
    expect([...new Set(reported)].sort()).toEqual(["connect-src", "img-src", "script-src", "script-src-elem"]);
  });
});
