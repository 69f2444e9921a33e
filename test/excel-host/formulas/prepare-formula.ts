import type { AreaModel, WorkbookModel } from "../model/workbook";
import { parseAreaReference } from "../xlsx/reference";
import type { Engine } from "./engine";
import { tokensOf } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";

/** A formula as the engine gets it, and the cells that it reads. */
export interface PreparedFormula {
  readonly input: string;
  readonly reads: readonly { readonly sheet: string; readonly area: AreaModel }[];
  /** Which cells it reads is only known while calculating (INDIRECT, OFFSET). */
  readonly readsAnything: boolean;
}

/** Names inside names are followed this far; deeper ones are taken for a circle. */
const MAX_DEPTH = 8;

const READ_ANYTHING = new Set(["INDIRECT", "OFFSET"]);

/** A link with words of its own shows these; the engine does not know the function. */
const LINK = /^=HYPERLINK\("(?:[^"]|"")*",("(?:[^"]|"")*")\)$/i;

/**
 * Makes a formula ready for the engine: defined names are replaced by what they stand for (the engine takes no Chinese
 * ones). Null when it cannot calculate it: an unknown function, a table's columns, another workbook.
 */
export function prepareFormula(
  formula: string,
  sheet: string,
  workbook: WorkbookModel,
  engine: Engine
): PreparedFormula | null {
  const words = LINK.exec(formula)?.[1];
  if (words !== undefined) return { input: `=${words}`, reads: [], readsAnything: false };
  const tokens = withoutNames(tokensOf(formula.replace(/^=/, "")), sheet, workbook, 0);
  if (!tokens) return null;
  const reads: { sheet: string; area: AreaModel }[] = [];
  let readsAnything = false;
  for (const token of tokens) {
    if (token.kind === "bracket") return null;
    if (token.kind === "function") {
      const name = token.text.slice(token.text.lastIndexOf("!") + 1).toUpperCase();
      if (!engine.knows(name)) return null;
      readsAnything ||= READ_ANYTHING.has(name);
    }
    if (token.kind !== "reference") continue;
    const area = parseAreaReference(token.text.slice(token.text.lastIndexOf("!") + 1));
    if (area) reads.push({ sheet: token.sheet ?? sheet, area });
  }
  return { input: `=${tokens.map((token) => token.text).join("")}`, reads, readsAnything };
}

function withoutNames(
  tokens: readonly FormulaToken[],
  sheet: string,
  workbook: WorkbookModel,
  depth: number
): FormulaToken[] | null {
  if (depth > MAX_DEPTH) return null;
  const result: FormulaToken[] = [];
  for (const token of tokens) {
    const meaning = token.kind === "name" ? meaningOf(token.text, token.sheet ?? sheet, workbook) : null;
    if (meaning === null) {
      result.push(token);
      continue;
    }
    const inner = withoutNames(tokensOf(meaning.replace(/^=/, "")), sheet, workbook, depth + 1);
    if (!inner) return null;
    const bare = inner.length === 1;
    result.push(...(bare ? inner : [OPEN, ...inner, CLOSE]));
  }
  return result;
}

const OPEN: FormulaToken = { kind: "other", text: "(" };
const CLOSE: FormulaToken = { kind: "other", text: ")" };

/** The formula behind a name: that of the sheet before that of the workbook. Null for TRUE, variables of LET and the unknown. */
function meaningOf(text: string, sheet: string, workbook: WorkbookModel): string | null {
  const name = text.slice(text.lastIndexOf("!") + 1).toLowerCase();
  let global: string | null = null;
  for (const [key, entry] of workbook.names) {
    if (key.slice(key.lastIndexOf("!") + 1).toLowerCase() !== name) continue;
    if (entry.scope === sheet) return entry.formula;
    if (entry.scope === null) global = entry.formula;
  }
  return global;
}
