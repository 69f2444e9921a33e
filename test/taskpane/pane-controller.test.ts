/** @jest-environment jsdom */
import { HostError } from "../../src/actions/host-error";
import type { Outcome } from "../../src/actions/outcome";
import { COMMANDS } from "../../src/commands/command-table";
import { CORE_ENGINE } from "../../src/taskpane/wiring/core-engine";
import { describeError } from "../../src/taskpane/wiring/describe-error";
import { hostActions } from "../../src/taskpane/wiring/host-actions";
import { batchReport } from "../../src/taskpane/store/batch-lines";
import { outcomeMessage, undoMessage } from "../../src/taskpane/store/outcome-message";
import { PaneController } from "../../src/taskpane/store/pane-controller";
import { EMPTY_MEMORY } from "../../src/taskpane/store/pane-state";
import { currentTable, openFindings } from "../../src/taskpane/store/selectors";
import { FakeHost, FakeRibbon } from "./fake-host";
import { emptyTable, filledTable } from "./sample-tables";

const MISSING_TYPE_ROW = 6;

async function started(host = new FakeHost(filledTable(), emptyTable("乙"))) {
  const pane = new PaneController({
    host,
    engine: CORE_ENGINE,
    actions: hostActions(host),
    describeError,
    onRibbonRun: new FakeRibbon().listen,
  });
  await pane.start();
  return { host, pane };
}

const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 300 && !condition(); tries++) await new Promise((resume) => setTimeout(resume, 10));
  expect(condition()).toBe(true);
};

const errors = (pane: PaneController): number =>
  openFindings(pane.store.get()).filter((finding) => finding.severity === "error").length;

describe("the controller of the pane", () => {
  it("checks again after an edit", async () => {
    const { host, pane } = await started();
    expect(errors(pane)).toBe(2);
    host.type(MISSING_TYPE_ROW, 3, "≥");
    await until(() => errors(pane) === 1);
  });

  it("waits while a cell is being edited, and says nothing of it", async () => {
    const { host, pane } = await started();
    host.failNext = new HostError("cell-being-edited");
    host.type(MISSING_TYPE_ROW, 3, "≥");
    await until(() => errors(pane) === 1);
    expect(pane.store.get().message).toBeNull();
  });

  it("tells who stopped it while it was reading that nothing was written, not that it failed", async () => {
    const { host, pane } = await started();
    const run = pane.runs.runOnAllSheets("score");
    pane.runs.cancel();
    await run;
    expect(pane.store.get().message).toMatchObject({ intent: "info", title: "已按您的要求停下，什么也没有写入。" });
    expect(host.plans).toEqual([]);
    expect(pane.store.get().run).toBeNull();
  });

  it("stays on the indicator when the sheet changes, and starts anew in another sheet", async () => {
    const { host, pane } = await started();
    pane.open("actuals", 8);
    host.type(MISSING_TYPE_ROW, 3, "≥");
    await until(() => errors(pane) === 1);
    expect(pane.store.get().row).toBe(8);
    host.activate("乙");
    await until(() => currentTable(pane.store.get())?.table.sheet.name === "乙");
    expect(pane.store.get().row).toBeNull();
  });

  it("brings the scores into view after 本表评分, and never after scoring by itself", async () => {
    const { host, pane } = await started();
    await pane.runs.scoreQuietly();
    await pane.runs.runOnSheet("validate");
    expect(host.selected).toEqual([]);
    await pane.runs.runOnSheet("score");
    const score = currentTable(pane.store.get())?.rows[0]?.indicator.fields.score;
    expect(host.selected).toEqual([{ sheet: host.active, position: { row: score?.row, column: score?.column } }]);
  });

  it("offers the summary that a ribbon button made and brought to the front", async () => {
    const { host, pane } = await started();
    await COMMANDS.buildSummary(host);
    await pane.runs.showRibbonRun({ time: 1, action: "summary", error: null });
    expect(pane.store.get().message).toMatchObject({ intent: "success", made: "绩效评分汇总" });
  });

  it("takes one run at a time", async () => {
    const { host, pane } = await started();
    await Promise.all([pane.runs.runOnSheet("validate"), pane.runs.runOnSheet("score")]);
    expect(host.plans.map((plan) => plan.action)).toEqual(["validate"]);
  });

  it("stops listening when it is stopped", async () => {
    const { host, pane } = await started();
    await pane.stop();
    const before = pane.store.get().assessment;
    host.type(MISSING_TYPE_ROW, 3, "≥");
    await new Promise((resume) => setTimeout(resume, 100));
    expect(pane.store.get().assessment).toBe(before);
  });

  it("takes a success message out of the way in the next view, but keeps a warning", async () => {
    const { pane } = await started();
    await pane.runs.runOnSheet("validate");
    expect(pane.store.get().message?.intent).toBe("success");
    pane.open("findings");
    expect(pane.store.get().message).toBeNull();
    pane.runs.fail(new HostError("busy"));
    pane.open("home");
    expect(pane.store.get().message?.intent).toBe("error");
  });
});

describe("what came out of a run, in words", () => {
  const outcome = (patch: Partial<Outcome>): Outcome => ({
    action: "score",
    sheets: CORE_ENGINE.assess([filledTable()], EMPTY_MEMORY),
    memory: EMPTY_MEMORY,
    written: 3,
    conflicts: [],
    cancelled: false,
    run: "1",
    skipped: [],
    fixed: [],
    ...patch,
  });
  const conflict = { sheet: "甲", row: 10, column: 11, expected: "5", found: "6" };

  it("names each cell that was not overwritten, with what it held and holds", () => {
    const { intent, details } = outcomeMessage(outcome({ conflicts: [conflict] }));
    expect(intent).toBe("warning");
    expect(details.join()).toContain("甲 L11 刚才被改过（原来是“5”，现在是“6”），没有覆盖");
  });

  it("tells the first conflicts and counts the rest", () => {
    const { details } = outcomeMessage(outcome({ conflicts: Array.from({ length: 9 }, () => conflict) }));
    expect(details[details.length - 1]).toBe("还有 4 处同样的情况。");
  });

  it("is honest about what a stopped run had written by then", () => {
    expect(outcomeMessage(outcome({ cancelled: true })).details.join()).toContain("停下之前写入了 3 个单元格");
    expect(outcomeMessage(outcome({ cancelled: true, written: 0 })).details.join()).toContain("什么也没有写入");
  });

  it("does not praise a scoring in which nothing could be scored", () => {
    const sheets = CORE_ENGINE.assess([emptyTable()], EMPTY_MEMORY);
    expect(outcomeMessage(outcome({ sheets })).intent).toBe("info");
  });

  it("says of a sheet of two tables that one of them was left out, not that nothing was done", () => {
    const sheet = filledTable().sheet;
    const skipped = [{ sheet, why: "table-beside" as const, reason: "空列不够" }];
    expect(outcomeMessage(outcome({ skipped })).details.join()).toContain(`“${sheet.name}”只处理了一部分：空列不够`);
    const asked = [{ ...sheet, visible: true, protected: false, active: true, own: false }];
    const [line] = batchReport("score", asked, outcome({ skipped })).lines;
    expect(line?.state).toBe("partly");
    expect(line?.words).toMatch(/^已得 .*空列不够$/);
  });

  it("says that marks were taken away where no cell had been written", () => {
    const entry = { id: "1", action: "validate" as const, time: 0, sheets: ["甲"], cells: 0 };
    expect(undoMessage({ entry, restored: 0, kept: [] }).title).toBe("已撤销“校验”，表格恢复了原样");
  });

  it("names what 撤销 left alone because somebody changed it since", () => {
    const entry = { id: "1", action: "score" as const, time: 0, sheets: ["甲"], cells: 3 };
    const { title, details } = undoMessage({ entry, restored: 2, kept: [conflict] });
    expect(title).toBe("已撤销“评分”，恢复了 2 个单元格");
    expect(details).toEqual(["甲 L11 后来被改成“6”，保持不动。"]);
  });
});
