import { Rational } from "../number/rational";
import type { Document } from "./clauses/statement";
import type { RefusalReason } from "./refusal-reasons";
import type { Row } from "./row";
import type { DirectRule, JudgementRule, ProportionalRule, Rule } from "./rule";

const NOTHING = { give: { amount: Rational.ZERO, of: "points" } } as const;
const EVERYTHING = { give: { amount: Rational.ONE, of: "weight" } } as const;

const BY_SHARE: ProportionalRule = {
  kind: "proportional",
  basis: "by-type",
  reference: null,
  zeroWhen: null,
  fullWhen: null,
  rescaleFrom: null,
  cap: null,
};

/** Full rules that a refused text could mean, for the user to choose from; none where anything would be a guess. */
export function candidateRules(document: Document, row: Row, reason: RefusalReason): Rule[] {
  const open = reason === "judgement" || reason === "missing-amount" || reason === "missing-otherwise";
  if (!open) return [];
  const reached = document.statements.some(({ verdict }) => verdict.is === "full" || verdict.is === "give");
  const rules: Rule[] = [];
  if (reached || reason === "missing-otherwise") rules.push(allOrNothing(document));
  if (row.target && row.wanted) rules.push(BY_SHARE);
  if (reason === "judgement") rules.push(judgement(document));
  return rules;
}

/** Whatever is not full marks is none. */
function allOrNothing({ statements }: Document): DirectRule {
  const words =
    statements
      .find(({ verdict }) => verdict.is === "full" || verdict.is === "give")
      ?.conditions.flatMap((one) => (one.kind === "words" ? [one.words] : [])) ?? [];
  return { kind: "direct", bound: null, met: words.slice(-1), unmet: [], pass: EVERYTHING, fail: NOTHING };
}

/** The range a person may choose from: 在0-5分之间赋分. */
function judgement({ statements }: Document): JudgementRule {
  const bands = statements.flatMap(({ verdict }) =>
    verdict.is === "band" && verdict.band.of === "points" && !verdict.deduct ? [verdict.band] : []
  );
  const [only] = bands;
  return { kind: "judgement", range: only && bands.length === 1 ? { from: only.from, to: only.to } : null };
}
