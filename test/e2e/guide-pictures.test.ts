import { mkdirSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { documentsText } from "../../src/strings/pane-documents";
import { findingsText } from "../../src/strings/pane-findings";
import { homeText } from "../../src/strings/pane-home";
import { moreText } from "../../src/strings/pane-more";
import { paneText } from "../../src/strings/pane";
import { ruleEditorText } from "../../src/strings/pane-rule-editor";
import { sheetsText } from "../../src/strings/pane-sheets";
import { standardsText } from "../../src/strings/pane-standards";
import { weightsText } from "../../src/strings/pane-weights";
import { goTo, Stand, type Visit } from "./stand";

jest.setTimeout(240_000);

/**
 * The pictures of docs/使用手册.md. `GUIDE_PICTURES=docs/images/guide npx jest --selectProjects=e2e --runInBand
 * --testPathPatterns guide-pictures` makes those of the guide and docs/images/workbench.png anew; otherwise they go to the reports.
 */
const FOLDER = process.env["GUIDE_PICTURES"] ?? "reports/screenshots/guide";

/** Types into a cell through the formula bar. */
async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.getByLabel("编辑栏").fill(text);
  await page.getByLabel("编辑栏").press("Enter");
}

describe("the pictures of the user's guide", () => {
  let stand: Stand;
  let visit: Visit;
  let page: Page;
  let pane: FrameLocator;

  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const go = (name: string) => press(new RegExp(`^${name}`));
  const told = (words: RegExp) => pane.getByText(words).first().waitFor();
  const settle = () => page.waitForTimeout(350);

  /** `height` of the window where a usual one shows too little. */
  async function paneShot(name: string, height = 760): Promise<void> {
    await page.setViewportSize({ width: 1360, height });
    await settle();
    await page.locator('iframe[title="绩效目标助手"]').screenshot({ path: `${FOLDER}/${name}.png` });
    await page.setViewportSize({ width: 1360, height: 760 });
  }

  async function pageShot(name: string): Promise<void> {
    await settle();
    await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: "jpeg", quality: 70 });
  }

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    stand = await Stand.open();
    visit = await stand.visit("housing-bureau-2024-filled.xlsx", { viewport: { width: 1360, height: 760 } });
    ({ page, pane } = visit);
    await pane.getByRole("button", { name: new RegExp(homeText.validate) }).waitFor({ timeout: 30_000 });
  });
  afterAll(() => stand.close());

  it("show how a form is checked and corrected", async () => {
    await type(page, "F11", "26个");
    await type(page, "G14", "");
    await type(page, "I7", "超支的酌情扣分");
    await type(page, "L10", "");
    await settle();
    await paneShot("home");
    await press(new RegExp(homeText.validate));
    await told(/^校验完成/);
    await pageShot("checked");
    await go(paneText.navTitles.findings);
    await paneShot("findings");
    await press(/^全部修复/);
    await paneShot("fix-all");
    await press(/^确认修改/);
    await told(/^已修改/);
    await press(findingsText.ignore);
    await paneShot("ignore");
  });

  it("show how weights and actuals are entered", async () => {
    await go(paneText.navTitles.more);
    await paneShot("more");
    await go(moreText.weights);
    await pane.getByRole("button", { name: weightsText.write }).waitFor();
    await paneShot("weights");
    await go(paneText.navTitles.actuals);
    await paneShot("actuals", 900);
  });

  it("show a standard that is read, one that is not, and how a rule is set", async () => {
    await go(paneText.navTitles.standards);
    // The view opens at the indicator whose actual was looked at.
    await press(standardsText.backToList);
    await go("改造老旧小区个数");
    await pane.getByRole("slider").waitFor();
    await paneShot("standard", 900);
    await pane.getByRole("slider").scrollIntoViewIfNeeded();
    await pane.getByText(standardsText.trialNote).evaluate((element) => element.scrollIntoView());
    await paneShot("trial");
    await press(standardsText.backToList);
    await go("运转经费");
    await told(new RegExp(standardsText.question));
    await paneShot("refused", 1180);
    await press(standardsText.edit);
    await pane.getByText(ruleEditorText.note).evaluate((element) => element.scrollIntoView());
    await paneShot("rule-editor", 900);
  });

  it("show the scores, the summary and how it is taken back", async () => {
    await go(paneText.navTitles.home);
    await press(new RegExp(homeText.score));
    await told(/^已得/);
    await pageShot("scored");
    await page.screenshot({ path: path.join(path.dirname(FOLDER), "workbench.png") });
    await go(paneText.navTitles.scores);
    await paneShot("scores");
    await go(paneText.navTitles.home);
    await press(new RegExp(homeText.summary));
    await press("打开“绩效评分汇总”");
    await page.locator(".chart").first().waitFor();
    await pageShot("summary");
    await page.getByRole("tab", { name: "整体绩效目标表" }).click();
    await go(paneText.navTitles.more);
    await go(moreText.documents);
    await pane.getByRole("button", { name: documentsText.selfEvaluationButton }).waitFor();
    await paneShot("documents");
  });

  it("show the whole workbook and the settings", async () => {
    await go(paneText.navTitles.more);
    await go(moreText.sheets);
    await press(sheetsText.score);
    await told(new RegExp(sheetsText.results));
    await paneShot("sheets", 900);
    await go(paneText.navTitles.more);
    await go(moreText.recognition);
    await pane.getByText(/表头/).first().waitFor();
    await paneShot("recognition");
    await go(paneText.navTitles.more);
    await go(moreText.settings);
    await pane.getByRole("combobox").first().waitFor();
    await paneShot("settings", 900);
  });

  it("met no error on the way", () => {
    expect(visit.troubles).toEqual([]);
  });
});
