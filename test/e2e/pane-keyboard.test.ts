import type { Page } from "playwright-core";
import { actualsText } from "../../src/strings/pane-actuals";
import { findingsText } from "../../src/strings/pane-findings";
import { homeText } from "../../src/strings/pane-home";
import { moreText } from "../../src/strings/pane-more";
import { outcomeText } from "../../src/strings/pane-outcomes";
import { weightsText } from "../../src/strings/pane-weights";
import { paneText } from "../../src/strings/pane";
import { Stand, type Visit } from "./stand";

jest.setTimeout(120_000);

/** A view has fewer stops than this. */
const MOST_STOPS = 80;
const SUMMARY = "绩效评分汇总";

type Key = "Tab" | "Shift+Tab";

describe("a clerk without a mouse, from the empty county form to the undone summary", () => {
  let stand: Stand;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    stand = await Stand.open();
    visit = await stand.visit("housing-bureau-2024.xlsx");
    ({ page } = visit);
    await visit.pane.getByRole("button", { name: new RegExp(homeText.validate) }).waitFor({ timeout: 30_000 });
    // Into the pane once, as F6 does in Excel; from here on nothing but keys.
    await visit.pane.getByRole("navigation").getByRole("button").first().focus();
  });
  afterAll(() => stand.close());

  /** What a screen reader would say of the element that has the focus; empty when none in the pane has it. */
  async function focused(): Promise<string> {
    return visit.pane.locator("html").evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      const labels = [...((element as HTMLInputElement).labels ?? [])].map((it) => it.textContent).join(" ");
      return element.getAttribute("aria-label") ?? (labels || element.textContent);
    });
  }

  /** Presses Tab (or back) as often as it takes. */
  async function moveTo(words: string, key: Key = "Tab"): Promise<void> {
    const passed = new Set<string>();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const now = await focused();
      if (now.includes(words)) return;
      passed.add(now);
      await page.keyboard.press(key);
    }
    throw new Error(`no stop ${words} among: ${[...passed].join(" | ")}`);
  }

  async function press(words: string, key: Key = "Tab"): Promise<void> {
    await moveTo(words, key);
    await page.keyboard.press("Enter");
  }

  /** Waits until the named view is drawn, whose heading comes together with the words that it is being opened. */
  async function drawn(view: keyof typeof paneText.viewTitles): Promise<void> {
    await visit.pane.getByRole("heading", { level: 2, name: paneText.viewTitles[view], exact: true }).waitFor();
    await visit.pane.getByText(paneText.loadingView).waitFor({ state: "detached" });
  }

  /** Back to the navigation and into one of its views. */
  async function open(view: keyof typeof paneText.navTitles): Promise<void> {
    await moveTo(paneText.navTitles.home, "Shift+Tab");
    await press(paneText.navTitles[view]);
    await drawn(view);
  }

  const told = (words: string | RegExp) => visit.pane.getByText(words).first().waitFor();

  it("checks, and jumps from a finding to its cell", async () => {
    await press(homeText.validate);
    await told(/^校验完成/);
    await open("findings");
    const box = page.getByLabel("名称框");
    const before = await box.inputValue();
    await moveTo(findingsText.jump);
    const cell = (await focused()).replace(findingsText.jump, "").trim();
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      ([was]) => document.querySelector<HTMLInputElement>("[aria-label=名称框]")?.value !== was,
      [before]
    );
    expect(cell).toContain(await box.inputValue());
  });

  it("gives weights", async () => {
    await open("more");
    await press(moreText.weights);
    await drawn("weights");
    await press(weightsText.write);
    await told(/^权重已写入/);
  });

  it("enters actuals: Enter keeps one and the field of the next has the focus", async () => {
    await open("actuals");
    await moveTo(actualsText.actual);
    for (const [index, actual] of ["420", "50"].entries()) {
      await told(actualsText.progress(index, 19));
      await page.keyboard.type(actual);
      await page.keyboard.press("Enter");
    }
    await told(actualsText.progress(2, 19));
  });

  it("scores, builds the summary and takes it back", async () => {
    await open("home");
    await press(homeText.score);
    await told(/^已得 20 分/);
    await press(homeText.summary);
    const summary = page.getByRole("tab", { name: SUMMARY });
    await summary.waitFor();
    await told(outcomeText.done("summary", 1));
    await press(paneText.undo);
    await told(/^已撤销“生成汇总”/);
    expect(await summary.count()).toBe(0);
  });

  it("met no error on the way", () => {
    expect(visit.troubles).toEqual([]);
  });
});
