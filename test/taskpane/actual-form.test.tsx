/** @jest-environment jsdom */
import "./setup";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ActualKind } from "../../src/core/scoring/score";
import { ActualForm } from "../../src/taskpane/actual-form/actual-form";

/** The form of a kind on a cell's text; `told` is what a clerk would have typed into the cell. */
function form(kind: ActualKind, initial = "") {
  const told: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <ActualForm kind={kind} initial={initial} onText={(text) => told.push(text)} />
    </FluentProvider>
  );
  return { user: userEvent.setup(), last: () => told[told.length - 1] };
}

const box = (name: string | RegExp) => screen.getByRole("textbox", { name });

describe("the small forms for 实际完成值", () => {
  it("number: tells what is typed as it is", async () => {
    const { user, last } = form({ kind: "number", unit: "%", whole: false, nonNegative: true });
    await user.type(box("实际完成值（%）"), " 98.5 ");
    expect(last()).toBe("98.5");
  });

  it("choice: begins with the word of the cell and tells another", async () => {
    const { user, last } = form({ kind: "choice", choices: ["优", "良"] }, "良");
    expect(screen.getByRole("radio", { name: "良" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "优" }));
    expect(last()).toBe("优");
  });

  it("grade with percent: reads 部分实现 70%, and tells the grade alone while there is no percent", async () => {
    const { user, last } = form({ kind: "grade-percent", grades: ["达成", "部分实现"] }, "部分实现 70%");
    expect(screen.getByRole("radio", { name: "部分实现" })).toBeChecked();
    const percent = box(/百分比/);
    expect(percent).toHaveValue("70");
    await user.clear(percent);
    expect(last()).toBe("部分实现");
    await user.type(percent, "65%");
    expect(last()).toBe("部分实现 65%");
  });

  it("count of conditions met: tells 2/3, and nothing while either number is missing", async () => {
    const { user, last } = form({ kind: "count", of: null, counts: "met" });
    await user.type(box(/符合（完成）几项/), "2");
    expect(last()).toBe("");
    await user.type(box(/一共几项/), "3");
    expect(last()).toBe("2/3");
  });

  it("count of events: tells the bare number", async () => {
    const { user, last } = form({ kind: "count", of: null, counts: "events" });
    await user.type(box(/发生几起/), "0");
    expect(last()).toBe("0");
  });

  it("items: tells 是；否 in the order of the standard", async () => {
    const { user, last } = form({ kind: "items", items: ["有制度", "有台账"] }, "是；否");
    expect(screen.getByRole("checkbox", { name: "有制度" })).toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: "有台账" }));
    expect(last()).toBe("是；是");
  });

  it("named numbers: reads and tells them by name, nothing while one is missing", async () => {
    const { user, last } = form({ kind: "named-numbers", names: ["省级", "市级"] }, "省级=1；市级=2");
    expect(box("市级")).toHaveValue("2");
    await user.clear(box("市级"));
    expect(last()).toBe("");
    await user.type(box("市级"), "4");
    expect(last()).toBe("省级=1；市级=4");
  });

  it("deadline: in time, days late or a date", async () => {
    const { user, last } = form({ kind: "date-or-late", unit: "day" }, "3天");
    expect(box("逾期多少天")).toHaveValue("3");
    await user.click(screen.getByRole("radio", { name: "按期" }));
    expect(last()).toBe("按期");
    await user.click(screen.getByRole("radio", { name: "填完成日期" }));
    fireEvent.change(screen.getByLabelText("完成日期"), { target: { value: "2024-12-31" } });
    expect(last()).toBe("2024-12-31");
  });

  it("deadline: reads a date as clerks write it", () => {
    form({ kind: "date-or-late", unit: "day" }, "2024年6月5日");
    expect(screen.getByLabelText("完成日期")).toHaveValue("2024-06-05");
  });

  it("parts: one answer per part, told only when all are there", async () => {
    const { user, last } = form({
      kind: "parts",
      parts: [
        { name: "覆盖率", actual: { kind: "number", unit: "%", whole: false, nonNegative: true } },
        { name: "公开", actual: { kind: "choice", choices: ["是", "否"] } },
      ],
    });
    await user.type(within(screen.getByRole("group", { name: "1. 覆盖率" })).getByRole("textbox"), "90");
    expect(last()).toBe("");
    await user.click(within(screen.getByRole("group", { name: "2. 公开" })).getByRole("radio", { name: "是" }));
    expect(last()).toBe("90；是");
  });

  it("starts empty from a text that it cannot read", () => {
    form({ kind: "count", of: 3, counts: "met" }, "基本做到");
    expect(box(/符合（完成）几项/)).toHaveValue("");
  });
});
