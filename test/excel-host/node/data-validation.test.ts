/* eslint-disable office-addins/load-object-before-read -- the rules follow neither results of methods nor objects loaded through their parents */
import { codeOf, openHost } from "./open-host";

const TYPES = "≥,＞,=,≤,＜,定性".replace("＞", ">").replace("＜", "<");

async function withSheet(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe("data validation", () => {
  it("gives back a list rule with its alert and prompt", async () => {
    openHost({ 表: [["类型"]] });
    await withSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("E6:E30");
      dataValidation.rule = { list: { inCellDropDown: true, source: TYPES } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "指标类型",
        message: "请从下拉列表中选择。",
      };
      dataValidation.prompt = { showPrompt: true, title: "指标类型", message: "六种符号之一。" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks,valid");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: TYPES } });
      expect(dataValidation.errorAlert.title).toBe("指标类型");
      expect(dataValidation.prompt.message).toBe("六种符号之一。");
      expect(dataValidation.ignoreBlanks).toBe(false);
    });
  });

  it("gives numbers back as formulas, as Excel does", async () => {
    openHost({ 表: [["权重"]] });
    await withSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("K6:K9");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.type).toBe("Decimal");
      expect(dataValidation.rule.decimal).toEqual({ formula1: "=0", formula2: "=100", operator: "Between" });
    });
  });

  it("says None, MixedCriteria and Inconsistent, with null details where cells differ", async () => {
    openHost({ 表: [["x"]] });
    await withSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A5").dataValidation.rule = { textLength: { formula1: 9, operator: "LessThan" } };
      const found = ["B1", "A1:A3", "A1:A4", "A1:A5"].map((address) => sheet.getRange(address).dataValidation);
      for (const one of found) one.load("type,rule,errorAlert");
      await context.sync();
      expect(found.map((one) => one.type)).toEqual(["None", "WholeNumber", "MixedCriteria", "Inconsistent"]);
      expect(found.map((one) => one.errorAlert === null)).toEqual([false, false, true, true]);
    });
  });

  it("changes only the cells it is set on", async () => {
    const host = openHost({ 表: [["x"]] });
    await withSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A4:A5").dataValidation.rule = { custom: { formula: "=LEN(A4)<9" } };
      sheet.getRange("A7").dataValidation.clear();
      await context.sync();
    });
    const areas = host.workbook.sheets[0]!.validations.map(({ rule, areas: own }) => [
      Object.keys(rule)[0],
      own.length,
    ]);
    expect(areas).toEqual([
      ["wholeNumber", 3],
      ["custom", 1],
    ]);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      "a list of more than 255 characters",
      (one) => (one.rule = { list: { inCellDropDown: true, source: "很".repeat(256) } }),
    ],
    ["a title of more than 32", (one) => (one.prompt = { showPrompt: true, title: "题".repeat(33), message: "" })],
    ["a prompt of more than 255", (one) => (one.prompt = { showPrompt: true, title: "", message: "字".repeat(256) })],
    [
      "an alert of more than 225",
      (one) => (one.errorAlert = { showAlert: true, style: "Stop", title: "", message: "字".repeat(226) }),
    ],
    ["a custom rule that is no formula", (one) => (one.rule = { custom: { formula: "A1>1" } })],
    [
      "two rules at once",
      (one) => (one.rule = { custom: { formula: "=A1>1" }, list: { inCellDropDown: true, source: "a" } }),
    ],
    ["an operator that is none", (one) => (one.rule = { decimal: { formula1: 1, operator: "Above" as "Between" } })],
  ])("refuses %s", async (_what, act) => {
    openHost({ 表: [["x"]] });
    await withSheet(async (sheet, context) => {
      act(sheet.getRange("A1").dataValidation);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("refuses a rule over a prompt until the cells were cleared", async () => {
    openHost({ 表: [["x"]] });
    await withSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
      await context.sync();
      dataValidation.rule = { list: { inCellDropDown: true, source: "有,无" } };
      expect(await codeOf(context.sync())).toBe("GeneralException");
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: "有,无" } };
      expect(await codeOf(context.sync())).toBe("no error");
    });
  });

  it("finds the cells that break the rules", async () => {
    openHost({ 表: [["≥"], ["大于"], [null], ["定性"], ["若干"]] });
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A5");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: TYPES } };
      const wrong = range.dataValidation.getInvalidCellsOrNullObject();
      wrong.load("address");
      range.dataValidation.load("valid");
      await context.sync();
      expect(wrong.address).toBe("表!A2,表!A5");
      expect(range.dataValidation.valid).toBeNull();
    });
  });

  it("keeps a typed entry out, but not a pasted one, nor one after a warning", async () => {
    const host = openHost({ 表: [["≥"], ["≥"]] });
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: TYPES } };
      range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "类型", message: "请选择" };
      sheet.getRange("A2").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
      await context.sync();
    });
    expect(host.edit("表", "A1", "大于")).toEqual({ accepted: false, message: "类型: 请选择" });
    expect(host.edit("表", "A1", "定性").accepted).toBe(true);
    expect(host.edit("表", "A1", "大于", { how: "pasted" }).accepted).toBe(true);
    expect(host.edit("表", "A2", "大于").accepted).toBe(true);
  });
});
