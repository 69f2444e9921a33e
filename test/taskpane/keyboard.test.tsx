/** @jest-environment jsdom */
import "./setup";
import { screen, waitFor } from "@testing-library/react";
import { inView, renderPane } from "./render-pane";
import { emptyTable } from "./sample-tables";

/** Tabs until the focused element has the name, as somebody without a mouse does. */
async function tabTo(user: { tab(): Promise<void> }, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await user.tab();
    const focused = document.activeElement as HTMLElement | null;
    const words = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    if (name.test(words) && focused !== document.body) return;
  }
  throw new Error(`no way by keyboard to ${String(name)}`);
}

describe("the whole job by keyboard", () => {
  it("checks, distributes weights, enters every actual, scores, and takes it back", async () => {
    const { host, user } = await renderPane([emptyTable()]);

    await tabTo(user, /一键校验/);
    await user.keyboard("{Enter}");
    await inView().findByText(/^校验完成/);

    await tabTo(user, /^分配权重$/);
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 2, name: "分配权重" });
    await tabTo(user, /^写进表里$/);
    await user.keyboard("{Enter}");
    await inView().findByText(/^权重已写入/);

    await tabTo(user, /^填写/);
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 3, name: "维修水库座数" });
    screen.getByRole("textbox", { name: "实际完成值（座）" }).focus();
    await user.keyboard("18{Enter}");
    await screen.findByRole("heading", { level: 3, name: "新建水渠长度" });
    await waitFor(() => expect(screen.getByRole("textbox", { name: "实际完成值（公里）" })).toHaveFocus());
    await user.keyboard("12{Enter}");
    await screen.findByRole("heading", { level: 3, name: "改善灌溉条件" });
    await waitFor(() => expect(screen.getByRole("radio", { name: "是" })).toHaveFocus());
    await user.keyboard(" {Enter}");
    await screen.findByRole("heading", { level: 3, name: "受益群众满意度" });
    await waitFor(() => expect(screen.getByRole("textbox", { name: "实际完成值（%）" })).toHaveFocus());
    await user.keyboard("92{Enter}");
    await screen.findByText("实际完成值都填好了");

    await tabTo(user, /^回首页评分$/);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "首页" })).toHaveFocus());
    await tabTo(user, /本表评分/);
    await user.keyboard("{Enter}");
    await inView().findByText(/^总分 [\d.]+ 分（满分 80 分）/);

    await tabTo(user, /^撤销$/);
    await user.keyboard("{Enter}");
    await inView().findByText(/^已撤销“评分”/);
    expect(host.plans.map((plan) => plan.action)).toEqual([
      "validate",
      "weights",
      "actual",
      "actual",
      "actual",
      "actual",
      "score",
    ]);
  });

  it("leaves the focus where it is when the sheet changes under the pane", async () => {
    const { host, user } = await renderPane([emptyTable()]);
    await tabTo(user, /一键校验/);
    const focused = document.activeElement;
    host.type(3, 4, "15座");
    await screen.findByRole("list", { name: "先改这 1 处错误" });
    expect(document.activeElement).toBe(focused);
  });
});
