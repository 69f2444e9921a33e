import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { picture, shownIn, Stand, type Visit } from "./stand";

jest.setTimeout(240_000);

interface ExpectedRow {
  readonly name: string;
  readonly row: number;
  readonly weight?: number;
  readonly actual?: number | string;
  readonly notApplicable?: boolean;
}

const expected = JSON.parse(readFileSync("test/workbooks/housing-bureau-2024-filled.expected.json", "utf8")) as {
  indicators: ExpectedRow[];
};

/** The form for one indicator: whatever it asks, answered as a clerk who has the figure at hand. */
async function fillIn(pane: FrameLocator, { name, actual }: ExpectedRow): Promise<void> {
  await pane.getByRole("heading", { level: 3, name, exact: true }).waitFor();
  const word = pane.getByRole("radio", { name: String(actual), exact: true });
  if ((await word.count()) > 0) await word.check();
  else await pane.locator("form").getByRole("textbox").first().fill(String(actual));
  await pane.getByRole("button", { name: "保存，下一项" }).click();
}

describe("a clerk who has never seen it, from the empty county form to the summary and back, in the pane alone", () => {
  let stand: Stand;
  let visit: Visit;
  let page: Page;
  let pane: FrameLocator;

  beforeAll(async () => {
    stand = await Stand.open();
    visit = await stand.visit("housing-bureau-2024.xlsx");
    ({ page, pane } = visit);
  });
  afterAll(() => stand.close());

  it("checks the form and shows what to correct", async () => {
    await pane.getByRole("button", { name: /一键校验/ }).click({ timeout: 30_000 });
    await pane
      .getByText(/^校验完成/)
      .first()
      .waitFor();
    await picture(page, "pane-job-1-checked");
    await pane.getByRole("button", { name: /^校验/ }).click();
    await pane
      .getByRole("button", { name: /转到单元格/ })
      .first()
      .click();
    await picture(page, "pane-job-2-findings");
  });

  it("gives weights by a usual distribution", async () => {
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("button", { name: /^分配权重/ }).click();
    await pane.getByRole("button", { name: "写进表里" }).click();
    await pane
      .getByText(/^权重已写入/)
      .first()
      .waitFor();
    expect(await shownIn(page, "K6")).toBe("10");
    await picture(page, "pane-job-3-weights");
  });

  it("enters every actual by the small forms", async () => {
    await pane.getByRole("button", { name: /^填写/ }).click();
    const rows = expected.indicators.filter((it) => it.actual !== undefined);
    for (const row of rows) await fillIn(pane, row);
    await pane.getByText("实际完成值都填好了").waitFor();
    await picture(page, "pane-job-4-actuals");
    expect(await shownIn(page, "L11")).toBe("24");
    expect(await shownIn(page, "L22")).toBe("3/3");
  });

  it("scores the table and shows where points were lost", async () => {
    await pane.getByRole("button", { name: "首页", exact: true }).click();
    await pane.getByRole("button", { name: /本表评分/ }).click();
    await pane
      .getByText(/^总分 [\d.]+ 分（满分 100 分）/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "得分", exact: true }).click();
    await pane.getByRole("list", { name: "扣分最多的指标" }).waitFor();
    await picture(page, "pane-job-5-scores");
  });

  it("builds the summary and takes it back", async () => {
    await pane.getByRole("button", { name: "首页", exact: true }).click();
    await pane.getByRole("button", { name: /生成汇总/ }).click();
    await page.getByRole("tab", { name: "绩效评分汇总" }).waitFor();
    await picture(page, "pane-job-6-summary");
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane
      .getByText(/^已撤销“生成汇总”/)
      .first()
      .waitFor();
    expect(await page.getByRole("tab", { name: "绩效评分汇总" }).count()).toBe(0);
  });

  it("met no error on the way", () => {
    expect(visit.troubles).toEqual([]);
  });
});
