import Fraction from "fraction.js";
import fc from "fast-check";
import { Rational } from "../../../src/core/number/rational";

const whole = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
const pair = fc.tuple(whole, positive);

const ours = ([n, d]: readonly [bigint, bigint]) => Rational.of(n, d);
const oracle = ([n, d]: readonly [bigint, bigint]) => new Fraction(n, d);
const same = (value: Rational, expected: Fraction) =>
  value.numerator === expected.s * expected.n && value.denominator === expected.d;

test("arithmetic agrees with fraction.js", () => {
  fc.assert(
    fc.property(pair, pair, (first, second) => {
      const [a, b, x, y] = [ours(first), ours(second), oracle(first), oracle(second)];
      expect(same(a.plus(b), x.add(y))).toBe(true);
      expect(same(a.minus(b), x.sub(y))).toBe(true);
      expect(same(a.times(b), x.mul(y))).toBe(true);
      if (!b.isZero) expect(same(a.over(b), x.div(y))).toBe(true);
      expect(a.compare(b)).toBe(x.compare(y));
      expect(a.equals(b)).toBe(x.equals(y));
      expect(same(a.absolute(), x.abs())).toBe(true);
      expect(same(a.negated(), x.neg())).toBe(true);
      expect(same(a.floor(), x.floor())).toBe(true);
      expect(same(a.ceiling(), x.ceil())).toBe(true);
      expect(Rational.min(a, b).equals(a.compare(b) < 0 ? a : b)).toBe(true);
      expect(Rational.max(a, b).equals(a.compare(b) < 0 ? b : a)).toBe(true);
    })
  );
});

test("fractions are reduced with a positive denominator", () => {
  expect([Rational.of(6, -4).numerator, Rational.of(6, -4).denominator]).toEqual([-3n, 2n]);
  expect([Rational.of(0, -7).numerator, Rational.of(0, -7).denominator]).toEqual([0n, 1n]);
  expect(() => Rational.of(1, 0)).toThrow(RangeError);
  expect(() => Rational.ONE.over(Rational.ZERO)).toThrow(RangeError);
});

test.each([
  ["12.50", "12.5"],
  ["-0.25", "-0.25"],
  ["+3", "3"],
  ["8/3", "8/3"],
  ["1.5/3", "0.5"],
  ["007", "7"],
])("%s is read as %s", (text, printed) => {
  expect(Rational.parse(text)?.toString()).toBe(printed);
});

test.each(["", " 1", "1e5", "1.", ".5", "--1", "1/0", "1,000", "一", "1/2/3", "NaN", "9".repeat(401)])(
  "%s is no number",
  (text) => {
    expect(Rational.parse(text)).toBeNull();
  }
);

test("rounding is half away from zero", () => {
  const rounded = (text: string, digits: number) => Rational.parse(text)?.rounded(digits).toString();
  expect(rounded("2.675", 2)).toBe("2.68");
  expect(rounded("1.005", 2)).toBe("1.01");
  expect(rounded("-2.675", 2)).toBe("-2.68");
  expect(rounded("2.6749999", 2)).toBe("2.67");
  expect(rounded("8/3", 2)).toBe("2.67");
  expect(rounded("0.5", 0)).toBe("1");
  expect(rounded("-0.5", 0)).toBe("-1");
  expect(rounded("0.004", 2)).toBe("0");
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 4 }), (n, digits) => {
      const value = Rational.of(n, 10n ** 6n);
      const result = value.rounded(digits);
      const unit = Rational.of(1n, 10n ** BigInt(digits));
      const distance = result.minus(value).absolute();
      expect(distance.compare(unit.over(Rational.of(2n)))).toBeLessThanOrEqual(0);
      if (distance.times(Rational.of(2n)).equals(unit)) expect(result.absolute().compare(value.absolute())).toBe(1);
      expect(result.over(unit).isInteger).toBe(true);
    })
  );
});

test("printing is the shortest decimal, else the fraction; reading it gives the number again", () => {
  expect(Rational.of(19, 2).toString()).toBe("9.5");
  expect(Rational.of(-1, 8).toString()).toBe("-0.125");
  expect(Rational.of(1, 3).toDecimal()).toBeNull();
  expect(Rational.of(480, 100).toFixed(2)).toBe("4.8");
  expect(Rational.of(8, 3).toFixed(2)).toBe("2.67");
  expect(Rational.of(10).toFixed(2)).toBe("10");
  fc.assert(fc.property(pair, (it) => expect(Rational.parse(ours(it).toString())?.equals(ours(it))).toBe(true)));
});

test("a cell's number is its 15 significant digits", () => {
  expect(Rational.fromCell(0.1 + 0.2)?.toString()).toBe("0.3");
  expect(Rational.fromCell(469.876)?.toString()).toBe("469.876");
  expect(Rational.fromCell(0.0900000762939453)?.toString()).toBe("0.0900000762939453");
  expect(Rational.fromCell(1e21)?.toString()).toBe("1000000000000000000000");
  expect(Rational.fromCell(-1.5e-7)?.toString()).toBe("-0.00000015");
  expect(Rational.fromCell(0)?.isZero).toBe(true);
  expect(Rational.fromCell(NaN)).toBeNull();
  expect(Rational.fromCell(Infinity)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 5 }), (n, digits) => {
      const exact = Rational.of(BigInt(n), 10n ** BigInt(digits));
      expect(Rational.fromCell(n / 10 ** digits)?.equals(exact)).toBe(true);
      expect(exact.toNumber()).toBe(n / 10 ** digits);
    })
  );
  expect(Rational.of(1, 3).toNumber()).toBeCloseTo(1 / 3, 12);
});

test("signs and wholes are told", () => {
  expect([Rational.of(-1).isNegative, Rational.ZERO.isNegative, Rational.ONE.isNegative]).toEqual([true, false, false]);
  expect([Rational.of(4, 2).isInteger, Rational.of(1, 2).isInteger]).toEqual([true, false]);
  expect([Rational.ZERO.isZero, Rational.ONE.isZero]).toEqual([true, false]);
});
