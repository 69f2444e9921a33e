import { compactText } from "../../lexicon/plain-text";
import { NO_WORDS, YES_WORDS } from "../../lexicon/yes-no-words";
import { Rational } from "../../number/rational";
import type { ChecklistRule } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import { printNumber } from "../print";
import type { Read } from "../rule-result";
import { notPossible, notReadable, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import type { Count, CountWord } from "./count";
import { readCount } from "./count";
import { assign, splitByNames } from "./pieces";

/** How many conditions are met, missing and asked for, and which where that is known. */
export interface Conditions {
  readonly met: Rational | null;
  readonly missing: Rational | null;
  readonly count: Rational | null;
  readonly items: readonly boolean[] | null;
  readonly printed: string;
}

/**
 * The conditions of a checklist from its cell: 3, 2/3, “3项中2项”, 是；否；是, √×√, 制度健全=是；…. A bare number counts
 * what the standard counts: conditions met, or missing ones where it deducts for them.
 */
export function readConditions(rule: ChecklistRule, cell: ActualCell): Read<Conditions> {
  const known = rule.count ?? (rule.items.length > 0 ? rule.items.length : null);
  const expected = known === null ? null : Rational.of(known);
  const items = cell.number === null && cell.date === null ? readItems(rule, known, cell) : null;
  if (items !== null) return read(fromItems(items));
  const count = readCount(cell);
  if (!count.ok) return count;
  return fromCount(count.value, rule.mode === "per-missing", expected, cell);
}

function fromItems(items: readonly boolean[]): Conditions {
  const met = Rational.of(items.filter((one) => one).length);
  const count = Rational.of(items.length);
  const printed = items.map((one) => (one ? "是" : "否")).join("；");
  return { met, missing: count.minus(met), count, items, printed };
}

function fromCount(
  said: Count | CountWord,
  missingMode: boolean,
  known: Rational | null,
  cell: ActualCell
): Read<Conditions> {
  if (said === "all" || said === "none") return fromWord(said, known, cell);
  if (known !== null && said.of !== null && !said.of.equals(known)) {
    return notPossible(questions.otherCount(cell.shown, printNumber(known)));
  }
  const count = known ?? said.of;
  const countsMissing = said.counts === null ? missingMode : said.counts === "missing";
  if (count !== null && said.count.compare(count) > 0) {
    return notPossible(questions.moreThanKnown(cell.shown, printNumber(count)));
  }
  const rest = count === null ? null : count.minus(said.count);
  const [met, missing] = countsMissing ? [rest, said.count] : [said.count, rest];
  if ((missingMode ? missing : met) === null) return notReadable(questions.countOf(cell.shown));
  return read({ met, missing, count, items: null, printed: printed(met, missing, count) });
}

/** 全部符合 leaves nothing missing even where nobody counted; none met needs the number. */
function fromWord(word: CountWord, known: Rational | null, cell: ActualCell): Read<Conditions> {
  if (word === "all") {
    return read({ met: known, missing: Rational.ZERO, count: known, items: null, printed: cell.shown });
  }
  return read({ met: Rational.ZERO, missing: known, count: known, items: null, printed: cell.shown });
}

function printed(met: Rational | null, missing: Rational | null, count: Rational | null): string {
  if (met !== null && count !== null) return `${printNumber(met)}/${printNumber(count)}`;
  return printNumber(met ?? missing ?? Rational.ZERO);
}

/** One word or tick per item, in order or by the items' names; null when the cell is not of that form. */
function readItems(rule: ChecklistRule, known: number | null, cell: ActualCell): readonly boolean[] | null {
  if (known === null || known < 1) return null;
  if (/^[是否√✓✔×✗✘]+$/.test(cell.text)) {
    const ticks = [...cell.text].map(yesOrNo);
    return ticks.length === known ? booleans(ticks) : null;
  }
  const names = rule.items.length === known ? rule.items.map(({ text }) => compactText(text)) : [];
  const pieces = splitByNames(withSemicolons(cell.text), names);
  if (pieces.length !== known) return null;
  if (pieces.every(({ name }) => name === null)) return booleans(pieces.map(({ value }) => yesOrNo(value)));
  if (names.length === 0) return null;
  const assigned = assign(pieces, names);
  return assigned.ok ? booleans(assigned.values.map(yesOrNo)) : null;
}

/** 是、否、是 and 是,否,是 are lists too. */
function withSemicolons(text: string): string {
  return text.includes(";") ? text : text.replace(/[,、/]/g, ";");
}

function yesOrNo(word: string): boolean | null {
  if (YES_WORDS.has(word)) return true;
  return NO_WORDS.has(word) ? false : null;
}

function booleans(values: readonly (boolean | null)[]): readonly boolean[] | null {
  return values.includes(null) ? null : values.map((value) => value === true);
}
