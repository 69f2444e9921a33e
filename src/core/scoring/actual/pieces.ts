import { compactText } from "../../lexicon/plain-text";

/** One of several values in a cell, with the name it was given or null. */
export interface Piece {
  readonly name: string | null;
  readonly value: string;
}

/**
 * The values of “省级=1；市级=2” or “98；是”: separated by ; or line breaks outside parentheses, named with = or :.
 */
export function splitPieces(text: string): readonly Piece[] {
  const pieces: string[] = [""];
  let depth = 0;
  for (const sign of text) {
    depth = sign === "(" ? depth + 1 : sign === ")" && depth > 0 ? depth - 1 : depth;
    if (sign === ";" && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += sign;
  }
  return pieces.filter((piece) => piece !== "").map(pieceOf);
}

function pieceOf(text: string): Piece {
  const match = /^([^=:]{1,40})[=:](.*)$/.exec(text);
  const [, name = "", value = ""] = match ?? [];
  return match && !/^[\d.%]+$/.test(name) ? { name, value } : { name: null, value: text };
}

/**
 * Splits by commas and 、 too, when every piece then begins with one of the names: “省级=1、市级=2”, “省级1起，市级2起”.
 */
export function splitByNames(text: string, names: readonly string[]): readonly Piece[] {
  const pieces = splitPieces(text);
  const finer = text.split(/[;,、]/).filter((piece) => piece !== "");
  if (pieces.length >= names.length || finer.length < names.length) return pieces.map((one) => unglue(one, names));
  const named = finer.map((piece) => unglue(pieceOf(piece), names));
  return named.every(({ name }) => name !== null) ? named : pieces;
}

/** “省级1起” is 省级 = 1起. */
function unglue(piece: Piece, names: readonly string[]): Piece {
  if (piece.name !== null) return piece;
  const glued = names.map(compactText).find((name) => name !== "" && piece.value.startsWith(name));
  const value = glued === undefined ? "" : piece.value.slice(glued.length);
  return glued !== undefined && /^[\d.]/.test(value) ? { name: glued, value } : piece;
}

/** How values meet names: in the order of `names`, or what stood in the way. */
export type Assignment =
  | { readonly ok: true; readonly values: readonly string[] }
  | { readonly ok: false; readonly missing: readonly string[]; readonly unknown: readonly string[] };

/**
 * Gives each name its value: all named (in any order), or all unnamed and as many as the names. A mixture, a name twice,
 * an unknown name or a missing value is no assignment; nothing is filled in.
 */
export function assign(pieces: readonly Piece[], names: readonly string[]): Assignment {
  if (pieces.every(({ name }) => name === null)) {
    if (pieces.length === names.length) return { ok: true, values: pieces.map(({ value }) => value) };
    return {
      ok: false,
      missing: names.slice(pieces.length),
      unknown: pieces.slice(names.length).map((one) => one.value),
    };
  }
  const values: (string | null)[] = names.map(() => null);
  const unknown: string[] = [];
  for (const piece of pieces) {
    const index = piece.name === null ? -1 : findName(piece.name, names);
    if (index < 0 || values[index] !== null) unknown.push(piece.name ?? piece.value);
    else values[index] = piece.value;
  }
  const missing = names.filter((_, index) => values[index] === null);
  if (missing.length > 0 || unknown.length > 0) return { ok: false, missing, unknown };
  return { ok: true, values: values.map((value) => value ?? "") };
}

/** The name that is meant: the same, or the only one that contains it or is contained in it (省级 for 省级通报). */
export function findName(given: string, names: readonly string[]): number {
  const [wanted, known] = [compactText(given), names.map(compactText)];
  const same = known.indexOf(wanted);
  if (same >= 0) return same;
  const like = known.flatMap((name, index) =>
    wanted.length > 1 && name !== "" && (name.includes(wanted) || wanted.includes(name)) ? [index] : []
  );
  return like.length === 1 ? (like[0] ?? -1) : -1;
}
