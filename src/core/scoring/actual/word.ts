import { DEGREES, LATE_WORDS, NEGATIONS, NO_WORDS, ON_TIME_WORDS, YES_WORDS } from "../../lexicon/yes-no-words";
import { compactText } from "../../lexicon/plain-text";
import type { RowFacts } from "../facts";

/** Words that a text uses for met and not met, beside the general ones. */
export interface OwnWords {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
}

/**
 * Whether a word says that the condition is met: 是/否, √/×, 已完成/未完成, the text's own words, the target's word (提升,
 * 有所提升) and its denial (未提升); 按期/逾期 where time is in question. Null for any other word (部分完成, 基本达到): a person decides.
 */
export function readYesNo(word: string, facts: RowFacts, own: OwnWords): boolean | null {
  const bare = word.replace(/[。.!,;]+$/, "");
  const [met, unmet] = [own.met.map(compactText), own.unmet.map(compactText)];
  const byOwn = decide(met.includes(bare), unmet.includes(bare));
  if (byOwn !== undefined) return byOwn;
  const byList = decide(YES_WORDS.has(bare), NO_WORDS.has(bare));
  if (byList !== undefined) return byList;
  if (speaksOfTime(facts, own)) {
    const onTime = decide(ON_TIME_WORDS.has(bare), LATE_WORDS.has(bare));
    if (onTime !== undefined) return onTime;
  }
  const byTarget = decide(
    saysOneOf(bare, [facts.targetText, ...met]) || denies(bare, unmet),
    denies(bare, [facts.targetText, ...met]) || saysOneOf(bare, unmet)
  );
  return byTarget ?? null;
}

/** True or false when exactly one holds; null when both do (a person decides); undefined when neither does. */
function decide(yes: boolean, no: boolean): boolean | null | undefined {
  if (yes && no) return null;
  return yes ? true : no ? false : undefined;
}

function speaksOfTime(facts: RowFacts, own: OwnWords): boolean {
  const words = [facts.targetText, facts.name, facts.level2, ...own.met, ...own.unmet].join(" ");
  return /期|时效|按时|及时|准时|时间|时限|\d[月日]/.test(words);
}

/** “有所提升”, “已提升”, “提升明显” say 提升; a target's number or a longer sentence is not a word. */
function saysOneOf(word: string, words: readonly string[]): boolean {
  return words.some((own) => isWord(own) && withoutDegrees(word) === withoutDegrees(own));
}

/** 未提升 denies 提升, and 超编 denies 未超编. */
function denies(word: string, words: readonly string[]): boolean {
  const rest = undenied(word);
  return words.some((own) => {
    if (!isWord(own)) return false;
    const inner = undenied(own);
    if (inner !== null) return rest === null && withoutDegrees(word) === withoutDegrees(inner);
    return rest !== null && withoutDegrees(rest) === withoutDegrees(own);
  });
}

/** What a negation denies: 提升 of 未提升; null for a word that denies nothing. */
function undenied(word: string): string | null {
  const negation = NEGATIONS.find((no) => word.startsWith(no) && word.length > no.length);
  return negation === undefined ? null : word.slice(negation.length);
}

function isWord(text: string): boolean {
  return text !== "" && !/[\d≥≤<>%]/.test(text);
}

function withoutDegrees(word: string): string {
  let rest = word;
  for (let found = true; found;) {
    const degree = DEGREES.find((one) => rest.startsWith(one) && rest.length > one.length);
    found = degree !== undefined;
    if (degree !== undefined) rest = rest.slice(degree.length);
  }
  return rest.replace(/(?:明显|显著|较大|了)$/, "");
}
