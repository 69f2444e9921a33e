import { compactText } from "../../lexicon/plain-text";
import type { CompoundRule, Rule } from "../../standard/rule";
import { figureNames } from "../rules/figure-names";
import type { Piece } from "./pieces";
import { assign, findName, splitByNames, splitPieces } from "./pieces";

/**
 * One text per part of a compound, in the order of the parts: “2天；是”, “按时完成=2；质量合格=是”. A part that takes several
 * values may have them together (经费保障=实际拨付经费=50，预算经费=50) or one after the other. Null when values and parts
 * do not meet one to one.
 */
export function splitParts(text: string, rule: CompoundRule): readonly string[] | null {
  const names = rule.parts.map(({ name }) => name);
  const inner = rule.parts.map(({ rule: own }) => innerNames(own));
  const flat = assign(splitByNames(text, names), names);
  if (flat.ok) return flat.values.map(separated);
  const pieces = splitPieces(text);
  return gather(pieces, names, inner) ?? byArity(pieces, inner) ?? byElimination(pieces, names);
}

/** The names of the values inside one part; one nameless value for most. */
function innerNames(rule: Rule): readonly string[] {
  if (rule.kind === "ratio") return figureNames(rule);
  if (rule.kind === "events") return [...rule.classes.map(({ name }) => name), ...rule.veto];
  return rule.kind === "checklist" ? rule.items.map(({ text }) => text) : [];
}

/** Values inside a part may be separated by commas: they become pieces of their own. */
function separated(value: string): string {
  const inner = value.replace(/^\((.*)\)$/, "$1");
  return /[=:]/.test(inner) ? inner.replace(/[,、]/g, ";") : inner;
}

/** Pieces whose names belong to a part's own figures are gathered under it; nameless ones go to the parts in turn. */
function gather(pieces: readonly Piece[], names: readonly string[], inner: readonly (readonly string[])[]) {
  const values: string[][] = names.map(() => []);
  let next = 0;
  for (const { name, value } of pieces) {
    const part = name === null ? -1 : findName(name, names);
    const owner = name === null ? -1 : inner.findIndex((own) => own.some((one) => compactText(one) === name));
    if (owner >= 0) values[owner]?.push(`${name ?? ""}=${value}`);
    else if (part >= 0) values[part]?.push(separated(value));
    else if (name === null) {
      while (next < names.length && (values[next]?.length ?? 0) > 0) next++;
      if (next === names.length) return null;
      values[next]?.push(separated(value));
    } else return null;
  }
  const complete = values.every((own, index) => own.length === 1 || own.length === (inner[index]?.length ?? 0));
  return complete && values.every((own) => own.length > 0) ? values.map((own) => own.join(";")) : null;
}

/** All values nameless and as many as all parts take together. */
function byArity(pieces: readonly Piece[], inner: readonly (readonly string[])[]): readonly string[] | null {
  const sizes = inner.map((own) => (own.length > 1 ? own.length : 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (pieces.length !== total || pieces.some(({ name }) => name !== null)) return null;
  let at = 0;
  return sizes.map((size) => {
    const own = pieces.slice(at, at + size).map(({ value }) => value);
    at += size;
    return own.join(";");
  });
}

/** All named, in the order of the parts, and only one name is not the text's own: “按时报送=是；退回次数=1” for 质量分. */
function byElimination(pieces: readonly Piece[], names: readonly string[]): readonly string[] | null {
  if (pieces.length !== names.length || names.length < 2) return null;
  const found = pieces.map(({ name }) => (name === null ? -1 : findName(name, names)));
  const strangers = found.filter((index) => index < 0).length;
  const inOrder = found.every((index, place) => index === place || index < 0);
  const allNamed = pieces.every(({ name }) => name !== null);
  return allNamed && inOrder && strangers === 1 ? pieces.map(({ value }) => separated(value)) : null;
}
