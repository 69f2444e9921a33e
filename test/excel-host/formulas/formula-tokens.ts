/** A formula cut into what the calculator has to look at; everything else is copied through. */
export type FormulaToken =
  | { readonly kind: "function"; readonly text: string }
  /** A defined name, TRUE or FALSE; `sheet` when it is written as one of a sheet. */
  | { readonly kind: "name"; readonly text: string; readonly sheet: string | null }
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string | null }
  /** Square brackets: a table's columns or another workbook. */
  | { readonly kind: "bracket"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*)!`;

const TOKEN = new RegExp(
  String.raw`(?<string>"(?:[^"]|"")*")|(?<bracket>\[[^\]]*\])|(?<sheet>${SHEET})?(?:(?<reference>${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})|(?<call>${NAME}(?=\())|(?<name>${NAME}))|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  "gu"
);

/** The tokens of a formula in order; joined again they give the formula. */
export function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    if (match.index > done) tokens.push({ kind: "other", text: formula.slice(done, match.index) });
    tokens.push(tokenOf(match[0], match.groups ?? {}));
    done = match.index + match[0].length;
  }
  if (done < formula.length) tokens.push({ kind: "other", text: formula.slice(done) });
  return tokens;
}

function tokenOf(text: string, groups: Record<string, string | undefined>): FormulaToken {
  const sheet = groups["sheet"] === undefined ? null : sheetName(groups["sheet"]);
  if (groups["bracket"] !== undefined) return { kind: "bracket", text };
  if (groups["reference"] !== undefined) return { kind: "reference", text, sheet };
  if (groups["call"] !== undefined) return { kind: "function", text };
  if (groups["name"] !== undefined) return { kind: "name", text, sheet };
  return { kind: "other", text };
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
