/**
 * An exact fraction: the only number that takes part in a score.
 *
 * Binary floating point never stands between a cell and a score: 10% over is exactly one step of
 * 10%, and a third of 6 is 2. The denominator is positive and the fraction is always reduced, so
 * equal values are equal in both parts.
 */
export class Rational {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint
  ) {}

  static readonly ZERO = new Rational(0n, 1n);
  static readonly ONE = new Rational(1n, 1n);
  static readonly HUNDRED = new Rational(100n, 1n);

  /** The fraction numerator/denominator. Throws on a zero denominator: that is a programmer's mistake. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError("a fraction needs a denominator other than 0");
    if (d < 0n) [n, d] = [-n, -d];
    if (d === 1n) return new Rational(n, d);
    const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
    return new Rational(n / divisor, d / divisor);
  }

  /** A plain decimal or fraction, "-12.50" or "8/3"; null for anything else (no exponents, signs inside, spaces). */
  static parse(text: string): Rational | null {
    const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text);
    if (!match || text.length > 400) return null;
    const [, sign, whole = "", fraction = "", divisor] = match;
    const d = 10n ** BigInt(fraction.length) * (divisor === undefined ? 1n : BigInt(divisor));
    if (d === 0n) return null;
    const n = BigInt(whole + fraction);
    return Rational.of(sign === "-" ? -n : n, d);
  }

  /** The decimal that a spreadsheet means by a cell's number: its 15 significant digits. Null for NaN and infinities. */
  static fromCell(value: number): Rational | null {
    if (!Number.isFinite(value)) return null;
    if (Number.isInteger(value) && Math.abs(value) < 1e15) return new Rational(BigInt(value), 1n);
    const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
    const scale = BigInt(Number(exponent));
    const parsed = Rational.parse(mantissa);
    if (!parsed) return null;
    return scale >= 0n ? parsed.times(Rational.of(10n ** scale)) : parsed.over(Rational.of(10n ** -scale));
  }

  plus(other: Rational): Rational {
    if (this.isInteger && other.isInteger) return new Rational(this.numerator + other.numerator, 1n);
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (this.isInteger && other.isInteger) return new Rational(this.numerator * other.numerator, 1n);
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws on division by zero: callers ask `isZero` first and refuse. */
  over(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  absolute(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Negative, zero or positive, as `this` is less than, equal to or greater than `other`. */
  compare(other: Rational): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  get isInteger(): boolean {
    return this.denominator === 1n;
  }

  /** The greatest whole number that is not above this one. */
  floor(): Rational {
    const quotient = this.numerator / this.denominator;
    const below = this.numerator < 0n && quotient * this.denominator !== this.numerator;
    return new Rational(below ? quotient - 1n : quotient, 1n);
  }

  ceiling(): Rational {
    return this.negated().floor().negated();
  }

  static min(first: Rational, second: Rational): Rational {
    return first.compare(second) <= 0 ? first : second;
  }

  static max(first: Rational, second: Rational): Rational {
    return first.compare(second) >= 0 ? first : second;
  }

  /** Rounded half away from zero to `digits` decimals, as Excel's ROUND does. */
  rounded(digits: number): Rational {
    if (this.isInteger) return this;
    const scale = 10n ** BigInt(digits);
    const scaled = this.absolute().times(Rational.of(scale)).plus(Rational.of(1n, 2n)).floor();
    const result = Rational.of(scaled.numerator, scale);
    return this.isNegative ? result.negated() : result;
  }

  /** The shortest decimal if there is a finite one ("9.5"), else the fraction ("8/3"). */
  toString(): string {
    return this.toDecimal() ?? `${this.numerator}/${this.denominator}`;
  }

  /** The finite decimal without trailing zeros, or null for a fraction such as 8/3. */
  toDecimal(): string | null {
    if (this.isInteger) return this.numerator.toString();
    let rest = this.denominator;
    let twos = 0;
    let fives = 0;
    while (rest % 2n === 0n) {
      rest /= 2n;
      twos++;
    }
    while (rest % 5n === 0n) {
      rest /= 5n;
      fives++;
    }
    if (rest !== 1n) return null;
    const digits = Math.max(twos, fives);
    const scaled = (this.numerator * 10n ** BigInt(digits)) / this.denominator;
    const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
    const sign = scaled < 0n ? "-" : "";
    return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }

  /** Rounded to at most `digits` decimals and printed without trailing zeros: 4.80 is "4.8". */
  toFixed(digits: number): string {
    return this.rounded(digits).toString();
  }

  /** The nearest double, for a cell that is written or a chart that is drawn; never for arithmetic. */
  toNumber(): number {
    const decimal = this.toDecimal();
    return Number(decimal ?? this.rounded(15).toString());
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
