/** A rough grammar check: quotes closed, brackets balanced, no operator at the end. Excel refuses such formulas at once. */
export function isWellFormedFormula(formula: string): boolean {
  const outside = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, "0")
    .replace(/'(?:[^']|'')*'/g, "S");
  if (/["']/.test(outside) || outside.trim() === "") return false;
  let depth = 0;
  for (const character of outside) {
    if (character === "(" || character === "{" || character === "[") depth++;
    if (character === ")" || character === "}" || character === "]") depth--;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[-+*/^&=<>,(]\s*$/.test(outside) && !/^\s*[*/^&=<>,)]/.test(outside);
}
