declare const literal: unique symbol;

/** Text that Excel can never take for a formula, link or command. Only `literalText` makes one. */
export type Literal = string & { readonly [literal]: true };

const MAXIMUM_LENGTH = 32_767;
const DANGEROUS_START = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * The text as a cell may hold it: control characters gone, length within Excel's limit, and an apostrophe before
 * OWASP's first characters (and their full-width forms). The host writes it under the text format “@”.
 */
export function literalText(text: string): Literal {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").replace(/\r\n?/g, "\n");
  const safe = DANGEROUS_START.test(clean) ? `'${clean}` : clean;
  return safe.slice(0, MAXIMUM_LENGTH) as Literal;
}
