import {
  isMeasure,
  departmentInTitle,
  departmentLabel,
  departmentName,
  looksLikeDepartment,
} from "../../../src/core/lexicon/department-words";
import { yearIn } from "../../../src/core/lexicon/years";

describe("a department", () => {
  it.each([
    ["填报单位：芷江县水利局", "芷江县水利局"],
    ["填报单位（盖章）：芷江县水利局", "芷江县水利局"],
    ["填 报 单 位：芷江县水利局", "芷江县水利局"],
    ["部门（单位）名称: 芷江县水利局 单位：万元", "芷江县水利局"],
    ["填报单位 芷江县水利局", "芷江县水利局"],
    ["自评表 单位：芷江县水利局 2024年度", "芷江县水利局"],
    ["单位名称", ""],
  ])("stands behind its label in %j", (text, rest) => expect(departmentLabel(text)?.rest).toBe(rest));

  it.each(["部门整体支出绩效目标表", "单位负责人：张三", "部门职能概述", "计量单位"])("has no label in %j", (text) =>
    expect(departmentLabel(text)).toBeNull()
  );

  it.each([
    ["[103001]芷江县水利局（公章）", "芷江县水利局"],
    ["103001-芷江县水利局", "芷江县水利局"],
    ["芷江县水利局2024年度", "芷江县水利局"],
    ["芷江县水利局[103001]", "芷江县水利局"],
  ])("is named without codes and seals: %j", (text, name) => expect(departmentName(text)).toBe(name));

  it.each([
    ["芷江县住建局2024年部门整体支出绩效目标表", "芷江县住建局"],
    ["2024年度芷江县水利局整体支出绩效自评表", "芷江县水利局"],
    ["芷江侗族自治县教育局整体支出绩效目标表", "芷江侗族自治县教育局"],
    ["附件2：芷江县财政局（2024）年度部门整体绩效目标表", "芷江县财政局"],
    ["部门（单位）整体绩效目标表", null],
    ["2024年度县级部门整体支出绩效目标表", null],
    ["项目支出绩效自评表", null],
  ])("is taken from the title %j", (title, name) => expect(departmentInTitle(title)).toBe(name));

  it.each([
    "部门整体绩效目标表",
    "年度总体目标",
    "单位：万元",
    "附件2",
    "农村公路养护项目",
    "绩效指标",
    "（2024）年度",
    "123",
  ])("is not %j", (text) => expect(looksLikeDepartment(text)).toBe(false));
});

describe("a unit of measure behind 单位", () => {
  it.each(["万元", "元/万元", "平方米、万元", "人民币万元"])("is %s", (text) => expect(isMeasure(text)).toBe(true));
  it("is no department", () => expect(isMeasure("芷江县水利局")).toBe(false));
});

describe("a year", () => {
  it.each([
    ["（2024）年度", 2024],
    ["2024年度", 2024],
    ["２０２４年", 2024],
    ["二〇二四年度", 2024],
    ["二○二五年", 2025],
    ["芷江县2023年部门整体支出绩效目标表", 2023],
    ["（ 2024 年度 ）", 2024],
  ])("is read from %j", (text, year) => expect(yearIn(text)).toBe(year));

  it.each(["2024-2026年规划", "2023年至2024年", "填报时间：2023年12月10日", "编号2024", "1024年", "指标"])(
    "is not told by %j",
    (text) => expect(yearIn(text)).toBeNull()
  );
});
