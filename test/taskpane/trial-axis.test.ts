import { Rational } from "../../src/core/number/rational";
import { indexOf, pointAt, trialAxis } from "../../src/taskpane/trial/trial-axis";
import type { LineKind } from "../../src/taskpane/trial/trial-axis";
import { trialText, trialValue } from "../../src/taskpane/trial/trial-text";

const curve = (from: string, to: string, whole = false) => ({
  pieces: [],
  dots: [from, to].map((x) => ({ x: Rational.parse(x) ?? Rational.ZERO, score: Rational.ONE })),
  whole,
});
const amount: LineKind = { kind: "number", unit: "万元", whole: false, nonNegative: true };
const count: LineKind = { kind: "number", unit: "个", whole: true, nonNegative: true };

describe("the slider of 试算", () => {
  it("moves in whole numbers where only whole numbers are possible", () => {
    const axis = trialAxis(count, curve("0", "31.2"));
    expect(axis.step.toString()).toBe("1");
    expect(pointAt(axis, axis.steps).toString()).toBe("32");
  });

  it("moves in steps that a person would choose", () => {
    expect(trialAxis(amount, curve("0", "1281.48")).step.toString()).toBe("20");
    expect(trialAxis(amount, curve("0", "0.3")).step.toString()).toBe("0.005");
    expect(trialAxis(amount, curve("-5", "5")).from.toString()).toBe("-5");
  });

  it("finds the place of a value, also of one beyond its ends", () => {
    const axis = trialAxis(count, curve("0", "20"));
    expect(indexOf(axis, Rational.of(7))).toBe(7);
    expect(indexOf(axis, Rational.of(99))).toBe(axis.steps);
    expect(indexOf(axis, Rational.of(-3))).toBe(0);
  });

  it("says a value as a clerk would type it, and reads it back", () => {
    const rate: LineKind = { kind: "number", unit: "%", whole: false, nonNegative: true };
    const met: LineKind = { kind: "count", of: 3, counts: "met" };
    const late: LineKind = { kind: "date-or-late", unit: "day" };
    const half = Rational.of(197, 2);
    expect(trialText(rate, half)).toBe("98.5%");
    expect(trialText(met, Rational.of(2))).toBe("2/3");
    expect(trialText(late, Rational.ZERO)).toBe("按期");
    expect(trialText(late, Rational.of(3))).toBe("3天");
    for (const [kind, text, value] of [
      [rate, "98.5%", "98.5"],
      [met, "2/3", "2"],
      [late, "按期", "0"],
      [late, "3天", "3"],
    ] as const)
      expect(trialValue(kind, text)?.toString()).toBe(value);
    expect(trialValue(late, "2024-12-31")).toBeNull();
  });
});
