/** @jest-environment jsdom */
import "./setup";
import axe from "axe-core";
import { screen } from "@testing-library/react";
import { VIEWS } from "../../src/taskpane/store/pane-state";
import type { ViewName } from "../../src/taskpane/store/pane-state";
import { renderPane } from "./render-pane";
import { emptyTable, filledTable, longTable, otherSheet } from "./sample-tables";

/** Faults that axe finds in the whole page; colours are looked at in a real browser, jsdom draws none. */
async function faults(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [container], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } }
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe("axe", () => {
  it.each(VIEWS)("finds nothing wrong in %s", async (view: ViewName) => {
    const { container, open } = await renderPane([filledTable(), otherSheet()]);
    await open(view);
    expect(await faults(container)).toEqual([]);
  });

  it("finds nothing wrong in forms, previews and editors", async () => {
    const { container, user, open } = await renderPane([filledTable()]);
    await open("actuals", 11);
    expect(await faults(container)).toEqual([]);
    await open("findings");
    await user.click(await screen.findByRole("button", { name: /全部修复/ }));
    expect(await faults(container)).toEqual([]);
    await open("standards", 5);
    expect(await faults(container)).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "修改这个理解…" }));
    await screen.findByRole("combobox", { name: "怎样计分" });
    expect(await faults(container)).toEqual([]);
  });

  it("finds nothing wrong without a table, without scores, and in a list that is drawn in part", async () => {
    const nothing = await renderPane([otherSheet(), emptyTable()]);
    expect(await faults(nothing.container)).toEqual([]);
    nothing.host.activate("整体绩效目标表");
    await screen.findByText("青川县水利局");
    await nothing.open("scores");
    expect(await faults(nothing.container)).toEqual([]);
  });

  it("finds nothing wrong in a long list", async () => {
    const { container, open } = await renderPane([longTable(200)]);
    await open("findings");
    expect(await faults(container)).toEqual([]);
  });
});

describe("screen readers", () => {
  it("hear one heading of each level for page and view", async () => {
    const { open } = await renderPane([filledTable()]);
    for (const view of VIEWS) {
      await open(view);
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
      expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
    }
  });

  it("hear which view is open and how much waits in the others", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("findings");
    const current = screen.getByRole("navigation", { name: "功能" }).querySelectorAll("[aria-current=page]");
    expect(Array.from(current, (element) => element.textContent)).toEqual([expect.stringContaining("校验")]);
    expect(screen.getByRole("button", { name: /^填写.*2 处待处理/ })).toBeInTheDocument();
  });
});
