import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { pressRibbon, Stand, type Visit } from "./stand";

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = "reports/screenshots";

interface Look {
  readonly name: string;
  readonly options: Parameters<Browser["newContext"]>[0];
  /** Width of the pane in CSS pixels. */
  readonly width: number;
}

/** 160 is a pane of 320 pixels at 200 % zoom. */
const LOOKS: readonly Look[] = [
  { name: "light", options: {}, width: 350 },
  { name: "dark", options: { colorScheme: "dark" }, width: 350 },
  { name: "forced", options: { forcedColors: "active" }, width: 350 },
  { name: "320px", options: {}, width: 320 },
  { name: "200percent", options: {}, width: 160 },
];

/** How to come to each view by its buttons. */
const VIEWS: readonly (readonly [string, readonly string[]])[] = [
  ["home", ["首页"]],
  ["findings", ["校验"]],
  ["standards", ["标准"]],
  ["standard", ["标准", "改造老旧小区个数"]],
  ["actuals", ["填写"]],
  ["scores", ["得分"]],
  ["more", ["更多"]],
  ["weights", ["更多", "分配权重"]],
  ["documents", ["更多", "汇总与报表"]],
  ["sheets", ["更多", "全部工作表"]],
  ["recognition", ["更多", "识别结果"]],
  ["settings", ["更多", "设置"]],
];

async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[title="绩效目标助手"]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

async function goThrough(visit: Visit, labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await visit.pane
      .getByRole("button", { name: new RegExp(`^${label}`) })
      .first()
      .click();
  await visit.pane.getByText("正在打开…").waitFor({ state: "detached" });
  await visit.page.waitForTimeout(250);
}

/** What axe finds in the pane, colours included. */
async function faults(frame: Frame): Promise<string[]> {
  const results = (await frame.evaluate(
    'axe.run({ include: ["#root"], exclude: ["[data-tabster-dummy]"] })'
  )) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`)
  );
}

/** Elements that stick out of the pane to the right, apart from what only screen readers meet. */
const STICKING_OUT = `[...document.querySelectorAll("#root *")]
  .filter((element) => !element.closest("svg") && getComputedStyle(element).clipPath === "none")
  .filter((element) => { const { right, width } = element.getBoundingClientRect(); return width > 1 && right > innerWidth + 1; })
  .filter((element) => !element.closest("[role=status]"))
  .map((element) => element.outerHTML.slice(0, 200))`;

describe("the pane", () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await Stand.open();
  });
  afterAll(() => stand.close());

  describe.each(LOOKS)("in $name", ({ name, options, width }) => {
    let visit: Visit;
    let frame: Frame;

    beforeAll(async () => {
      visit = await stand.visit("housing-bureau-2024-filled.xlsx", options);
      await visit.page.addStyleTag({ content: `.task-pane { width: ${width}px !important }` });
      await visit.pane.getByText("19 项指标", { exact: false }).first().waitFor({ timeout: 30_000 });
      await pressRibbon(visit.page, "本表评分");
      frame = await paneFrame(visit.page);
      await frame.evaluate(AXE);
    });
    afterAll(() => visit.page.context().close());

    it.each(VIEWS)("is accessible and fits: %s", async (view, labels) => {
      await goThrough(visit, labels);
      await visit.page
        .locator('iframe[title="绩效目标助手"]')
        .screenshot({ path: `${PICTURES}/pane-${view}-${name}.png` });
      expect(await frame.evaluate(STICKING_OUT)).toEqual([]);
      expect(await faults(frame)).toEqual([]);
    });
  });
});
