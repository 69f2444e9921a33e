/** @jest-environment jsdom */
import "./setup";
import { screen, waitFor, within } from "@testing-library/react";
import { inView, renderPane } from "./render-pane";
import { emptyTable, filledTable } from "./sample-tables";

describe("得分", () => {
  it("says what to do before there are any scores", async () => {
    const { user, open } = await renderPane([emptyTable()]);
    await open("scores");
    expect(await screen.findByText("还没有得分")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "填写实际完成值" }));
    expect(await screen.findByRole("heading", { level: 2, name: "填写实际完成值" })).toBeInTheDocument();
  });

  it("adds up blocks by level1 and level2", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("scores");
    const blocks = await screen.findByRole("region", { name: "各类指标得分" });
    expect(blocks).toHaveTextContent("成本指标9.5 / 10");
    expect(blocks).toHaveTextContent("数量指标26 / 30");
  });

  it("ranks what lost most, with its arithmetic", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("scores");
    const losses = within(await screen.findByRole("list", { name: "扣分最多的指标" })).getAllByRole("listitem");
    expect(losses[0]).toHaveTextContent("管护制度健全性");
    expect(losses[0]).toHaveTextContent("扣 5 分");
    expect(losses[1]).toHaveTextContent(/维修水库座数.*少 2 座/);
  });

  it("lists what has no score, why, and where to deal with it; no grade until then", async () => {
    const { user, open } = await renderPane([filledTable()]);
    await open("scores");
    const region = await screen.findByRole("region", { name: "没有打分的指标" });
    expect(within(region).getAllByRole("listitem")).toHaveLength(2);
    expect(inView().getByText("还有指标没有打分，暂不给等级")).toBeInTheDocument();
    await user.click(within(region).getByRole("button", { name: "去填写" }));
    expect(await screen.findByRole("heading", { level: 3, name: "受益群众满意度" })).toBeInTheDocument();
  });

  it("says when the scores do not stand in the sheet yet, and writes them", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("scores");
    await user.click(await screen.findByRole("button", { name: "写进表里" }));
    await waitFor(() => expect(host.plans.map((plan) => plan.action)).toEqual(["score"]));
    await waitFor(() => expect(screen.queryByText("这些得分还没有写进表里。")).toBeNull());
  });
});
