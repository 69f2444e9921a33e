import { readFileSync } from "node:fs";
import { goTo, picture, pressRibbon, shownIn, Stand, type Visit } from "./stand";

jest.setTimeout(180_000);

interface ExpectedRow {
  readonly row: number;
  readonly exact?: string;
}

const expected = JSON.parse(readFileSync("test/workbooks/housing-bureau-2024-filled.expected.json", "utf8")) as {
  total: string;
  indicators: ExpectedRow[];
};

describe("the county's filled table in a browser, through the real Office.js", () => {
  let stand: Stand;
  let visit: Visit;

  beforeAll(async () => {
    stand = await Stand.open();
    visit = await stand.visit("housing-bureau-2024-filled.xlsx");
  });
  afterAll(() => stand.close());

  it("finds the table and says whose it is", async () => {
    const { page, pane } = visit;
    await pane.getByText("芷江侗族自治县住房和城乡建设局").first().waitFor({ timeout: 30_000 });
    await pane.getByText("19 项指标", { exact: false }).first().waitFor();
    await picture(page, "01-first-look");
  });

  it("checks the table: marks the cells and sets drop-down lists", async () => {
    const { page } = visit;
    await pressRibbon(page, "一键校验");
    await goTo(page, "F18");
    const marked = await page.locator('[data-cell="F18"]').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(marked).toBe("rgb(255, 199, 206)");
    await goTo(page, "E6");
    await page.getByLabel("下拉列表").dispatchEvent("mousedown");
    await expect(page.locator(".list-entries button").allTextContents()).resolves.toEqual([
      "≥",
      ">",
      "=",
      "≤",
      "<",
      "定性",
    ]);
    await picture(page, "02-checked");
  });

  it("refuses an entry that the notes forbid, as Excel would", async () => {
    const { page } = visit;
    await goTo(page, "E7");
    await page.getByLabel("编辑栏").fill("大约");
    await page.getByLabel("编辑栏").press("Enter");
    await page.getByRole("alertdialog").getByRole("button", { name: "确定" }).click();
    expect(await shownIn(page, "E7")).toBe("≤");
  });

  it("writes every score exactly and the live total", async () => {
    const { page } = visit;
    await pressRibbon(page, "本表评分");
    const shown: Record<number, string> = {};
    for (const { row, exact } of expected.indicators) if (exact) shown[row] = await shownIn(page, `N${row}`);
    expect(shown).toEqual({
      6: "9.50",
      7: "10.00",
      10: "4.00",
      11: "4.80",
      12: "5.00",
      13: "4.70",
      14: "2.96",
      15: "3.00",
      16: "2.88",
      17: "3.00",
      18: "5.70",
      19: "4.00",
      20: "5.00",
      21: "4.10",
      22: "4.00",
      23: "2.67",
      24: "3.00",
      25: "4.00",
      27: "8.00",
    });
    expect(await shownIn(page, "N4")).toContain(expected.total);
    expect(await shownIn(page, "O11")).toContain("比目标 26 个少 2 个");
    await picture(page, "03-scored");
  });

  it("lets a correction by hand carry through to the total, and keeps it when scoring again", async () => {
    const { page } = visit;
    await goTo(page, "N11");
    await page.getByLabel("编辑栏").fill("5");
    await page.getByLabel("编辑栏").press("Enter");
    expect(await shownIn(page, "N4")).toContain("90.51");
    await pressRibbon(page, "本表评分");
    expect(await shownIn(page, "N11")).toBe("5.00");
    expect(await shownIn(page, "O11")).toContain("人工评分");
  });

  it("builds the summary sheet", async () => {
    const { page } = visit;
    await pressRibbon(page, "生成汇总");
    await page.getByRole("tab", { name: "绩效评分汇总" }).click();
    await page.locator(".chart").first().waitFor();
    await picture(page, "04-summary");
  });

  it("saves a copy that opens again with everything in it", async () => {
    const { page } = visit;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存副本" }).click(),
    ]);
    const file = await download.path();
    await page.getByLabel("打开 .xlsx").setInputFiles({
      name: "保存后.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(file),
    });
    await page.getByRole("heading", { name: "保存后.xlsx" }).waitFor();
    await page.getByRole("tab", { name: "整体绩效目标表" }).click();
    expect(await shownIn(page, "N6")).toBe("9.50");
  });

  it("says plainly what is wrong with a file that is no workbook", async () => {
    const { page } = visit;
    await page
      .getByLabel("打开 .xlsx")
      .setInputFiles({ name: "假.xlsx", mimeType: "", buffer: Buffer.from("不是工作簿") });
    const alert = page.getByRole("alertdialog");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("不是 Excel 工作簿");
    await alert.getByRole("button").click();
  });

  it("met no error, no foreign request and no violation of its content security policy", () => {
    expect(visit.troubles).toEqual([]);
  });
});
