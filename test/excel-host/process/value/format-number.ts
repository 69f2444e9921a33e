import { roundDecimal } from "./decimal-text";

interface Token {
  kind: "digit" | "point" | "literal" | "percent" | "exponent" | "comma";
  text: string;
}

/** A number under a format section such as "#,##0.00", "0.0%", "0.00E+00", '0"个"', "# ?/?". */
export function formatNumber(value: number, section: string): string {
  if (/[#0?]\s*\/\s*[#0?\d]/.test(section.replace(/"[^"]*"/g, ""))) return formatFraction(value, section);
  const tokens = tokenize(section);
  if (!tokens.some((token) => token.kind === "digit")) return literals(tokens, value < 0);
  if (tokens.some((token) => token.kind === "exponent")) return formatExponent(value, tokens);
  const scaled = scale(value, tokens);
  const point = tokens.findIndex((token) => token.kind === "point");
  const decimals = point < 0 ? 0 : tokens.slice(point).filter((token) => token.kind === "digit").length;
  const rounded = roundDecimal(scaled, decimals);
  const negative = scaled < 0 && /[1-9]/.test(rounded.whole + rounded.part);
  return (negative ? "-" : "") + fill(tokens, rounded, point < 0 ? tokens.length : point);
}

function tokenize(section: string): Token[] {
  const tokens: Token[] = [];
  const form = /"([^"]*)"|\\(.)|([eE][+-])|([#0?])|(\.)|(%)|(,)|([\s\S])/g;
  for (const match of section.matchAll(form)) {
    const [, quoted, escaped, exponent, digit, point, percent, comma, other] = match;
    if (exponent !== undefined) tokens.push({ kind: "exponent", text: exponent });
    else if (digit !== undefined) tokens.push({ kind: "digit", text: digit });
    else if (point !== undefined) tokens.push({ kind: "point", text: point });
    else if (percent !== undefined) tokens.push({ kind: "percent", text: percent });
    else if (comma !== undefined) tokens.push({ kind: "comma", text: comma });
    else tokens.push({ kind: "literal", text: quoted ?? escaped ?? other ?? "" });
  }
  return tokens;
}

function literals(tokens: readonly Token[], negative: boolean): string {
  const text = tokens.map((token) => (token.kind === "comma" || token.kind === "point" ? "" : token.text)).join("");
  return (negative ? "-" : "") + text;
}

/** Each % multiplies by 100, each comma after the last digit divides by 1000. */
function scale(value: number, tokens: readonly Token[]): number {
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const lastDigit = tokens.map((token) => token.kind).lastIndexOf("digit");
  const trailing = tokens.filter((token, index) => token.kind === "comma" && index === lastDigit + 1).length;
  const scaled = value * 100 ** percents;
  return Number((trailing ? scaled / 1000 : scaled).toPrecision(15));
}

function fill(tokens: readonly Token[], rounded: { whole: string; part: string }, point: number): string {
  const places = tokens.slice(0, point).filter((token) => token.kind === "digit");
  const grouped = tokens
    .slice(0, point)
    .some((token, i, all) => token.kind === "comma" && all[i + 1]?.kind === "digit");
  const zeros =
    places.length -
    Math.max(
      0,
      places.findIndex((token) => token.text === "0")
    );
  const least = places.some((token) => token.text === "0") ? zeros : 0;
  let digits = rounded.whole.replace(/^0+/, "").padStart(least, "0");
  if (grouped) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  let shown = "";
  let wholeDone = false;
  let place = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "literal" || token.kind === "percent") shown += token.text;
    else if (token.kind === "digit" && index < point) {
      if (!wholeDone) shown += digits;
      wholeDone = true;
    } else if (token.kind === "point") shown += hasPart(tokens.slice(index), rounded.part) ? "." : wholeDone ? "." : "";
    else if (token.kind === "digit") shown += partDigit(token.text, rounded.part, place++);
  });
  return shown;
}

function hasPart(tokens: readonly Token[], part: string): boolean {
  return part !== "" && tokens.length > 0;
}

/** "#" leaves trailing zeros out, "?" puts a space. */
function partDigit(kind: string, part: string, place: number): string {
  const rest = part.slice(place);
  if (kind === "0" || /[1-9]/.test(rest)) return part.charAt(place);
  return kind === "?" ? " " : "";
}

function formatExponent(value: number, tokens: readonly Token[]): string {
  const at = tokens.findIndex((token) => token.kind === "exponent");
  const point = tokens.findIndex((token) => token.kind === "point");
  const decimals = point < 0 ? 0 : tokens.slice(point, at).filter((token) => token.kind === "digit").length;
  const [mantissa = "0", exponent = "0"] = value.toExponential(decimals).split("e");
  const power = Number(exponent);
  const digits = Math.abs(power)
    .toString()
    .padStart(tokens.slice(at).filter((token) => token.kind === "digit").length, "0");
  const sign = power < 0 ? "-" : tokens[at]?.text.endsWith("+") ? "+" : "";
  return `${mantissa}E${sign}${digits}`;
}

/** "# ?/?" and "# ??/??": the nearest fraction with one, two or three digits; "?/8" has a fixed denominator. */
function formatFraction(value: number, section: string): string {
  const match = /([#0?]*)\s*([#0?]+)\s*\/\s*([#0?]+|\d+)/.exec(section);
  const [, whole = "", , below = "?"] = match ?? [];
  const fixed = /^\d+$/.test(below) && !/^0+$/.test(below) ? Number(below) : null;
  const size = Math.abs(value);
  const integer = whole ? Math.floor(size) : 0;
  const limit = 10 ** below.length - 1;
  let best = { above: 0, below: 1, off: Infinity };
  for (let candidate = fixed ?? 1; candidate <= (fixed ?? limit); candidate++) {
    const above = Math.round((size - integer) * candidate);
    const off = Math.abs(size - integer - above / candidate);
    if (off < best.off - 1e-12) best = { above, below: candidate, off };
  }
  const carried = best.above === best.below && whole !== "" ? integer + 1 : integer;
  const fraction = best.above === 0 || carried !== integer ? "" : `${best.above}/${best.below}`;
  const shownWhole = whole && (carried > 0 || !fraction) ? String(carried) : "";
  return (value < 0 ? "-" : "") + [shownWhole, fraction || (shownWhole ? "" : "0")].filter(Boolean).join(" ");
}
