import { evaluate, printExpression, variablesOf } from "../../../src/core/scoring/expression";
import type { Values } from "../../../src/core/scoring/expression";
import { formula, number } from "./build";

const values: Values = {
  variables: new Map([
    ["甲", number("3")],
    ["乙", number("4")],
  ]),
  rate: number("0.95"),
  weight: number("10"),
  part: number("5"),
  target: null,
  actual: number("2"),
};

test.each([
  ["甲 + 乙", "7", "3 + 4"],
  ["甲 - 乙", "-1", "3 - 4"],
  ["甲 × 乙", "12", "3 × 4"],
  ["甲 ÷ 乙", "0.75", "3 ÷ 4"],
  ["甲 - 乙 - 1", "-2", "3 - 4 - 1"],
  ["甲 - ( 乙 - 1 )", "0", "3 - （4 - 1）"],
  ["甲 + ( 乙 + 1 )", "8", "3 + 4 + 1"],
  ["甲 ÷ ( 乙 ÷ 2 )", "1.5", "3 ÷ （4 ÷ 2）"],
  ["甲 × ( 乙 + 1 )", "15", "3 × （4 + 1）"],
  ["( 甲 + 乙 ) ÷ 乙", "1.75", "（3 + 4） ÷ 4"],
  ["甲 × 乙 + 1", "13", "3 × 4 + 1"],
  ["1 - 甲 × 乙", "-11", "1 - 3 × 4"],
  ["rate × weight", "9.5", "0.95 × 10"],
  ["part × actual", "10", "5 × 2"],
])("%s is %s", (text, value, printed) => {
  expect(evaluate(formula(text), values)?.toString()).toBe(value);
  expect(printExpression(formula(text), values)).toBe(printed);
});

test("a missing figure or a division by 0 has no value", () => {
  for (const text of ["丙", "target", "甲 + 丙", "丙 × 甲", "甲 ÷ 0", "甲 ÷ ( 乙 - 4 )"]) {
    expect(evaluate(formula(text), values)).toBeNull();
  }
  expect(printExpression(formula("甲 ÷ 丙"), values)).toBe("3 ÷ ?");
});

test("figures are named once, in the order of the formula", () => {
  expect(variablesOf(formula("( 甲 - 乙 ) ÷ 甲"))).toEqual(["甲", "乙"]);
  expect(variablesOf(formula("rate × 10"))).toEqual([]);
});
