import type { Compare, Condition, Per } from "./clauses/condition";
import type { Document, Statement } from "./clauses/statement";
import { candidateRules } from "./candidates";
import { boundOf } from "./forms/bounds";
import { readForms } from "./forms/index";
import type { Refusal, RefusalCode, Span } from "./reading";
import type { RefusalReason } from "./refusal-reasons";
import type { Row } from "./row";
import type { Rule } from "./rule";
import { spanOf } from "./text/source";
import { RISKY } from "./words/background";
import { isHarmless } from "./words/harmless";
import { unitRatio } from "./words/units";

/** Why no form could read a document, and what it could mean. */
export interface Diagnosis {
  readonly refusal: Refusal;
  readonly candidates: readonly Rule[];
}

/** Names the first thing in the text that stands in the way of a rule, as a question with the words it is about. */
export function diagnose(document: Document, row: Row, altering: Obstacle | null = null): Diagnosis {
  for (const find of FINDERS) {
    const found = find(document, row);
    if (found && altering && !STRONGER.test(found.reason)) break;
    if (found) return { refusal: refusalOf(document, found), candidates: candidateRules(document, row, found.reason) };
  }
  if (altering) return { refusal: refusalOf(document, altering), candidates: [] };
  return {
    refusal: refusalOf(document, { reason: "not-understood", at: superfluous(document, row) ?? lastOf(document) }),
    candidates: candidateRules(document, row, "not-understood"),
  };
}

/** What is asked even where another base or a hedge stands in the text, too. */
const STRONGER = /^(?:judgement|missing-amount|missing-step|not-a-standard|bonus)$/;

interface Obstacle {
  readonly reason: RefusalReason;
  readonly at: Span | null;
}

type Finder = (document: Document, row: Row) => Obstacle | null;

const CODES: Readonly<Partial<Record<RefusalReason, RefusalCode>>> = {
  judgement: "standard-needs-judgement",
  "missing-amount": "standard-incomplete",
  "missing-step": "standard-incomplete",
  "missing-otherwise": "standard-incomplete",
};

function refusalOf({ source }: Document, { reason, at }: Obstacle): Refusal {
  const span = at && spanOf(source, at.start, at.end);
  const words = span ? source.original.slice(span.start, span.end).trim() : "";
  return { code: CODES[reason] ?? "standard-not-understood", reason, params: { words: words.slice(0, 60) }, span };
}

const FINDERS: readonly Finder[] = [
  nothingScored,
  judged,
  withoutAmount,
  excepted,
  withBonus,
  withoutStep,
  contradicting,
  ofOtherMeasure,
  unclearBound,
  withoutOtherwise,
  secondRule,
  unharmless,
];

/** A text without any word about marks. */
function nothingScored({ statements, notes, text }: Document): Obstacle | null {
  if (statements.some(({ verdict }) => verdict.is !== "definition" && verdict.is !== "worth")) return null;
  const step = notes.find((note): note is Per => note.kind === "per");
  if (step) return { reason: "missing-amount", at: step };
  return { reason: "not-a-standard", at: { start: 0, end: text.length } };
}

function judged({ statements }: Document): Obstacle | null {
  const found =
    statements.find(({ verdict }) => verdict.is === "judge") ??
    statements.find(({ verdict }) => verdict.is === "band" || verdict.is === "bands");
  return found ? { reason: "judgement", at: found } : null;
}

function withoutAmount({ statements, notes }: Document): Obstacle | null {
  const found = statements.find(({ verdict }) => verdict.is === "no-amount");
  if (found) return { reason: "missing-amount", at: whole(found) };
  const step = notes.find((note) => note.kind === "per");
  return step ? { reason: "missing-amount", at: step } : null;
}

const EXCEPTION =
  /除|外|例外|豁免|免扣|特殊|不可抗力|另行|附件|参照|参见|详见|挂钩|折算|四舍五入|减半|不含|剔除|一票否决/;

function excepted({ statements, notes }: Document): Obstacle | null {
  for (const condition of [...statements.flatMap(({ conditions }) => conditions), ...notes]) {
    const words = wordsIn(condition);
    if (EXCEPTION.test(words) && RISKY.test(words)) return { reason: "exception", at: condition };
  }
  return null;
}

function withBonus({ statements }: Document): Obstacle | null {
  const full = statements.some(({ verdict }) => verdict.is === "full");
  const found = statements.find(({ verdict }) => verdict.is === "give" && verdict.added);
  return full && found ? { reason: "bonus", at: whole(found) } : null;
}

function withoutStep({ statements }: Document): Obstacle | null {
  const found = statements.find(
    ({ verdict, conditions }) =>
      verdict.is === "deduct" &&
      conditions.every(({ kind }) => kind === "background" || kind === "otherwise" || kind === "words")
  );
  const bare = found?.conditions.every(
    (one) => one.kind !== "words" || /^每?(?:少|超|低|多|降|增)[^,]{0,3}$/.test(one.plain)
  );
  return found && bare ? { reason: "missing-step", at: whole(found) } : null;
}

/** Two steps of one kind, or two tiers with the same marks. */
function contradicting({ statements }: Document): Obstacle | null {
  const seen = new Map<string, Statement>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key !== null && seen.has(key)) return { reason: "contradictory", at: whole(statement) };
    if (key !== null) seen.set(key, statement);
  }
  return null;
}

function keyOf({ verdict, conditions, item }: Statement): string | null {
  const per = conditions.find((condition): condition is Per => condition.kind === "per");
  const about = conditions.map((one) =>
    one.kind === "compare" ? one.subject : one.kind === "per" ? "" : wordsIn(one)
  );
  const named = `${item} ${about.join("")}`;
  if (verdict.is === "deduct" && per) return `step ${named} ${per.way} ${per.quantity.kind} ${per.before}`;
  if (verdict.is !== "give" || !conditions.some(({ kind }) => kind === "compare")) return null;
  const { amount, of } = verdict.written.marks;
  return `tier ${named} ${amount.toString()} ${of}`;
}

function ofOtherMeasure({ statements }: Document, row: Row): Obstacle | null {
  const compares = comparesIn(statements);
  const found = compares.find((compare) => {
    const bound = boundOf(compare, row);
    return "problem" in bound && bound.problem === "unit";
  });
  if (found) return { reason: "other-measure", at: found };
  const step = persIn(statements).find(
    ({ quantity }) => quantity.kind === "plain" && unitRatio(quantity.unit, row.unit) === null
  );
  return step && row.target ? { reason: "other-measure", at: step } : null;
}

function persIn(statements: readonly Statement[]): Per[] {
  return statements.flatMap(({ conditions }) => conditions.filter((one): one is Per => one.kind === "per"));
}

function unclearBound({ statements }: Document): Obstacle | null {
  const found = comparesIn(statements).find(({ unclear }) => unclear);
  return found ? { reason: "unclear", at: found } : null;
}

function withoutOtherwise({ statements }: Document): Obstacle | null {
  const [only] = statements;
  const full = only && statements.length === 1 && (only.verdict.is === "full" || only.verdict.is === "give");
  return full && !only.conditions.some(({ kind }) => kind === "per")
    ? { reason: "missing-otherwise", at: whole(only) }
    : null;
}

/** A second deduction of another kind in a text that has one already. */
function secondRule({ statements }: Document): Obstacle | null {
  const steps = statements.filter(
    ({ verdict, conditions }) => verdict.is === "deduct" && conditions.some(({ kind }) => kind === "per")
  );
  const [, second] = steps;
  return second ? { reason: "several-rules", at: whole(second) } : null;
}

function unharmless({ statements, notes }: Document): Obstacle | null {
  const all = [...notes, ...statements.flatMap(({ conditions }) => conditions)];
  const found = all.find(
    (condition) => condition.kind !== "background" && condition.kind !== "base" && !isHarmless(wordsIn(condition))
  );
  return found ? { reason: "not-understood", at: found } : null;
}

function comparesIn(statements: readonly Statement[]): Compare[] {
  return statements.flatMap(({ conditions }) => conditions.filter((one): one is Compare => one.kind === "compare"));
}

function wordsIn(condition: Condition): string {
  if (condition.kind === "words") return condition.plain;
  if (condition.kind === "compare") return condition.subject + condition.tail;
  if (condition.kind === "per") return condition.before + condition.after;
  return condition.kind === "due" || condition.kind === "base" ? condition.words : "";
}

/** A statement with its conditions. */
function whole({ conditions, start, end }: Statement): Span {
  return { start: conditions.find(({ kind }) => kind !== "background")?.start ?? start, end };
}

/** Longer texts are not tried without each of their statements. */
const MOST_TRIED = 8;

/** The last statement without which the text would be read: what stands in the way, rather than 扣完为止 behind it. */
function superfluous(document: Document, row: Row): Span | null {
  const { statements } = document;
  if (statements.length > MOST_TRIED) return null;
  const found = [...statements].reverse().find((statement) => {
    const rest = statements.filter((other) => other !== statement);
    return !LIMIT.test(statement.verdict.is) && readForms({ ...document, statements: rest }, row) !== null;
  });
  return found ? whole(found) : null;
}

const LIMIT = /^(?:floor|lowest|linear|cap-deduct|cap-give|no-bonus|worth)$/;

function lastOf({ statements, text }: Document): Span {
  const last =
    [...statements].reverse().find(({ verdict }) => !LIMIT.test(verdict.is)) ?? statements[statements.length - 1];
  return last ? whole(last) : { start: 0, end: text.length };
}
