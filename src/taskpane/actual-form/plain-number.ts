import { parseNumberText } from "../../core/number/parse-number";
import { Rational } from "../../core/number/rational";

/** A number as it was typed (1,756, ９８．５, 98.5%) without unit, or null while it is none. */
export function plainNumber(text: string): Rational | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return Rational.parse(trimmed) ?? parseNumberText(trimmed)?.value ?? null;
}
