/** @jest-environment jsdom */
import "./setup";
import { screen, waitFor, within } from "@testing-library/react";
import { inView, renderPane } from "./render-pane";
import { filledTable, longTable } from "./sample-tables";

/** The card of a finding, by some words of its sentence. */
const card = async (words: RegExp): Promise<HTMLElement> => {
  const text = await inView().findByText(words);
  const item = text.closest("li");
  if (!item) throw new Error("a finding stands in a list");
  return item;
};

describe("校验结果", () => {
  it("groups by severity, then by row, errors first", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("findings");
    const groups = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(groups).toEqual(["错误：必须改，否则表会被退回", "提醒：审核时常被问到，请看一眼", "提示：供参考"]);
    const items = within(screen.getByRole("list", { name: "问题列表" })).getAllByRole("listitem");
    expect(items[1]).toHaveTextContent("维修水库座数");
    expect(items[2]).toHaveTextContent("新建水渠长度");
  });

  it("shows a fix with what stands there now and what would stand there, and makes it", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("findings");
    const found = await card(/指标值“20座”/);
    expect(found).toHaveTextContent("E6从20座改为20");
    await user.click(within(found).getByRole("button", { name: /^拆成/ }));
    await waitFor(() => expect(host.grid().cell(5, 4).text).toBe("20"));
    expect(host.grid().cell(5, 5).text).toBe("座");
    expect(await inView().findByText("已修改 2 个单元格")).toBeInTheDocument();
  });

  it("goes to the cell of a finding", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("findings");
    await user.click(within(await card(/指标值“20座”/)).getByRole("button", { name: "转到单元格 E6" }));
    expect(host.selected).toEqual([{ sheet: "整体绩效目标表", position: { row: 5, column: 4 } }]);
  });

  it("narrows the list to one severity", async () => {
    const { user, open } = await renderPane([filledTable()]);
    await open("findings");
    await user.click(screen.getByRole("button", { name: /^错误\s*2$/ }));
    expect(screen.getByRole("button", { name: /^错误\s*2$/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
  });

  it("previews all safe fixes, leaves out what is unticked, and makes the others in one run", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("findings");
    await user.click(screen.getByRole("button", { name: "全部修复（2 处）" }));
    await user.click(screen.getByRole("checkbox", { name: "新建水渠长度" }));
    await user.click(screen.getByRole("button", { name: "确认修改 1 处" }));
    await waitFor(() => expect(host.grid().cell(5, 4).text).toBe("20"));
    expect(host.grid().cell(6, 3).text).toBe(">=");
    expect(host.plans).toHaveLength(1);
  });

  it("ignores a warning only with a reason, remembers it, and takes it back into the list", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("findings");
    const found = await card(/计量单位没有填/);
    await user.click(within(found).getByRole("button", { name: "忽略…" }));
    await user.click(within(found).getByRole("button", { name: "忽略" }));
    expect(within(found).getByText("请写明原因，几个字即可")).toBeInTheDocument();
    await user.type(within(found).getByRole("textbox"), "上级表样如此");
    await user.click(within(found).getByRole("button", { name: "忽略" }));
    await waitFor(() => expect(screen.queryByText(/计量单位没有填/)).toBeNull());
    expect(host.memory.ignoredFindings).toMatchObject([{ code: "unit-missing", reason: "上级表样如此" }]);
    await user.click(screen.getByRole("button", { name: /^已忽略/ }));
    expect(await card(/计量单位没有填/)).toHaveTextContent("忽略原因：上级表样如此");
    await user.click(screen.getByRole("button", { name: "恢复到列表" }));
    await waitFor(() => expect(host.memory.ignoredFindings).toEqual([]));
  });

  it("never offers to ignore an error", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("findings");
    expect(within(await card(/指标值“20座”/)).queryByRole("button", { name: "忽略…" })).toBeNull();
  });

  it("keeps only the visible part of 3,000 findings in the page, and says how many there are", async () => {
    const { open } = await renderPane([longTable(1000)]);
    await open("findings");
    const items = within(await screen.findByRole("list", { name: "问题列表" })).getAllByRole("listitem");
    expect(items.length).toBeLessThan(60);
    expect(Number(items[0]?.getAttribute("aria-setsize"))).toBeGreaterThan(2000);
  });
});
