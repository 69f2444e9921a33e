/** @jest-environment jsdom */
import "./setup";
import { screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/actions/host-error";
import { inView, renderPane } from "./render-pane";
import { emptyTable, filledTable, otherSheet } from "./sample-tables";

describe("the first look", () => {
  it("names the table: department, year, number of indicators and total of weights", async () => {
    await renderPane([filledTable()]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("青川县水利局");
    expect(screen.getByText("2024 年 · 8 项指标 · 权重合计 100")).toBeInTheDocument();
  });

  it("offers the three steps in the order of work", async () => {
    await renderPane([filledTable()]);
    const steps = within(screen.getByRole("list", { name: "三步完成" })).getAllByRole("button");
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringContaining("一键校验"),
      expect.stringContaining("本表评分"),
      expect.stringContaining("生成汇总"),
    ]);
  });

  it("puts errors first on the one list that matters now", async () => {
    await renderPane([filledTable()]);
    const list = screen.getByRole("list", { name: "先改这 2 处错误" });
    expect(within(list).getAllByRole("button")).toHaveLength(2);
    expect(list).toHaveTextContent("维修水库座数");
  });

  it("asks for weights when a clean table has none", async () => {
    const { user } = await renderPane([emptyTable()]);
    expect(screen.getByText("4 项指标还没有权重")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "分配权重" }));
    expect(await screen.findByRole("heading", { level: 2, name: "分配权重" })).toBeInTheDocument();
  });

  it("says what was looked for when there is no table, and opens another sheet", async () => {
    const { user } = await renderPane([otherSheet(), filledTable()]);
    expect(screen.getByText("这个工作表里没有找到绩效目标表")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "整体绩效目标表" }));
    expect(await screen.findByText("青川县水利局")).toBeInTheDocument();
  });

  it("says in words what came out of 一键校验, and offers to take it back", async () => {
    const { host, user } = await renderPane([filledTable()]);
    await user.click(screen.getByRole("button", { name: /一键校验/ }));
    expect(await inView().findByText(/^校验完成：2 处错误/)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("校验完成");
    expect(host.plans.map((plan) => plan.action)).toEqual(["validate"]);
    expect(screen.getByText(/可撤销：校验/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(await inView().findByText(/^已撤销“校验”/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/可撤销/)).toBeNull());
  });

  it("shows score and grade once everything is scored", async () => {
    const { host, user } = await renderPane([filledTable()]);
    host.type(9, 7, "改善得满分，否则不得分。");
    host.type(9, 10, "是");
    host.type(12, 10, "92%");
    expect(await inView().findByText(/^等级/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /本表评分/ }));
    expect(await inView().findByText(/^总分 [\d.]+ 分（满分 100 分）/)).toBeInTheDocument();
  });

  it("tells a failure in one plain sentence and leaves the sheet alone", async () => {
    const { host, user } = await renderPane([filledTable()]);
    host.failNext = new HostError("sheet-protected", { sheet: "整体绩效目标表" });
    await user.click(screen.getByRole("button", { name: /一键校验/ }));
    expect(await inView().findByText(/已被保护，没有写入任何内容/)).toBeInTheDocument();
    expect(host.plans).toEqual([]);
  });

  it("shows how a run goes on, in words, and can stop it", async () => {
    let go = (): void => undefined;
    const { host, user } = await renderPane([filledTable()], (fake) => {
      fake.pause = new Promise((resolve) => (go = resolve));
    });
    await user.click(screen.getByRole("button", { name: /一键校验/ }));
    expect(await screen.findByRole("progressbar", { name: "正在校验…" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "停止" }));
    expect(screen.getByRole("button", { name: "正在停下…" })).toBeInTheDocument();
    go();
    expect(await inView().findByText("已按您的要求停下，什么也没有写入。")).toBeInTheDocument();
    expect(host.plans).toEqual([]);
  });

  it("checks an edited row again while the pane is open", async () => {
    const { host } = await renderPane([filledTable()]);
    expect(screen.getByRole("list", { name: "先改这 2 处错误" })).toBeInTheDocument();
    host.type(6, 3, "≥");
    expect(await screen.findByRole("list", { name: "先改这 1 处错误" })).toBeInTheDocument();
  });

  it("follows the sheet that comes to the front", async () => {
    const { host } = await renderPane([filledTable(), otherSheet()]);
    host.activate("通讯录");
    expect(await screen.findByText("这个工作表里没有找到绩效目标表")).toBeInTheDocument();
  });

  it("shows the result of a ribbon button as if it had been pressed here", async () => {
    const { ribbon } = await renderPane([filledTable()]);
    ribbon.tell({ time: 1, action: "validate", error: null });
    expect(await inView().findByText(/^校验完成/)).toBeInTheDocument();
    ribbon.tell({ time: 2, action: "score", error: "sheet-protected" });
    expect(await inView().findByText(/已被保护/)).toBeInTheDocument();
  });

  it("says why it could not start and starts again on request", async () => {
    const { user } = await renderPane([filledTable()], (host) => {
      host.failNext = new HostError("not-answering");
    });
    expect(screen.getByText(/长时间没有回应/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByText("青川县水利局")).toBeInTheDocument();
  });
});
