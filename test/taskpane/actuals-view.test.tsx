/** @jest-environment jsdom */
import "./setup";
import { screen, waitFor } from "@testing-library/react";
import { inView, renderPane } from "./render-pane";
import { emptyTable, filledTable } from "./sample-tables";

const named = (name: string) => screen.findByRole("heading", { level: 3, name });

describe("填写实际完成值", () => {
  it("counts what is missing and begins with the first gap", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("actuals");
    expect(screen.getByText("已填 6 / 8 项")).toBeInTheDocument();
    expect(screen.getByText("还差 2 项")).toBeInTheDocument();
    expect(await named("改善灌溉条件")).toBeInTheDocument();
  });

  it("asks for a number in the indicator's unit, shows its score at once, and writes the cell", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 4);
    const input = await screen.findByRole("textbox", { name: "实际完成值（万元）" });
    expect(input).toHaveValue("440");
    await user.clear(input);
    await user.type(input, "400");
    expect(inView().getByText("得 10 分（满分 10 分）")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(host.grid().cell(4, 10).value).toBe(400));
  });

  it("goes on to the next form by Enter and back by Shift+Enter, with the focus in it", async () => {
    const { user, open } = await renderPane([filledTable()]);
    await open("actuals", 4);
    await user.type(await screen.findByRole("textbox", { name: "实际完成值（万元）" }), "{Enter}");
    expect(await named("维修水库座数")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(await named("人员经费")).toBeInTheDocument();
  });

  it("offers the words that the standard knows", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 8);
    await user.click(await screen.findByRole("radio", { name: "否" }));
    expect(inView().getByText("得 0 分（满分 10 分）")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "保存，下一项" }));
    await waitFor(() => expect(host.grid().cell(8, 10).text).toBe("否"));
  });

  it("takes the finished rate or the figures of a formula", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 7);
    expect(await screen.findByRole("textbox", { name: "实际完成值（%）" })).toHaveValue("98.5%");
    await user.click(screen.getByRole("button", { name: "填各项数字，自动算" }));
    await user.type(await screen.findByRole("textbox", { name: "验收合格工程数" }), "57");
    await user.type(screen.getByRole("textbox", { name: "验收工程数" }), "60{Enter}");
    await waitFor(() => expect(host.grid().cell(7, 10).text).toBe("验收合格工程数=57；验收工程数=60"));
  });

  it("asks how many of how many conditions are met", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 11);
    const input = await screen.findByRole("textbox", { name: /^符合（完成）几项/ });
    expect(input).toHaveValue("2");
    await user.clear(input);
    await user.type(input, "3{Enter}");
    await waitFor(() => expect(host.grid().cell(11, 10).text).toBe("3/3"));
  });

  it("asks for the score itself where a person has to judge", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 9);
    const input = await screen.findByRole("textbox", { name: "人工评分（分）" });
    await user.type(input, "12{Enter}");
    await waitFor(() => expect(host.plans).toHaveLength(1));
    const row = Array.from({ length: 6 }, (_, index) => host.grid().cell(9, 10 + index).value);
    expect(row.filter((value) => value !== null)).toEqual([12]);
  });

  it("takes the clerk's own way of writing", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 12);
    await user.click(await screen.findByRole("button", { name: "用自己的写法填" }));
    const input = screen.getByRole("textbox", { name: "实际完成值" });
    await user.type(input, "92.5%{Enter}");
    await waitFor(() => expect(host.grid().cell(12, 10).text).toBe("92.5%"));
  });

  it("does not save an empty form", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("actuals", 12);
    await user.type(await screen.findByRole("textbox", { name: "实际完成值（%）" }), "{Enter}");
    expect(host.plans).toEqual([]);
  });

  it("says that the columns will be added when the table has none, and adds them", async () => {
    const { host, user, open } = await renderPane([emptyTable()]);
    await open("actuals");
    expect(screen.getByText(/第一次保存时会在表格右边加上/)).toBeInTheDocument();
    await user.type(await screen.findByRole("textbox", { name: "实际完成值（座）" }), "18{Enter}");
    await waitFor(() => expect(screen.queryByText(/第一次保存时/)).toBeNull());
    expect(host.plans.map((plan) => plan.action)).toEqual(["actual"]);
  });
});
