import { Rational } from "../../number/rational";
import type { Base, Compare, Condition, Due, Names, Per, Words } from "../clauses/condition";
import type { Document, Statement } from "../clauses/statement";
import type { Verdict } from "../clauses/verdict";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { Marks } from "../rule";
import { isHarmless } from "../words/harmless";

/** A statement with its conditions by kind; headings and background are out of the way. */
export interface Part {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly compares: readonly Compare[];
  readonly words: readonly Words[];
  readonly pers: readonly Per[];
  readonly dues: readonly Due[];
  readonly names: readonly Names[];
  readonly otherwise: boolean;
}

export type Definition = Extract<Verdict, { readonly is: "definition" }>;

/** A document as the forms see it: what conditions give, and what bounds the whole. */
export interface Parts {
  readonly body: readonly Part[];
  readonly floor: boolean;
  readonly capDeduct: Marks | null;
  /** 最高5分, 满分4分; "full" for 满分为止. */
  readonly capGive: Marks | "full" | null;
  readonly linear: boolean;
  readonly bases: readonly Base[];
  /** 合格率=合格数/总数*100%: how a rate is found. */
  readonly definitions: readonly Definition[];
  /** Sentences without a verdict that are neither background nor a base. */
  readonly notes: readonly Condition[];
  /** None of those sentences can change a score. */
  readonly notesAreHarmless: boolean;
  readonly conflicts: readonly Conflict[];
}

/** Sorts a document; null when it has two limits of one kind or a sentence with numbers that nothing explains. */
export function partsOf(document: Document, row: Row): Parts | null {
  if (document.scraps.length > 0) return null;
  const worth = worthOf(document, row);
  const bases: Base[] = [];
  const body: Part[] = [];
  const definitions: Definition[] = [];
  const limits = {
    floor: false,
    linear: false,
    capDeduct: null as Marks | null,
    capGive: null as Marks | "full" | null,
  };
  const conflicts: Conflict[] = worth.conflicts;
  for (const statement of document.statements) {
    bases.push(...statement.conditions.filter(isBase));
    if (worth.statements.has(statement)) continue;
    const { verdict } = statement;
    if (verdict.is === "definition") {
      if (!statement.conditions.every(namesOnly)) return null;
      definitions.push(verdict);
      continue;
    }
    if (!isModifier(verdict)) {
      body.push(partOf(statement));
      continue;
    }
    if (!modifierStandsAlone(statement) || (verdict.is === "floor" && !floorStandsAlone(statement))) return null;
    if (verdict.is === "floor") limits.floor = true;
    else if (verdict.is === "linear") limits.linear = true;
    else if (verdict.is === "cap-deduct") {
      if (limits.capDeduct) return null;
      limits.capDeduct = verdict.marks;
    } else if (verdict.is === "lowest") {
      const lost = lostAtMost(verdict.marks, row);
      if (limits.capDeduct || !lost || document.statements.some((other) => other.verdict.is === "zero")) return null;
      limits.capDeduct = lost;
    } else if (verdict.is === "cap-give") {
      if (limits.capGive && verdict.marks) return null;
      limits.capGive = verdict.marks ?? limits.capGive ?? "full";
    }
  }
  const notes = document.notes.filter((note) => note.kind !== "background" && !isBase(note));
  const notesAreHarmless = notes.every(
    (note) =>
      note.kind === "words" &&
      isHarmless(note.plain) &&
      !SHARES_OUT.test(note.plain) &&
      !DANGLING.test(document.text.slice(note.start, note.end))
  );
  bases.push(...document.notes.filter(isBase));
  return {
    body,
    ...limits,
    capGive: limits.capGive ?? worth.cap,
    bases,
    definitions,
    notes,
    notesAreHarmless,
    conflicts,
  };
}

/** 二者之间按比例 lacks its verdict and still says how marks are counted. */
const SHARES_OUT = /(?:按|依|据).{0,8}(?:比例|比率|比重|完成率|程度)$/;

/** 因政策调整无任务的: a case without what it gives. */
const DANGLING = /^(?:确?因|如|若|遇|凡)[^,;。]*的$/;

function isBase(condition: Condition): condition is Base {
  return condition.kind === "base";
}

function isModifier(verdict: Verdict): boolean {
  return /^(?:floor|lowest|linear|cap-deduct|cap-give|no-bonus)$/.test(verdict.is);
}

/** 最低得1分 of 5 loses 4 at most; null without a weight, or when more is left than there is. */
function lostAtMost({ amount, of }: Marks, row: Row): Marks | null {
  const whole = of === "points" ? row.weight : Rational.ONE;
  if (!whole || row.inPart || amount.compare(whole) >= 0) return null;
  return { amount: whole.minus(amount), of };
}

/** 超额完成不加分, 超过目标值的最高得满分: a limit may name the case it limits, nothing else. */
function modifierStandsAlone({ conditions }: Statement): boolean {
  return conditions.every((condition) => {
    if (condition.kind === "background" || condition.kind === "base" || condition.kind === "otherwise") return true;
    if (condition.kind === "words")
      return isHarmless(condition.plain) || /^超(?:额|出|过)[^,]{0,8}$/.test(condition.plain);
    return (
      condition.kind === "compare" &&
      condition.ends.every(({ quantity, side }) => side === "above" && isWhole(quantity))
    );
  });
}

/** 弄虚作假的扣完 is a rule of its own, 每项扣完为止 is not. */
function floorStandsAlone({ conditions }: Statement): boolean {
  return conditions.every(
    ({ kind, ...condition }) =>
      kind === "background" ||
      ("plain" in condition &&
        /^(?:以此类推|依此类推|依次类推|如此类推|直至|直到|每项|各项|该项|本项|逐项|累计|合计|依次)*$/.test(
          condition.plain
        ))
  );
}

function isWhole(quantity: Compare["ends"][number]["quantity"]): boolean {
  return quantity === null || (quantity.kind === "percent" && quantity.amount.toString() === "100");
}

/** A statement's conditions by kind. */
export function partOf(statement: Statement): Part {
  const of = <K extends Condition["kind"]>(kind: K) =>
    statement.conditions.filter((condition): condition is Extract<Condition, { kind: K }> => condition.kind === kind);
  return {
    statement,
    verdict: statement.verdict,
    compares: of("compare"),
    words: of("words"),
    pers: of("per"),
    dues: of("due"),
    names: of("names"),
    otherwise: of("otherwise").length > 0,
  };
}

interface Worth {
  readonly statements: ReadonlySet<Statement>;
  readonly cap: Marks | null;
  readonly conflicts: Conflict[];
}

/** 本项满分10分, or a bare （10分） at the head that repeats the weight. */
function worthOf(document: Document, row: Row): Worth {
  const statements = new Set<Statement>();
  const conflicts: Conflict[] = [];
  let cap: Marks | null = null;
  const listed = document.statements.filter(({ verdict, bracketed }) => bracketed && verdict.is === "give").length > 1;
  document.statements.forEach((statement, index) => {
    const { verdict } = statement;
    const head = index === 0 && !listed && document.statements.length > 1 && isHeadWorth(statement, row);
    if (verdict.is !== "worth" && !head) return;
    if (!statement.conditions.every(namesOnly)) return;
    statements.add(statement);
    const marks = verdict.is === "worth" ? verdict.marks : null;
    if (marks?.of !== "points") return;
    if (row.weight && !marks.amount.equals(row.weight)) conflicts.push(differs(marks, row, statement));
    cap = marks;
  });
  return { statements, cap, conflicts };
}

function isHeadWorth({ verdict, bracketed }: Statement, row: Row): boolean {
  if (verdict.is !== "give" || verdict.said || verdict.written.marks.of !== "points") return false;
  return bracketed && (row.weight === null || verdict.written.marks.amount.equals(row.weight));
}

function namesOnly(condition: Condition): boolean {
  if (condition.kind === "background" || condition.kind === "base") return true;
  return condition.kind === "words" && isHarmless(condition.plain);
}

function differs(marks: Marks, row: Row, { start, end }: Statement): Conflict {
  return {
    code: "tier-points-differ-from-weight",
    blocking: true,
    params: { points: marks.amount.toString(), weight: row.weight?.toString() ?? "" },
    span: { start, end },
  };
}
