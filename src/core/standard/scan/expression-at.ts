import { Rational } from "../../number/rational";
import type { Read } from "./number-at";
import { digitsAt } from "./number-at";
import { matchAt, sticky } from "./pattern";

/** Arithmetic as written, before its names have been given their meaning. 60% is 0.6. */
export type RawExpression =
  | {
      readonly node: "number";
      readonly value: Rational;
      readonly percent: boolean;
      /** 6分 */ readonly points: boolean;
    }
  | { readonly node: "name"; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly node: "operation";
      readonly operator: "+" | "-" | "×" | "÷";
      readonly left: RawExpression;
      readonly right: RawExpression;
    };

const NAME = sticky("[\\u4e00-\\u9fa5A-Za-z、·㎡]{1,40}(?:\\([\\u4e00-\\u9fa5A-Za-z]{1,12}\\))?");
const OPERATORS: Readonly<Record<string, "+" | "-" | "×" | "÷">> = { "+": "+", "-": "-", "×": "×", "/": "÷" };
const MAXIMUM_DEPTH = 8;
const MAXIMUM_TERMS = 40;

/** Reads 完好设备数/设备总数×100%, (1-(实际值-指标值)/指标值)×分值 and the like; `stop` names where an operand must end. */
export function expressionAt(text: string, at: number, stop: number): Read<RawExpression> | null {
  return new ExpressionReader(text, stop).sum(at, 0);
}

class ExpressionReader {
  private terms = 0;

  constructor(
    private readonly text: string,
    private readonly stop: number
  ) {}

  sum(at: number, depth: number): Read<RawExpression> | null {
    return this.chain(at, depth, ["+", "-"], (place) => this.product(place, depth));
  }

  private product(at: number, depth: number): Read<RawExpression> | null {
    return this.chain(at, depth, ["×", "÷"], (place) => this.operand(place, depth));
  }

  private chain(
    at: number,
    depth: number,
    operators: readonly string[],
    operand: (place: number) => Read<RawExpression> | null
  ): Read<RawExpression> | null {
    let left = depth > MAXIMUM_DEPTH ? null : operand(at);
    while (left && left.end < this.stop) {
      const operator = OPERATORS[this.text.charAt(left.end)];
      if (operator === undefined || !operators.includes(operator)) break;
      const right = operand(left.end + 1);
      if (!right) break;
      left = { value: { node: "operation", operator, left: left.value, right: right.value }, end: right.end };
    }
    return left;
  }

  private operand(at: number, depth: number): Read<RawExpression> | null {
    if (at >= this.stop || ++this.terms > MAXIMUM_TERMS) return null;
    if (this.text.charAt(at) === "(") {
      const inner = this.sum(at + 1, depth + 1);
      return inner && this.text.charAt(inner.end) === ")" ? { value: inner.value, end: inner.end + 1 } : null;
    }
    const number = digitsAt(this.text, at);
    if (number) {
      const percent = this.text.charAt(number.end) === "%";
      const value = percent ? number.value.over(Rational.HUNDRED) : number.value;
      const points = this.text.charAt(number.end) === "分";
      return { value: { node: "number", value, percent, points }, end: number.end + (percent || points ? 1 : 0) };
    }
    return this.name(at);
  }

  private name(at: number): Read<RawExpression> | null {
    const match = matchAt(NAME, this.text, at);
    if (!match) return null;
    const end = at + match[0].length > this.stop ? this.stop : at + match[0].length;
    return { value: { node: "name", name: this.text.slice(at, end), start: at, end }, end };
  }
}
