import { NEGATIONS } from "../../lexicon/yes-no-words";
import type { DirectRule } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import type { RowFacts } from "../facts";
import type { Refused } from "../rule-result";
import { notReadable } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import { saysNothing } from "./nothing";

/** 杜绝 and 避免 want nothing to happen, as 未发生 and 无事故 do. */
const WANTED = /^(?:杜绝|避免|防止|不再?发生|不出现)/;
/** “安全生产无事故” denies at its end. */
const DENIED_LATER = /(?:未发生|未出现|没有|无|零)[^，；]{0,8}(?:事故|事件|投诉|问题|差错|违规|案件|上访|舆情)$/;
/** Begins as a denial and denies nothing, or is a bound. */
const NO_DENIAL = /^(?:不断|不低于|不少于|不小于|不超过|不高于|不大于|不多于|无偿|无障碍|无害|未来|未成年)/;
const BARE = /^(?:是的?|对|不是|否|[√✓✔☑🗹×✕✗✘☒]|yes|no|true|false|[ynx])[。.!,;]?$/iu;

/** What must not happen, where a text names only that: 发生安全事故不得分. */
const HAPPENING = /^(?:有|发生|出现|存在|发现|逾期|超|违|被)/;

/** The text's own conditions for full marks; of a text that says only what costs them, its denial. */
export function conditionsOf({ met, unmet }: DirectRule): readonly string[] {
  if (met.length > 0) return met;
  return unmet
    .filter((word) => HAPPENING.test(word))
    .map((word) => (word.startsWith("有") ? `没${word}` : `未${word}`));
}

/** The word that is wanted says that nothing happens: 未发生安全事故, 无投诉, 杜绝事故. */
export function wantsNothing(word: string): boolean {
  return WANTED.test(word) || saysNothing(word);
}

/**
 * Whether 是 and 否 answer the one condition that the text names, 发生安全事故不得分, under a target of 0 or 无: true when it
 * happened. Null for other words, and where the target could be what 是 speaks of (安全).
 */
export function saysItHappened({ met, unmet }: DirectRule, facts: RowFacts, cell: ActualCell): boolean | null {
  const [only = ""] = unmet;
  const asked = met.length === 0 && unmet.length === 1 && /^(?:有|发生|出现|存在|发现)/.test(only);
  if (!asked || !(facts.target?.isZero === true || /^(?:|无|零|0[\u4e00-\u9fa5]?)$/.test(facts.targetText)))
    return null;
  if (/^(?:是的?|对)$/.test(cell.text)) return true;
  return /^(?:否|不是)$/.test(cell.text) ? false : null;
}

/**
 * A question where 是 may mean that it happened: 未发生安全事故得满分 with 是 is “yes, none” or “yes, one”. Null for every
 * other word, and where the text's condition affirms something.
 */
export function happenedOrNot(rule: DirectRule, cell: ActualCell): Refused | null {
  if (!BARE.test(cell.text)) return null;
  const condition = conditionsOf(rule).find(denies);
  if (condition === undefined) return null;
  const happens = rule.unmet.find((word) => !denies(word));
  const proposals = wantsNothing(condition)
    ? ["未发生", "发生"]
    : [condition, ...(happens === undefined ? [] : [happens])];
  return notReadable(questions.happenedOrNot(cell.shown, condition, proposals), proposals);
}

function denies(word: string): boolean {
  if (wantsNothing(word) || DENIED_LATER.test(word)) return true;
  return !NO_DENIAL.test(word) && NEGATIONS.some((no) => word.startsWith(no));
}

/** “有” and “发生” where nothing should happen. */
export function saysSomething(text: string): boolean {
  return /^(?:有|存在|出现|发生|已发生|发生过|发生了|有发生)[。.!]?$/.test(text);
}
