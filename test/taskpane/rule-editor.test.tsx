/** @jest-environment jsdom */
import "./setup";
import { screen } from "@testing-library/react";
import type { RuleKind } from "../../src/core/standard/rule";
import { ruleEditorText } from "../../src/strings/pane-rule-editor";
import { renderPane } from "./render-pane";
import { filledTable } from "./sample-tables";

const KINDS = Object.keys(ruleEditorText.kinds) as RuleKind[];

describe("the editor for a reading", () => {
  it.each(KINDS)("begins %s with a usual form that can be read back and kept as it is", async (kind) => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("standards", 6);
    await user.click(await screen.findByRole("button", { name: "修改这个理解…" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "怎样计分" }), kind);
    if (kind === "compound") await user.type(screen.getByRole("textbox", { name: "这部分的名称" }), "建设进度");
    expect(screen.getByText("这条规则读作").nextSibling?.textContent).toMatch(/[一-鿿]/);
    await user.click(screen.getByRole("button", { name: "按这个规则评分" }));
    await screen.findByText("已按您选择的理解评分");
    expect(host.memory.ruleChoices[0]?.rule.kind).toBe(kind);
  });
});
