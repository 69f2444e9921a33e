/** @jest-environment jsdom */
import "./setup";
import { screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/actions/host-error";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { inView, renderPane } from "./render-pane";
import { emptyTable, filledTable, otherSheet } from "./sample-tables";

describe("分配权重", () => {
  it("previews the weights of a usual distribution and writes them in one run", async () => {
    const { host, user, open } = await renderPane([emptyTable()]);
    await open("weights");
    await user.selectOptions(await screen.findByRole("combobox", { name: /^常用比例/ }), "2");
    const preview = screen.getByRole("list", { name: "写进表里会是这样" });
    expect(within(preview).getAllByRole("listitem")[0]).toHaveTextContent("维修水库座数25 分");
    await user.click(screen.getByRole("button", { name: "写进表里" }));
    expect(await inView().findByText(/^权重已写入/)).toBeInTheDocument();
    expect(host.plans.map((plan) => plan.action)).toEqual(["weights"]);
    await waitFor(() => expect(host.memory.settings.weightPreset.output.toString()).toBe("50"));
  });

  it("says when a block with marks has no indicator", async () => {
    const { open } = await renderPane([emptyTable()]);
    await open("weights");
    expect(await screen.findByText(/本表没有成本指标/)).toBeInTheDocument();
  });
});

describe("识别结果", () => {
  it("shows header, range, columns, and rows that are no indicators with the reason", async () => {
    const { user, open } = await renderPane([filledTable()]);
    await open("recognition");
    const facts = await screen.findByRole("region", { name: "这张表" });
    expect(facts).toHaveTextContent("表头第 4 行");
    expect(screen.getByRole("combobox", { name: "H 列“评（扣）分标准”" })).toHaveValue("standard");
    const rows = screen.getByRole("region", { name: "各行" });
    expect(rows).toHaveTextContent("8 行指标");
    expect(rows).toHaveTextContent("1 行标为不适用");
    await user.click(screen.getByText("没有当作指标的行和原因"));
    expect(rows).toHaveTextContent(/第 14 行：签字、落款/);
  });

  it("takes a correction of a column's role, remembers it, and goes back on request", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("recognition");
    await user.selectOptions(await screen.findByRole("combobox", { name: "I 列“备注”" }), "reason");
    await waitFor(() => expect(host.memory.columnCorrections).toEqual({ 整体绩效目标表: { 8: "reason" } }));
    await user.click(await screen.findByRole("button", { name: "恢复自动识别" }));
    await waitFor(() => expect(host.memory.columnCorrections).toEqual({ 整体绩效目标表: {} }));
  });
});

describe("全部工作表", () => {
  it("runs over the workbook and tells a result for every sheet", async () => {
    const { host, user, open } = await renderPane([filledTable("甲"), otherSheet("乙"), emptyTable("丙")]);
    await open("sheets");
    await user.click(await screen.findByRole("button", { name: "评分全部" }));
    const results = await screen.findByRole("list", { name: "各工作表结果" });
    const lines = within(results).getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^甲完成已得/),
      "乙跳过没有绩效目标表",
      expect.stringMatching(/^丙完成还没有能评分的指标/),
    ]);
    expect(host.plans).toHaveLength(1);
  });

  it("leaves a protected sheet out and says so", async () => {
    const { user, open } = await renderPane([filledTable("甲"), filledTable("乙")], (host) => {
      host.protectedSheets.add("乙");
    });
    await open("sheets");
    await user.click(await screen.findByRole("button", { name: "校验全部" }));
    const results = await screen.findByRole("list", { name: "各工作表结果" });
    expect(results).toHaveTextContent("乙没有处理工作表已被保护");
  });
});

describe("设置", () => {
  it("keeps every change in the workbook at once, and shows its effect", async () => {
    const { host, pane, user, open } = await renderPane([filledTable()]);
    await open("settings");
    await user.selectOptions(await screen.findByRole("combobox", { name: /不足一步怎么办/ }), "started");
    await user.selectOptions(screen.getByRole("combobox", { name: /保留几位小数/ }), "1");
    await user.click(screen.getByRole("switch", { name: /自动更新得分/ }));
    await waitFor(() =>
      expect(host.memory.settings).toMatchObject({ partialSteps: "started", digits: 1, automaticScoring: true })
    );
    expect(screen.getByRole("status")).toHaveTextContent("已保存到本工作簿");
    expect(pane.store.get().memory.settings.digits).toBe(1);
  });

  it("keeps grade thresholds only while they go from high to low", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("settings");
    const good = await screen.findByRole("textbox", { name: "良" });
    await user.clear(good);
    await user.type(good, "95");
    expect(screen.getByText("分数线要从高到低：优 > 良 > 中。")).toBeInTheDocument();
    expect(host.memory.settings.gradeThresholds.good.toString()).toBe("80");
    await user.clear(good);
    await user.type(good, "85");
    await waitFor(() => expect(host.memory.settings.gradeThresholds.good.toString()).toBe("85"));
  });

  it("asks before it resets everything", async () => {
    const { host, user, open } = await renderPane([filledTable()], (fake) => {
      fake.memory = { ...fake.memory, settings: { ...DEFAULT_SETTINGS, digits: 4 } };
    });
    await open("settings");
    await user.click(await screen.findByRole("button", { name: "恢复默认设置" }));
    expect(host.memory.settings.digits).toBe(4);
    await user.click(screen.getByRole("button", { name: "恢复" }));
    await waitFor(() => expect(host.memory.settings).toEqual(DEFAULT_SETTINGS));
  });

  it("shows the workbook's own state again when a change could not be written", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("settings");
    const digits = await screen.findByRole("combobox", { name: /保留几位小数/ });
    host.failNext = new HostError("workbook-read-only");
    await user.selectOptions(digits, "4");
    expect(await inView().findByText(/这个工作簿是只读的/)).toBeInTheDocument();
    await waitFor(() => expect(digits).toHaveValue("2"));
  });

  it("with automatic scoring on, an edited actual changes the score in the sheet without a press", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await user.click(screen.getByRole("button", { name: /本表评分/ }));
    await inView().findByText(/^已得/);
    await open("settings");
    await user.click(await screen.findByRole("switch", { name: /自动更新得分/ }));
    await waitFor(() => expect(host.memory.settings.automaticScoring).toBe(true));
    const score = () => Array.from({ length: 8 }, (_, index) => host.grid().cell(4, 9 + index).value);
    expect(score()).toContain(9.5);
    host.type(4, 10, 400);
    await waitFor(() => expect(score()).not.toContain(9.5));
  });
});

describe("汇总与报表", () => {
  it("opens a made sheet from its message, and leads back from there", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("documents");
    await user.click(await screen.findByRole("button", { name: "生成汇总" }));
    await user.click(await screen.findByRole("button", { name: "打开“绩效评分汇总”" }));
    await waitFor(() => expect(host.active).toBe("绩效评分汇总"));
    await open("home");
    expect(await screen.findByText("这是本加载项生成的工作表")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "整体绩效目标表" }));
    expect(await screen.findByText("青川县水利局")).toBeInTheDocument();
  });

  it("offers the three documents for this sheet or for all", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("documents");
    for (const name of ["生成汇总", "生成自评表", "生成校验报告"])
      expect(await screen.findByRole("button", { name })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "当前工作表" })).toHaveAttribute("aria-pressed", "true");
  });
});
