import { markerAt } from "../scan/marker-at";
import { boundMarkAt } from "../scan/bounded-number-at";
import { numberAt } from "../scan/number-at";
import { matchAt, oneOf, sticky } from "../scan/pattern";
import { startsVerdict, verdictAt } from "../scan/verdict-at";
import { maskNames } from "../text/mask";
import type { Source } from "../text/source";
import { UNIT_WORDS } from "../words/units";
import type { Condition, Per } from "./condition";
import { isFrequency, perOfUnit } from "./per";
import { readConditions } from "./read-conditions";
import type { Clause, Document, Statement } from "./statement";
import type { Verdict } from "./verdict";

const STOPS = new Set([",", ";", "。", ":", "?", "…", "\\", "|", " "]);
const STRONG = new Set([";", "。", "…"]);
const UNIT_NOTE = sticky(`\\(${oneOf(UNIT_WORDS)}\\)`);

/** Takes a folded standard apart into statements and notes, in one pass from left to right. */
export function readDocument(source: Source): Document {
  return new DocumentReader(source).read();
}

class DocumentReader {
  private readonly text: string;
  private readonly statements: Statement[] = [];
  private readonly notes: Condition[] = [];
  private readonly markers: { start: number; end: number; stop: string }[] = [];
  private readonly scraps: Clause[] = [];
  private clauses: Clause[] = [];
  private lastVerdictEnd = -1;
  private clauseFrom = -1;
  private opens = true;
  private depth = 0;

  constructor(private readonly source: Source) {
    this.text = maskNames(source.text);
  }

  read(): Document {
    let at = 0;
    let clauseStart = true;
    while (at < this.text.length) {
      const next = this.stop(at) ?? this.marker(at, clauseStart) ?? this.verdict(at, clauseStart);
      if (next !== null) {
        at = next;
        clauseStart = true;
      } else {
        at = this.word(at);
        clauseStart = false;
      }
    }
    this.closeSentence(this.text.length);
    return {
      source: this.source,
      text: this.text,
      statements: this.statements,
      notes: this.notes,
      markers: this.markers,
      scraps: this.scraps,
    };
  }

  /** Commas and brackets end a clause; full stops and semicolons end a sentence. */
  private stop(at: number): number | null {
    const character = this.text.charAt(at);
    if (character === "(") return this.open(at);
    const afterVerdict = this.clauseFrom < 0 && (this.lastVerdictEnd === at || character === "、");
    const stops =
      STOPS.has(character) ||
      character === ")" ||
      (afterVerdict && /[、和及与]/.test(character) && this.clauses.length === 0);
    const point = character === "." && !/\d/.test(this.text.charAt(at + 1));
    if (!stops && !point) return null;
    this.closeClause(at, character);
    if (character === ")") this.depth = 0;
    if (STRONG.has(character) || point) this.closeSentence(at);
    return at + 1;
  }

  private open(at: number): number | null {
    const bound = boundMarkAt(this.text, at);
    const unit = matchAt(UNIT_NOTE, this.text, at);
    if (bound || unit || markerAt(this.text, at)) return null;
    this.closeClause(at, "(");
    this.depth = 1;
    return at + 1;
  }

  private marker(at: number, clauseStart: boolean): number | null {
    const marker = clauseStart ? markerAt(this.text, at) : null;
    const circled = marker ?? (/[①-⑳]/.test(this.text.charAt(at)) ? markerAt(this.text, at) : null);
    if (!circled) return null;
    this.closeClause(at);
    this.closeSentence(at);
    this.markers.push({ start: at, end: circled.end, stop: "" });
    return circled.end;
  }

  private verdict(at: number, clauseStart: boolean): number | null {
    const character = this.text.charAt(at);
    if (character === "每" && this.clauseFrom >= 0 && !isFrequency(this.text, at)) {
      this.closeClause(at);
      return null;
    }
    if (!clauseStart && !startsVerdict(character)) return null;
    const read = verdictAt(this.text, at, { clauseStart });
    if (!read) return null;
    this.closeClause(at);
    this.state(read.value, at, read.end);
    return read.end;
  }

  private word(at: number): number {
    if (this.clauseFrom < 0) this.clauseFrom = at;
    const number = /\d/.test(this.text.charAt(at)) ? numberAt(this.text, at) : null;
    const mark = boundMarkAt(this.text, at) ?? null;
    const unit = matchAt(UNIT_NOTE, this.text, at);
    return number?.end ?? (this.text.charAt(at) === "(" ? (mark?.end ?? at + (unit?.[0].length ?? 1)) : at + 1);
  }

  private state(verdict: Verdict, start: number, end: number): void {
    const bracketed = this.depth > 0 && this.text.charAt(start - 1) === "(" && this.text.charAt(end) === ")";
    if (verdict.is === "full" && !this.text.slice(start, end).includes("满") && end - start <= 3 && this.isAnnounced())
      return this.announce();
    const worth = settled(verdict, bracketed);
    const conditions = withUnit(readConditions(this.source, this.text, this.clauses, worth), worth, start);
    const item = this.markers.length;
    const meant = worth.is === "no-bonus" && conditions.some(isShort) ? ({ is: "zero" } as const) : worth;
    this.statements.push({ conditions, verdict: meant, start, end, bracketed, opens: this.opens, item });
    this.clauses = [];
    this.lastVerdictEnd = end;
    this.opens = false;
  }

  /** 按检查次数得分 announces how marks are counted; it gives none. */
  private isAnnounced(): boolean {
    const last = this.clauses[this.clauses.length - 1];
    const words = last ? this.text.slice(last.start, last.end) : "";
    return /^(?:按|按照|根据|依据|以)(?!时|期|要求|规定|计划|质|量|标准|进度)/.test(words) && !/[\d%]/.test(words);
  }

  private announce(): void {
    for (const { start, end } of this.clauses) this.notes.push({ kind: "background", start, end });
    this.clauses = [];
    this.opens = false;
  }

  private closeClause(end: number, stop = ""): void {
    if (this.clauseFrom >= 0 && end > this.clauseFrom) {
      const clause = { start: this.clauseFrom, end, stop };
      const glued = this.clauseFrom === this.lastVerdictEnd && isScrap(this.text.slice(this.clauseFrom, end));
      (glued ? this.scraps : this.clauses).push(clause);
    }
    this.clauseFrom = -1;
  }

  /** What stands before a full stop without a verdict is a note. */
  private closeSentence(end: number): void {
    this.closeClause(end);
    this.notes.push(...readConditions(this.source, this.text, this.clauses, null));
    this.clauses = [];
    this.opens = true;
  }
}

/** 错误扣0.5分/个: the unit behind the marks makes a step of the words before them, unless they are one already. */
function withUnit(conditions: readonly Condition[], verdict: Verdict, at: number): readonly Condition[] {
  if ((verdict.is !== "deduct" && verdict.is !== "give") || verdict.unit === undefined) return conditions;
  const per = conditions.find((one): one is Per => one.kind === "per");
  const same = per?.quantity.unit === verdict.unit && per.quantity.amount.toString() === "1";
  if (per) return same ? conditions : [...conditions, perOfUnit(verdict.unit, "", { start: at, end: at })];
  const last = conditions[conditions.length - 1];
  if (last?.kind === "words") {
    const { plain, start, end } = last;
    return [...conditions.slice(0, -1), perOfUnit(verdict.unit, plain, { start, end })];
  }
  return [...conditions, perOfUnit(verdict.unit, "", { start: at, end: at })];
}

/** 不足5户不加分 gives nothing; 超额完成不加分 only sets a limit. */
function isShort(condition: Condition): boolean {
  return (
    condition.kind === "compare" &&
    condition.ends.every(({ side, quantity }) => side === "below" && quantity?.kind === "plain")
  );
}

/** “值” after “80%-100%分”: an end of a word that the verdict did not take. */
function isScrap(text: string): boolean {
  return (
    /^[值点率数额者]/.test(text) ||
    (text.length <= 2 && !/^(?:[优良中差好高低是否有无]|较.|一般|合格|[A-E]级?)$/.test(text))
  );
}

/** A verdict of 0 marks is “none”, however it is written. */
function settled(verdict: Verdict, bracketed: boolean): Verdict {
  if (verdict.is === "worth") return { ...verdict, bracketed };
  return verdict.is === "give" && verdict.written.marks.amount.isZero ? { is: "zero" } : verdict;
}
