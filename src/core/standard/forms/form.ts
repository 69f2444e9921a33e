import type { Document } from "../clauses/statement";
import type { Assumption, Conflict } from "../reading";
import type { Row } from "../row";
import type { Rule } from "../rule";
import type { Parts } from "./parts";

/** A rule that a form made of a whole document: nothing of the text is left over. */
export interface FormReading {
  readonly rule: Rule;
  readonly assumptions: readonly Assumption[];
  readonly conflicts: readonly Conflict[];
}

/** A document, taken apart once for all forms. */
export interface FormInput {
  readonly document: Document;
  readonly row: Row;
  readonly parts: Parts;
}

/** Reads a document of its kind, or returns null when the document is of another kind or holds more than it knows. */
export type Form = (input: FormInput) => FormReading | null;

export function reading(
  rule: Rule,
  assumptions: readonly Assumption[] = [],
  conflicts: readonly Conflict[] = []
): FormReading {
  return { rule, assumptions, conflicts };
}
