/** @jest-environment jsdom */
import "./setup";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { inView, renderPane } from "./render-pane";
import { filledTable } from "./sample-tables";

const JUDGED = 9;
const STEPS = 5;

describe("评分标准", () => {
  it("lists every standard with how it was taken", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("standards");
    const list = await screen.findByRole("list", { name: "评分标准列表" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(8);
    expect(within(list).getByRole("button", { name: /改善灌溉条件/ })).toHaveTextContent("要您确认");
  });

  it("underlines the sentence piece by piece, with a legend, and reads it back in plain Chinese", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("standards", STEPS);
    const original = await screen.findByRole("region", { name: "表中原文" });
    expect(original).toHaveTextContent("反之每少1座扣除10%权重分");
    expect(within(original).getByRole("list", { name: "下划线的意思" })).toHaveTextContent("已用于计分");
    expect(screen.getByRole("region", { name: "程序的理解" })).toHaveTextContent(/每少1座扣10%权重分/);
  });

  it("says in words which piece was not read, and what to answer", async () => {
    const { open } = await renderPane([filledTable()]);
    await open("standards", JUDGED);
    expect(await inView().findByText("需要您回答")).toBeInTheDocument();
    expect(inView().getByText(/“酌情”要由人判断/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "去填写" })).toBeInTheDocument();
  });

  it("offers what a refused sentence may mean, and scores by the choice from then on", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("standards", JUDGED);
    const choices = await screen.findByRole("radiogroup", { name: "这句话可能是以下意思，请选一个" });
    expect(within(choices).getAllByRole("radio").length).toBeGreaterThan(1);
    for (const radio of within(choices).getAllByRole("radio")) expect(radio).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "按这个评分" }));
    expect(host.memory.ruleChoices).toEqual([]);
    await user.click(within(choices).getByRole("radio", { name: /否则不得分/ }));
    await user.click(screen.getByRole("button", { name: "按这个评分" }));
    await waitFor(() => expect(host.memory.ruleChoices).toMatchObject([{ rule: { kind: "direct" } }]));
    expect(await screen.findByRole("region", { name: "您指定的理解" })).toBeInTheDocument();
  });

  it("puts a clear sentence into the sheet in the place of a refused one, and can take it back", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    const before = host.grid().cell(JUDGED, 7).text;
    await open("standards", JUDGED);
    await user.click(await screen.findByRole("radio", { name: "改善得满分，否则不得分。" }));
    await user.click(screen.getByRole("button", { name: "改写表中文字" }));
    await waitFor(() => expect(host.grid().cell(JUDGED, 7).text).toBe("改善得满分，否则不得分。"));
    await waitFor(() => expect(screen.queryByText("需要您回答")).toBeNull());
    await user.click(screen.getByRole("button", { name: "撤销" }));
    await waitFor(() => expect(host.grid().cell(JUDGED, 7).text).toBe(before));
  });

  it("asks which number holds when text and target disagree, and takes the row's on request", async () => {
    const { host, user, open } = await renderPane([filledTable()], (fake) => fake.type(STEPS, 4, 25));
    await open("standards", STEPS);
    expect(await inView().findByText("与本行其他内容不一致")).toBeInTheDocument();
    const choices = screen.getByRole("radiogroup", { name: "请选择以哪个为准" });
    const byRow = within(choices).getByRole("radio", { name: /^达到目标值得满分/ });
    await user.click(byRow);
    await user.click(screen.getByRole("button", { name: "按这个评分" }));
    await waitFor(() => expect(host.memory.ruleChoices).toMatchObject([{ rule: { kind: "step", start: null } }]));
  });

  it("tries another actual without writing anything", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("standards", STEPS);
    const trial = await screen.findByRole("region", { name: "试算" });
    const input = within(trial).getByRole("textbox");
    await user.clear(input);
    await user.type(input, "15");
    expect(within(trial).getByText("得 10 分（满分 20 分）")).toBeInTheDocument();
    expect(within(trial).getByRole("img")).toHaveAccessibleName(/实际 15，得 10 分/);
    const slider = within(trial).getByRole("slider", { name: "实际完成值（座）" });
    fireEvent.change(slider, { target: { value: slider.getAttribute("max") } });
    expect(await within(trial).findByText("得 20 分（满分 20 分）")).toBeInTheDocument();
    expect(host.plans).toEqual([]);
  });

  it("sets a rule by structured fields for a text that was refused, and scores by it from then on", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("standards", JUDGED);
    await user.click(await screen.findByRole("button", { name: "自己设定规则…" }));
    const kind = await screen.findByRole("combobox", { name: "怎样计分" });
    await user.selectOptions(kind, "states");
    expect(screen.getAllByRole("textbox", { name: "情形" })).toHaveLength(4);
    await user.click(screen.getByRole("button", { name: "按这个规则评分" }));
    await waitFor(() => expect(host.memory.ruleChoices).toHaveLength(1));
    expect(host.memory.ruleChoices[0]).toMatchObject({ name: "改善灌溉条件", rule: { kind: "states" } });
    expect(await screen.findByRole("region", { name: "您指定的理解" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "恢复程序自己的理解" }));
    await waitFor(() => expect(host.memory.ruleChoices).toEqual([]));
  });

  it("does not take a rule with a field that is no number, and says which", async () => {
    const { host, user, open } = await renderPane([filledTable()]);
    await open("standards", STEPS);
    await user.click(await screen.findByRole("button", { name: "修改这个理解…" }));
    const amount = await screen.findByRole("textbox", { name: /^扣多少/ });
    await user.clear(amount);
    await user.type(amount, "很多");
    await user.click(screen.getByRole("button", { name: "按这个规则评分" }));
    expect(await screen.findByText("还有没填对的地方，请看红色提示。")).toBeInTheDocument();
    expect(amount).toHaveFocus();
    expect(host.memory.ruleChoices).toEqual([]);
    await user.clear(amount);
    await user.type(amount, "1/3");
    await user.click(screen.getByRole("button", { name: "按这个规则评分" }));
    await waitFor(() => expect(host.memory.ruleChoices).toHaveLength(1));
  });

  it("goes through the standards one by one and back to the list", async () => {
    const { user, open } = await renderPane([filledTable()]);
    await open("standards", STEPS);
    await user.click(await screen.findByRole("button", { name: "下一条" }));
    expect(await screen.findByRole("heading", { level: 3, name: "新建水渠长度" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "返回列表" }));
    expect(await screen.findByRole("list", { name: "评分标准列表" })).toBeInTheDocument();
  });
});
