import { Rational } from "../../number/rational";
import { readDocument } from "../clauses/read-document";
import type { Compare, Per } from "../clauses/condition";
import type { Document, Statement } from "../clauses/statement";
import type { Verdict } from "../clauses/verdict";
import type { Assumption, Conflict } from "../reading";
import type { Row } from "../row";
import type { CompoundPart, Marks, Rule } from "../rule";
import type { RawExpression } from "../scan/expression-at";
import { namesOf } from "../scan/formula-at";
import { sliceOf, wordsOf } from "../text/source";
import { isHarmless } from "../words/harmless";
import type { PartReader } from "./compound";
import type { FormReading } from "./form";
import { fullMarks, NO_MARKS } from "./outcomes";

/** One part of a compound, as read; spans are places in the part's own document. */
export interface PartReading {
  readonly part: CompoundPart;
  readonly assumptions: readonly Assumption[];
  readonly conflicts: readonly Conflict[];
}

const HEAD =
  /^([^,;:。()\d%=≥≤<>]{1,24}?)(?:[(]?(?:占|权重|分值|满分|为|共)*)(\d{1,3}(?:\.\d{1,3})?)(分|%)(?:的?(?:权重分|权重|分值))?[)]?(?=[:,;。]|$)[:,;。]?/;
const GENERIC = /^(?:基础分?|质量分?|时效分?|数量分?|其他分?|.{0,4}分)$/;

/** Reads one part with its worth: 按时完成（3分），每延迟1天扣0.5分; 设施覆盖率达到90%得3分，…; 基础分60%：…. */
export function readPart(document: Document, row: Row, readRule: PartReader): PartReading | null {
  return headed(document, row, readRule) ?? byFullMarks(document, row, readRule);
}

/** The worth stands beside the part's name, before its own rule. */
function headed(document: Document, row: Row, readRule: PartReader): PartReading | null {
  const { source } = document;
  const match = HEAD.exec(source.text);
  const [all = "", name = "", number = "", unit = ""] = match ?? [];
  if (!match || /[得计扣记给赋达到]$/.test(name) || !isHarmless(name)) return null;
  if (unit === "%" && !/:$/.test(all) && !/占|权重/.test(all)) return null;
  const amount = Rational.parse(number);
  if (!amount) return null;
  const worth: Marks =
    unit === "分" ? { amount, of: "points" } : { amount: amount.over(Rational.HUNDRED), of: "weight" };
  const rest = readDocument(sliceOf(source, all.length, source.text.length));
  const typed = wordsOf(source, 0, name.length);
  if (rest.statements.length === 0 && rest.notes.length === 0) return yesNo(typed, worth, row);
  const own = rowOfPart(rest, name, worth, row);
  const found = readRule(rest, own.row);
  if (!found || isShortOfRow(found.rule, rest, row)) return null;
  const label = GENERIC.test(name) ? (ruleName(found.rule, rest) ?? typed) : typed;
  return made(label, worth, named(found, typed), own, all.length);
}

/** A condition with marks and nothing else: met or not. */
function yesNo(name: string, worth: Marks, row: Row): PartReading {
  const inner: Row = { ...row, inPart: true };
  const rule: Rule = {
    kind: "direct",
    bound: null,
    met: [name],
    unmet: [],
    pass: { give: fullMarks(inner) },
    fail: { give: NO_MARKS },
  };
  return {
    part: { name, worth, rule, target: null, unit: null },
    assumptions: [{ code: "full-when-met", params: {}, span: null }],
    conflicts: [],
  };
}

/** 质量合格（2分），不合格不得分: the name is what is met. */
function named(found: FormReading, name: string): FormReading {
  const { rule } = found;
  if (rule.kind !== "direct" || rule.bound !== null || rule.met.length > 0) return found;
  return { ...found, rule: { ...rule, met: [name] } };
}

/** The worth is what full marks give: 达到90%得3分. */
function byFullMarks(document: Document, row: Row, readRule: PartReader): PartReading | null {
  const worth = mostPoints(document.statements);
  if (!worth) return null;
  const name = nameOf(document);
  if (name === null) return null;
  const own = rowOfPart(document, name, worth, row);
  const found = readRule(document, own.row);
  return found && !isShortOfRow(found.rule, document, row) ? made(name, worth, found, own, 0) : null;
}

/** 数量（3分）：每少1个扣0.5分 in a row with a target: of that target, or of what? No list of conditions. */
function isShortOfRow(rule: Rule, { statements }: Document, row: Row): boolean {
  if (rule.kind !== "checklist" || rule.mode !== "per-missing" || row.target === null) return false;
  return statements.some(({ conditions }) =>
    conditions.some((one) => one.kind === "per" && /[少低差]/.test(one.before))
  );
}

function mostPoints(statements: readonly Statement[]): Marks | null {
  let most: Rational | null = null;
  for (const { verdict } of statements) {
    const marks = marksIn(verdict);
    if (marks?.of === "points" && (!most || marks.amount.compare(most) > 0)) most = marks.amount;
  }
  return most && { amount: most, of: "points" };
}

function marksIn(verdict: Verdict): Marks | null {
  if (verdict.is === "give") return verdict.written.marks;
  if (verdict.is === "proportional") return verdict.worth;
  return verdict.is === "formula" ? pointsIn(verdict.expression) : null;
}

/** 设施覆盖率×3分: what the rate is taken of. */
function pointsIn(expression: RawExpression): Marks | null {
  if (expression.node !== "operation" || expression.operator !== "×") return null;
  const { left, right } = expression;
  const points = left.node === "name" && right.node === "number" && right.points;
  return points ? { amount: right.value, of: "points" } : null;
}

function nameOf({ statements, source }: Document): string | null {
  const [first] = statements;
  if (first?.verdict.is === "formula" && first.conditions.length === 0) {
    const [name = ""] = [first.verdict.name, ...namesOf(first.verdict.expression)].filter((one) => one !== "");
    return /[率度]$/.test(name) ? name : null;
  }
  for (const condition of first?.conditions ?? []) {
    if (condition.kind === "compare" && condition.subject !== "")
      return trimmed(wordsOf(source, condition.start, condition.start + condition.subject.length));
    if (condition.kind === "words") return trimmed(condition.words);
  }
  return null;
}

function trimmed(name: string): string {
  return name.replace(/^(?:其中|若|如)/, "").replace(/(?:完成|达到|实际|的|为|在)+$/, "") || name;
}

interface OwnRow {
  readonly row: Row;
  readonly target: Rational | null;
  readonly unit: string | null;
}

/** What the part is measured in: its own rate, the row's target (上半年完成50%), or a number of its own (6期). */
function rowOfPart(document: Document, name: string, worth: Marks, row: Row): OwnRow {
  const points = worth.of === "points" ? worth.amount : row.weight && worth.amount.times(row.weight);
  const compares = document.statements.flatMap(({ conditions }) =>
    conditions.filter((one): one is Compare => one.kind === "compare")
  );
  const subjects = [name, ...compares.map(({ subject }) => subject)];
  const base: Row = { ...row, inPart: true, weight: points, wanted: row.wanted ?? "more" };
  const ofPercent = compares.some(({ ends }) => ends.some(({ quantity }) => quantity?.kind === "percent"));
  if (subjects.some((subject) => /率|满意度|比例|占比|比重/.test(subject)) || (ofPercent && row.target === null)) {
    const target = statedPercent(compares);
    return { row: { ...base, name, rate: true, unit: "%", target: null, wanted: null }, target, unit: "%" };
  }
  const percent = document.statements.some(({ conditions }) =>
    conditions.some(
      (one) =>
        (one.kind === "per" && one.quantity.kind !== "plain") ||
        (one.kind === "compare" && one.ends.some(({ quantity }) => quantity !== null && quantity.kind !== "plain"))
    )
  );
  if (percent && row.target) return { row: { ...base, name }, target: null, unit: null };
  const stated = statedNumber(compares);
  return {
    row: { ...base, name, target: null, rate: false, unit: stated?.unit ?? "" },
    target: stated?.amount ?? null,
    unit: stated?.unit ?? null,
  };
}

function statedPercent(compares: readonly Compare[]): Rational | null {
  const [first] = compares;
  const quantity = first?.ends[0]?.quantity;
  return first && first.ends.length === 1 && quantity && (quantity.kind === "percent" || quantity.unit === "")
    ? quantity.amount
    : null;
}

function statedNumber(compares: readonly Compare[]): { amount: Rational; unit: string } | null {
  const [first] = compares;
  const quantity = first?.ends[0]?.quantity;
  return first && first.ends.length === 1 && quantity?.kind === "plain" ? quantity : null;
}

/** 按时报送 for a part that is only called 基础分, 退回次数 for one that counts 每退回一次. */
function ruleName(rule: Rule, { statements }: Document): string | null {
  if (rule.kind === "direct") return rule.met[0] ?? null;
  const per = statements[0]?.conditions.find((condition): condition is Per => condition.kind === "per");
  return rule.kind === "events" && per && per.before !== "" && isHarmless(per.before) ? `${per.before}次数` : null;
}

function made(name: string, worth: Marks, found: FormReading, own: OwnRow, offset: number): PartReading {
  const shift = <T extends { readonly span: { start: number; end: number } | null }>(item: T): T =>
    item.span === null ? item : { ...item, span: { start: item.span.start + offset, end: item.span.end + offset } };
  return {
    part: { name, worth, rule: found.rule, target: own.target, unit: own.unit },
    assumptions: found.assumptions.map(shift),
    conflicts: found.conflicts.map(shift),
  };
}
