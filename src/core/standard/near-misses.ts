import type { AlteringWords } from "./altering-words";
import type { Document, Statement } from "./clauses/statement";
import { fullMarks } from "./forms/outcomes";
import type { Row } from "./row";
import type { DirectRule, Interval, Outcome, Rule, TiersRule } from "./rule";

/**
 * Slips of the pen that read as a rule nobody meant: 良得分 among points, ～9家 without its first end, *1000% in a rate, the
 * same words for all and for nothing. Each is asked about.
 */
export function nearMiss(document: Document, row: Row, rule: Rule): AlteringWords | null {
  return (
    withoutPoints(document, rule) ??
    withoutFirstEnd(document) ??
    wrongFactor(document) ??
    capOfEach(document, rule) ??
    percentOfRank(document, row) ??
    (rule.kind === "direct" ? sameWords(document, rule) : null) ??
    (rule.kind === "tiers" ? insideFull(document, row, rule) : null)
  );
}

const BARE = /^[可即应才则]?(?:得|获得|计|给)分$/;

/** 优得5分，良得分: how many was left out. */
function withoutPoints(document: Document, { kind }: Rule): AlteringWords | null {
  if (kind !== "tiers" && kind !== "states") return null;
  const given = document.statements.filter(({ verdict }) => verdict.is === "full" || isGiven(verdict));
  const bare = given.find(({ start, end }) => BARE.test(document.text.slice(start, end)));
  return bare && given.length > 1 ? { reason: "missing-amount", at: whole(bare) } : null;
}

function isGiven(verdict: Statement["verdict"]): boolean {
  return verdict.is === "give" && !verdict.written.marks.amount.isZero;
}

/** “～9家得2分”; a minus is written in another way. */
function withoutFirstEnd({ text, source }: Document): AlteringWords | null {
  if (!/(?:^|[,，;；。:：、(（])\s*[~～〜∼]\s*\d/.test(source.original)) return null;
  const found = /(?:^|[,;。:、(])[-~]\d+/.exec(text);
  const start = found?.index ?? 0;
  return { reason: "not-understood", at: { start, end: found ? start + found[0].length : text.length } };
}

/** A rate is its quotient × 100%; a factor above 100% is a slip in any formula. */
function wrongFactor({ text, statements }: Document): AlteringWords | null {
  for (const { verdict, start, end } of statements) {
    if (verdict.is !== "definition" && verdict.is !== "formula") continue;
    const words = text.slice(start, end);
    const factor = (verdict.is === "definition" ? RATE_FACTOR : LARGE_FACTOR).exec(words)?.[1] ?? "100";
    if (factor !== "100") return { reason: "not-understood", at: { start, end } };
  }
  return null;
}

const RATE_FACTOR = /\/[^*×/]{1,40}[*×](\d{1,6})%$/;
const LARGE_FACTOR = /[*×](\d{3,6})%/;

/** 单项扣分不超过1分 bounds each, not the whole. */
function capOfEach({ text, statements }: Document, { kind }: Rule): AlteringWords | null {
  if (kind === "compound") return null;
  const found = statements.find(
    (one) => one.verdict.is === "cap-deduct" && /[单每][项个次起条例处件]/.test(text.slice(whole(one).start, one.end))
  );
  return found ? { reason: "exception", at: whole(found) } : null;
}

/** 80%以下不得分 of a place in a ranking. */
function percentOfRank({ statements }: Document, row: Row): AlteringWords | null {
  if (row.rate || !/^(?:名|位|名次|位次|第?名)?$/.test(row.unit) || !/排名|名次|位次|排位|排序/.test(row.name))
    return null;
  for (const { conditions } of statements)
    for (const one of conditions)
      if (one.kind === "compare" && one.ends.some(({ quantity }) => quantity?.kind === "percent"))
        return { reason: "other-measure", at: one };
  return null;
}

const DEGREE = /^(?:明显|显著|有所|持续|进一步|较大|得到|有效|稳步|全面|已)+/;

/** 改善得满分，改善不得分. */
function sameWords({ statements }: Document, { bound, met, unmet }: DirectRule): AlteringWords | null {
  const [first, second] = [met.join("").replace(DEGREE, ""), unmet.join("").replace(DEGREE, "")];
  const last = statements[statements.length - 1];
  return bound === null && first !== "" && first === second && last
    ? { reason: "contradictory", at: whole(last) }
    : null;
}

/** “5天以内得满分，超过1天扣2分”: what lies beyond the second bound has full marks already. */
function insideFull({ statements }: Document, row: Row, { tiers }: TiersRule): AlteringWords | null {
  const full = tiers.filter(({ outcome }) => isAll(outcome, row));
  const less = tiers.filter(({ outcome }) => !isAll(outcome, row));
  const last = statements[statements.length - 1];
  const crossed = full.some((one) => less.some((other) => cross(one.interval, other.interval)));
  return crossed && last ? { reason: "contradictory", at: whole(last) } : null;
}

function isAll(outcome: Outcome, row: Row): boolean {
  if (!("give" in outcome)) return false;
  const { amount, of } = outcome.give;
  return of === "points" ? row.weight?.equals(amount) === true : of === fullMarks(row).of && amount.toString() === "1";
}

/** Open at opposite sides, and each reaching into the other. */
function cross(a: Interval, b: Interval): boolean {
  const [low, high] = a.from === null ? [a, b] : [b, a];
  return low.from === null && high.to === null && !!low.to && !!high.from && high.from.compare(low.to) < 0;
}

function whole({ conditions, start, end }: Statement): { start: number; end: number } {
  return { start: conditions.find(({ kind }) => kind !== "background")?.start ?? start, end };
}
