/** What a number format makes of a number, as far as reading the cell back depends on it. */
export interface FormatMeaning {
  /** scaled: shows thousands or 万 of what the cell holds, so that the eye and the value disagree. */
  readonly kind: "plain" | "percent" | "date" | "time" | "fraction" | "scaled";
  /** Words the format writes after the number: 万元 for `0.00"万元"`. */
  readonly suffix: string;
}

/**
 * The meaning of an Excel number format (en-US grammar, first section): `0.0%` is a percent, `m"月"d"日"` a date,
 * `# ?/?` a fraction, `0!.0,"万"` a scaled number. Quoted and escaped characters are no codes.
 */
export function readNumberFormat(format: string): FormatMeaning {
  const { codes, suffix } = takeLiterals(format);
  if (/^general$/i.test(codes) || codes === "" || codes === "@") return { kind: "plain", suffix };
  if (codes.includes("%")) return { kind: "percent", suffix };
  const letters = codes.replace(/[Ee][+-]/g, "");
  const clock = /[hs]/i.test(letters);
  if (/[yd]/i.test(letters) || (/m/i.test(letters) && !clock)) return { kind: "date", suffix: "" };
  if (clock) return { kind: "time", suffix: "" };
  if (/[?#0]\/[?#\d]/.test(codes)) return { kind: "fraction", suffix };
  if (/[0#?],+(?:[^0#?,]|$)/.test(codes)) return { kind: "scaled", suffix };
  return { kind: "plain", suffix };
}

interface Literals {
  readonly codes: string;
  readonly suffix: string;
}

function takeLiterals(format: string): Literals {
  let codes = "";
  let suffix = "";
  for (let at = 0; at < format.length && format[at] !== ";"; at++) {
    const sign = format.charAt(at);
    if (sign === '"') {
      const end = closing(format, at, '"');
      suffix += format.slice(at + 1, end);
      at = end;
    } else if (sign === "\\" || sign === "!" || sign === "_" || sign === "*") {
      at++;
      if (sign === "\\" || sign === "!") suffix += format.charAt(at);
    } else if (sign === "[") {
      const end = closing(format, at, "]");
      if (/^[hms]+$/i.test(format.slice(at + 1, end))) codes += "h";
      at = end;
    } else if (/[\u4e00-\u9fa5]/.test(sign)) suffix += sign;
    else {
      codes += sign;
      if (/[0#?]/.test(sign)) suffix = "";
    }
  }
  return { codes: codes.trim(), suffix: suffix.trim() };
}

function closing(format: string, from: number, sign: string): number {
  const end = format.indexOf(sign, from + 1);
  return end < 0 ? format.length : end;
}
