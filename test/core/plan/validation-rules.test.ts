import fc from "fast-check";
import { areaAddress, parseAddress } from "../../../src/core/grid/address";
import { actualValidation } from "../../../src/core/plan/actual-validation";
import { validationRulesFor } from "../../../src/core/plan/validation-rules";
import type { ValidationOperation, ValidationRule } from "../../../src/core/plan/write-plan";
import type { ActualKind } from "../../../src/core/scoring/score";
import type { Rule } from "../../../src/core/standard/rule";
import { nodeCalculator } from "../../excel-host/formulas/node-calculator";
import { emptyWorkbook } from "../../excel-host/model/empty-workbook";
import { cellKey } from "../../excel-host/model/workbook";
import type { CellModel, CellValue } from "../../excel-host/model/workbook";
import type { RowChange } from "../checks/row-of";
import { JUDGEMENT, tableOf } from "../checks/row-of";

const HEADER = "三级指标 | 指标类型 | 指标值 | 计量单位 | 权重 | 实际完成值";
const LINES = [
  HEADER,
  "改造户数 | ≥ | 15 | 户 | 20 | 15",
  "培训户数 | ≥ | 4 | 户 | 20 | 4",
  "不适用 | | | | |",
  "改善环境 | 定性 | 改善 | | 60 | 改善",
];

function rulesOf(lines: readonly string[], rows: Readonly<Record<number, RowChange>> = {}): ValidationOperation[] {
  const { table, rows: assessed } = tableOf(lines, { rows });
  return validationRulesFor(table, assessed);
}

function ruleAt(
  lines: readonly string[],
  cell: string,
  rows: Readonly<Record<number, RowChange>> = {}
): ValidationRule {
  const at = parseAddress(cell);
  const operation = rulesOf(lines, rows).find(
    ({ area }) => at && area.column === at.column && area.row <= at.row && at.row < area.row + area.rows
  );
  if (!operation?.rule) throw new Error(`no rule at ${cell}`);
  return operation.rule;
}

const calculator = nodeCalculator();

/** True when a program that calculates the custom rule over these cells lets them stand. */
function accepts(rule: ValidationRule | null, entries: Readonly<Record<string, CellValue>>): boolean {
  if (rule?.test.kind !== "custom") throw new Error("not a custom rule");
  const workbook = emptyWorkbook(["表"]);
  for (const [address, value] of Object.entries(entries)) {
    const { row = 0, column = 0 } = parseAddress(address) ?? {};
    workbook.sheets[0]?.cells.set(cellKey(row, column), { value, formula: null });
  }
  const result: CellModel = { value: null, formula: rule.test.formula };
  workbook.sheets[0]?.cells.set("99,99", result);
  calculator.recalculate(workbook);
  return result.value === true;
}

describe("the native validation of a table", () => {
  it("has one operation for each run of cells with the same rule", () => {
    expect(rulesOf(LINES).map(({ area }) => areaAddress(area))).toEqual([
      ...["B2:B3", "B5", "C2:C3", "C5", "D2:D3", "D5", "E2:E3", "E5", "F2:F3", "F5"],
    ]);
  });

  it("leaves out header, total, 不适用 and repeated rows", () => {
    const rows = { 0: { indicator: { status: "duplicate", duplicateOf: 9 } as const } };
    expect(rulesOf(LINES, rows).map(({ area }) => areaAddress(area))).not.toContain("B2:B3");
    const { table, rows: assessed } = tableOf(LINES.slice(0, 2));
    const apart = validationRulesFor({ ...table, totalRow: 2 }, assessed);
    expect(apart.every(({ area }) => area.row === 1 && area.rows === 1)).toBe(true);
  });

  it("keeps indicators that are several rows high in one run", () => {
    const lines = [HEADER, "甲户数 | ≥ | 15 | 户 | 50 | 15", "↑ | ↑ | ↑ | ↑ | ↑ | ↑", "乙户数 | ≥ | 15 | 户 | 50 | 15"];
    const { table, rows } = tableOf(lines);
    const apart = rows.filter(({ indicator }) => indicator.row !== 2);
    expect(areaAddress(validationRulesFor(table, apart)[0]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe(
      "B2:B4"
    );
  });

  it("gives the type a list of six", () => {
    expect(ruleAt(LINES, "B2").test).toEqual({ kind: "list", entries: ["≥", ">", "=", "≤", "<", "定性"] });
  });

  it("asks the target for a number as long as the type beside it is quantitative", () => {
    const rule = ruleAt(LINES, "C2");
    expect(rule.error.style).toBe("stop");
    expect(accepts(rule, { B2: "≥", C2: 26 })).toBe(true);
    expect(accepts(rule, { B2: "≥", C2: "26" })).toBe(true);
    expect(accepts(rule, { B2: "≥", C2: "26个" })).toBe(false);
    expect(accepts(rule, { B2: "≥", C2: "按月安排" })).toBe(false);
    expect(accepts(rule, { B2: "", C2: "改善" })).toBe(false);
    expect(accepts(rule, { B2: "定性", C2: "2024年12月31日前" })).toBe(true);
  });

  it("keeps the unit empty as long as the type beside it is 定性", () => {
    const rule = ruleAt(LINES, "D2");
    expect(accepts(rule, { B2: "≥", D2: "户" })).toBe(true);
    expect(accepts(rule, { B2: "定性", D2: "户" })).toBe(false);
    expect(accepts(rule, { B2: "定性" })).toBe(true);
  });

  it("speaks of the run's first row, as a spreadsheet program wants it", () => {
    const [, , , , unit] = rulesOf(LINES);
    expect(unit?.rule?.test).toEqual({ kind: "custom", formula: '=OR(B2<>"定性",LEN(D2)=0)' });
  });

  it("gives the weight 0…100", () => {
    expect(ruleAt(LINES, "E2").test).toEqual({ kind: "decimal", operator: "between", from: "0", to: "100" });
  });

  it("has no rule for target and unit in a form without a type column", () => {
    expect(
      rulesOf(["三级指标 | 指标值 | 权重", "改造户数 | ≥15户 | 100"]).map(({ area }) => areaAddress(area))
    ).toEqual(["C2"]);
  });

  it("takes its own rule away from an actual that a person scores or whose standard was not read", () => {
    for (const rule of [JUDGEMENT, null]) {
      const operation = rulesOf(LINES, { 0: { reading: { rule } } }).find(({ area }) => areaAddress(area) === "F2");
      expect(operation).toMatchObject({ rule: null });
    }
  });

  it("lists the words that a standard names", () => {
    const rule: Rule = {
      kind: "states",
      states: ["优", "良", "中", "差"].map((name) => ({ name, aliases: [], outcome: { give: FULL } })),
    };
    expect(ruleAt(LINES, "F5", { 3: { reading: { rule } } }).test).toEqual({
      kind: "list",
      entries: ["优", "良", "中", "差"],
    });
  });
});

const FULL = { amount: { numerator: 1n, denominator: 1n }, of: "weight" } as unknown as Extract<
  Extract<Rule, { kind: "states" }>["states"][number]["outcome"],
  { give: unknown }
>["give"];

const CELL = { row: 5, column: 11 };
const at = (kind: ActualKind, entry: CellValue) => accepts(actualValidation(kind, CELL), { L6: entry });

describe("the native validation of an actual", () => {
  const number = (unit: string, whole = false, nonNegative = true): ActualKind => ({
    kind: "number",
    unit,
    whole,
    nonNegative,
  });
  const count = (of: number | null, counts: "met" | "missing" | "events" | "late"): ActualKind => ({
    kind: "count",
    of,
    counts,
  });

  it.each<[string, ActualKind, CellValue[], CellValue[]]>([
    ["an amount", number("户"), [0, 1756, 24.5, "1,756 户", "1.2万户"], [-3, "按月安排", "约50"]],
    ["a rate", number("%"), [98.5, 0.985, "98.5%"], [-1, "优"]],
    ["a growth rate", number("%", false, false), [5, -5, "-5%", "5个百分点"], ["下降", "-"]],
    ["a whole number", number("户", true), [0, 24, "24户"], [-1, 23.5]],
    ["conditions met", count(3, "met"), [0, 3, "2/3", "全部符合", "是；否；是"], [4, -1, 1.5]],
    ["events", count(null, "events"), [0, 12, "省级=1；市级=2", "无"], [-1, 0.5]],
    ["late matters", count(null, "late"), [0, 2], [-1, 0.5]],
    ["items", { kind: "items", items: ["甲", "乙"] }, ["是；否", 2], [3, -1]],
    ["figures", { kind: "named-numbers", names: ["完好数", "总数"] }, [98, "完好数=57；总数=60"], [-1]],
    ["a date", { kind: "date-or-late", unit: "day" }, [45657, 0, "按期", "3天"], [-2]],
  ])("lets %s in as it may be written, and keeps out what cannot be", (_, kind, good, wrong) => {
    expect(good.filter((entry) => !at(kind, entry))).toEqual([]);
    expect(wrong.filter((entry) => at(kind, entry))).toEqual([]);
  });

  it("only prompts where one cell holds several values or a grade with its percent", () => {
    const kinds: ActualKind[] = [
      { kind: "grade-percent", grades: ["基本达成目标", "部分实现目标"] },
      { kind: "parts", parts: [{ name: "设施覆盖率", actual: number("%") }] },
    ];
    for (const kind of kinds) expect(actualValidation(kind, CELL)?.test).toEqual({ kind: "length", atMost: 200 });
  });

  it("asks for times by class where events of several classes count, not for a rate", () => {
    const kind: ActualKind = { kind: "named-numbers", names: ["省级", "市级"] };
    const rule = actualValidation(kind, CELL, "events");
    expect(rule?.prompt.message).toContain("省级=…；市级=…");
    expect(rule?.prompt.message).not.toContain("比率");
    expect(actualValidation(kind, CELL, "ratio")?.prompt.message).toContain("比率");
    expect(["省级=1；市级=2", 0, 3].filter((entry) => !accepts(rule, { L6: entry }))).toEqual([]);
    expect([-1, 1.5].filter((entry) => accepts(rule, { L6: entry }))).toEqual([]);
  });

  it("gives up the list where a list cannot hold the words", () => {
    for (const choices of [
      ["甲,乙"],
      ["=1"],
      ['"'],
      Array.from({ length: 40 }, (_, index) => `第${index}种情形的说明`),
    ]) {
      expect(actualValidation({ kind: "choice", choices }, CELL)?.test.kind).toBe("length");
    }
    expect(actualValidation({ kind: "choice", choices: ["是", "否", "是"] }, CELL)?.test).toEqual({
      kind: "list",
      entries: ["是", "否"],
    });
  });

  it("stays within the limits of the program, whatever the words of a table", () => {
    const words = fc.array(fc.string({ maxLength: 300 }), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(9), (names, which) => {
        const unit = names[0] ?? "";
        const kinds: ActualKind[] = [
          number(unit, true, false),
          { kind: "choice", choices: names },
          { kind: "grade-percent", grades: names },
          { kind: "items", items: names },
          { kind: "named-numbers", names },
          { kind: "parts", parts: names.map((name) => ({ name, actual: number("") })) },
        ];
        const rule = actualValidation(kinds[which % kinds.length] ?? number(""), { row: 1_048_575, column: 16_383 });
        expect(rule?.prompt.title.length).toBeLessThanOrEqual(32);
        expect(rule?.prompt.message.length).toBeLessThanOrEqual(255);
        expect(rule?.error.title.length).toBeLessThanOrEqual(32);
        expect(rule?.error.message.length).toBeLessThanOrEqual(225);
        if (rule?.test.kind === "custom") expect(rule.test.formula.length).toBeLessThanOrEqual(255);
        if (rule?.test.kind === "list") {
          expect(rule.test.entries.join(",").length).toBeLessThanOrEqual(255);
          expect(rule.test.entries.filter((entry) => entry.includes(",") || entry === "")).toEqual([]);
        }
      })
    );
  });
});
