/** A number's digits as Excel counts them: 15 significant ones, no exponent. "0.1" for 0.1, "123000…" for 1.23e20. */
export function plainDecimal(value: number): { whole: string; part: string } {
  const [mantissa = "0", exponentText = "0"] = Math.abs(value).toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponentText) + 1;
  if (point <= 0) return { whole: "0", part: ("0".repeat(-point) + digits).replace(/0+$/, "") };
  if (point >= digits.length) return { whole: digits + "0".repeat(point - digits.length), part: "" };
  return { whole: digits.slice(0, point), part: digits.slice(point).replace(/0+$/, "") };
}

/** Rounds half away from zero on the decimal digits, as the sheet shows them: 2.675 with 2 places is 2.68. */
export function roundDecimal(value: number, places: number): { whole: string; part: string } {
  const { whole, part } = plainDecimal(value);
  if (part.length <= places) return { whole, part: part.padEnd(places, "0") };
  const kept = BigInt(whole + part.slice(0, places)) + (part.charAt(places) >= "5" ? 1n : 0n);
  const text = kept.toString().padStart(places + 1, "0");
  return { whole: text.slice(0, text.length - places), part: text.slice(text.length - places) };
}
