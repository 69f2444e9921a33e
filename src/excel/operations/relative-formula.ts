/**
 * A formula of one row in a form that is the same for every row: the references to its own row lose their number, as in
 * =ISNUMBER(L#). Null when it speaks of other rows, too, or when that cannot be told.
 */
export function rowlessFormula(formula: string, row: number): string | null {
  let own = true;
  const parts = formula.split('"');
  const rowless = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(
          /(^|[^A-Z0-9_$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\d(])/g,
          (_whole, before: string, column: string, fixed: string, number: string) => {
            if (fixed === "$" || Number(number) !== row + 1) own = false;
            return `${before}${column}#`;
          }
        )
  );
  return own ? rowless.join('"') : null;
}
