import { planActual } from "../../../src/core/plan/plan-actual";
import { planTypedScore } from "../../../src/core/plan/plan-typed-score";
import { planWeights } from "../../../src/core/plan/plan-weights";
import { Rational } from "../../../src/core/number/rational";
import type { PlannedCell, ValuesOperation, WritePlan } from "../../../src/core/plan/write-plan";
import { HEADER, HOUSES, REHABILITATION, assessed } from "./assessed";

const FILLED = [`${HEADER} | 权重 | 实际完成值`, `${REHABILITATION} | 6 |`];

function cellAt(plan: WritePlan | null, row: number, column: number): PlannedCell | null {
  const operations = plan?.sheets[0]?.operations.filter((it): it is ValuesOperation => it.op === "values") ?? [];
  for (const { area, cells } of operations.reverse()) {
    const cell = cells[row - area.row]?.[column - area.column];
    if (cell) return cell;
  }
  return null;
}

describe("one actual from the pane", () => {
  const written = (text: string, rows = FILLED): PlannedCell | null => {
    const sheet = assessed(rows);
    const [table] = sheet.tables;
    return table ? cellAt(planActual(sheet, table, 1, text), 1, 8) : null;
  };

  it.each([
    ["24", { number: "24" }],
    ["-3.5", { number: "-3.5" }],
    ["", { clear: true }],
    ["2/3", { text: "2/3", format: "@" }],
    ["部分实现 70%", { text: "部分实现 70%", format: "@" }],
    ["98.5%", { text: "98.5%", format: "@" }],
    ["=1+1", { text: "'=1+1", format: "@" }],
    ["1,756户", { text: "1,756户", format: "@" }],
  ])("%j is written as %j", (text, cell) => expect(written(text)).toEqual(cell));

  it("is a share in a percent cell, and a number again in a text cell", () => {
    const percent = [FILLED[0] ?? "", `${REHABILITATION} | 6 | 0.5 {0%}`];
    expect(written("98.5%", percent)).toEqual({ number: "0.985" });
    const text = [FILLED[0] ?? "", `${REHABILITATION} | 6 | 是 {@}`];
    expect(written("24", text)).toEqual({ number: "24", format: "General" });
  });

  it("adds the columns when the table has none", () => {
    const sheet = assessed([HEADER, REHABILITATION]);
    const [table] = sheet.tables;
    const plan = table ? planActual(sheet, table, 1, "24") : null;
    expect(cellAt(plan, 0, 8)).toEqual({ text: "实际完成值" });
    expect(cellAt(plan, 1, 8)).toEqual({ number: "24" });
  });
});

describe("weights and scores given by a person", () => {
  it("are written as numbers into the rows they are for", () => {
    const sheet = assessed([HEADER, REHABILITATION, HOUSES]);
    const [table] = sheet.tables;
    if (!table) throw new Error("no table");
    const weights = new Map([
      [1, Rational.of(20)],
      [2, Rational.of(1, 3)],
    ]);
    const plan = planWeights(sheet, table, weights);
    expect([cellAt(plan, 1, 7), cellAt(plan, 2, 7)]).toEqual([{ number: "20" }, { number: "0.333333" }]);
    expect(cellAt(planTypedScore(sheet, table, 2, "4.5"), 2, 10)).toEqual({ number: "4.5" });
    expect(cellAt(planTypedScore(sheet, table, 2, null), 2, 10)).toEqual({ clear: true });
  });
});
