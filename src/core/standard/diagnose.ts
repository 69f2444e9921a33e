import type { Document } from "./clauses/statement";
import type { Refusal } from "./reading";
import type { Row } from "./row";
import type { Rule } from "./rule";
import { spanOf } from "./text/source";

/** Why no form could read a document, and what it could mean. */
export interface Diagnosis {
  readonly refusal: Refusal;
  readonly candidates: readonly Rule[];
}

export function diagnose(document: Document, _row: Row): Diagnosis {
  const judge = document.statements.find(({ verdict }) => verdict.is === "judge" || verdict.is === "band");
  const span = judge ? spanOf(document.source, judge.start, judge.end) : null;
  if (judge)
    return { refusal: { code: "standard-needs-judgement", reason: "judgement", params: {}, span }, candidates: [] };
  return {
    refusal: { code: "standard-not-understood", reason: "not-understood", params: {}, span: null },
    candidates: [],
  };
}
