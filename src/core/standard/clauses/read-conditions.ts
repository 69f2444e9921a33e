import { dayAt } from "../scan/day-at";
import { matchAt, sticky } from "../scan/pattern";
import { quantityAt } from "../scan/quantity-at";
import type { Source } from "../text/source";
import { wordsOf } from "../text/source";
import { isBackground } from "../words/background";
import { compareIn } from "./compare";
import type { Base, Compare, Condition, Due, Names, Words } from "./condition";
import { barePerIn, isFrequency, isStepWord, perIn } from "./per";
import { senseOf } from "./sense";
import type { Clause } from "./statement";
import type { Verdict } from "./verdict";

const OTHERWISE =
  /^(?:反之|否则|不然|其余|其他|其余情况|其余等次|其他等次|其余档次|其他情况|其他情形|其余情形|其余的|除此之外|除此以外|反之亦然|反之则|否|否的|反之的|其余均|其他均|其他的)(?:,|则|均|都|一律|的|就|为)*$/;
const LEAD = sticky(
  "(?:(?:若|如果|如|凡是|凡|当|对于|其中|即|则|且|但是|但|而|只要|另外|同时|并|那么|以及|或|与|对(?!比|照|标|应|象))(?=.))*"
);
const BASE = sticky("(?:以|按|按照|根据)");
const BASE_END =
  /(?:为|作为)(?:时间节点|完成节点|节点|时限|时间要求|基准|基数|标准|依据|准|目标|目标值|基础|参照|限|考核依据|评分依据|起点|界|上限|下限|基准值|计算基准|比较基准|参考)(?:线|值)?(?:进行)?(?:考核|评价|评分|计算|对比|比较)?$/;
const NAMES =
  /^(?:[^,;。:]{0,20}?(?:分为|划分为|按|按照|设|设置|以|根据|包括|为|评为|评定为|结果)|(?:[^,;。:]{0,19}?[^,;。:部])?分)?((?:[一-龥A-Z]{1,24}[、/]){1,8}(?:[一-龥A-Z]{1,24}))$/;
const NAMES_TAIL =
  /(?:等)?(?:[一二三四五六七八两\d](?:个|项|大)?(?:档次|等级|等次|级别|档|级|类|种情况|种|要点|方面|环节|维度|条件|要求|项|内容|标准|指标|要素|事项|措施|工作|制度|机制|任务|材料))(?:次)?(?:的)?$/;

/** What the clauses before a verdict say; the last one is never background. `verdict` null: they have none. */
export function readConditions(
  source: Source,
  text: string,
  clauses: readonly Clause[],
  verdict: Verdict | null
): Condition[] {
  const kept = verdict === null ? clauses : withoutFiller(text, clauses);
  const conditions = kept.map((clause, index) => {
    const last = verdict !== null && index === kept.length - 1;
    return readCondition(source, text, clause, last ? verdict : null);
  });
  return joined(conditions.map((condition, index) => withConjunction(text, condition, conditions.slice(0, index))));
}

const CONJUNCTION = sticky("(?:且|并且|或者?|同时|并|以及)");

/** “90%以上，且验收合格” asks for two things: the second keeps its 且. */
function withConjunction(text: string, condition: Condition, before: readonly Condition[]): Condition {
  if (condition.kind !== "words" || !before.some(({ kind }) => kind === "compare" || kind === "due")) return condition;
  const conjunction = matchAt(CONJUNCTION, text, condition.start);
  return conjunction ? { ...condition, plain: conjunction[0] + condition.plain } : condition;
}

/** “≥85%，＜95%” closes one interval over a comma. */
function joined(conditions: readonly Condition[]): Condition[] {
  const result: Condition[] = [];
  for (const condition of conditions) {
    const last = result[result.length - 1];
    if (last?.kind === "compare" && condition.kind === "compare" && closes(last, condition)) {
      result[result.length - 1] = { ...last, ends: [...last.ends, ...condition.ends], end: condition.end };
    } else result.push(condition);
  }
  return result;
}

function closes(first: Compare, second: Compare): boolean {
  const [a, b] = [first.ends[0], second.ends[0]];
  if (!a?.quantity || !b?.quantity || first.ends.length + second.ends.length > 2) return false;
  const opposite = a.side !== b.side && a.side !== "equal" && b.side !== "equal";
  return (
    opposite &&
    (second.subject === "" || second.subject === first.subject) &&
    first.tail.replace(/的/, "") === "" &&
    !first.relative &&
    !second.relative
  );
}

const FILLER = /(?:,|的|该项|本项|此项|该指标|本指标|此指标|该小项|该|本|此|均|都|一律|则|即|直接|就|予以|给予)+$/;

/** Without the words between condition and verdict that say nothing: “…的该项”. */
function withoutFiller(text: string, clauses: readonly Clause[]): Clause[] {
  const last = clauses[clauses.length - 1];
  if (!last) return [];
  const words = text.slice(last.start, last.end);
  const length = words.replace(FILLER, "").length;
  const rest = clauses.slice(0, -1);
  return length === 0 ? rest : [...rest, { ...last, end: last.start + length }];
}

/** 每年组织2次得4分 speaks of the table's year. */
const YEARLY = sticky("每年度?(?=(?:组织|开展|召开|完成|举办|进行|发布|编制|实施)[^,;。\\d]{0,6}\\d)");

function readCondition(source: Source, text: string, clause: Clause, verdict: Verdict | null): Condition {
  const { end } = clause;
  const led = clause.start + (matchAt(LEAD, text, clause.start)?.[0].length ?? 0);
  const start = led + (verdict === null ? 0 : (matchAt(YEARLY, text, led)?.[0].length ?? 0));
  const words = text.slice(start, end);
  if (OTHERWISE.test(words)) return { kind: "otherwise", ...clause };
  if (text.charAt(start) === "每" && !isFrequency(text, start)) {
    const per = perIn(text, start, end);
    if (per) return { ...per, ...clause };
  }
  const base = baseOf(text, clause, start);
  if (base) return base;
  if (verdict === null && isBackground(words)) return { kind: "background", ...clause };
  const names = namesOf(words, clause);
  if (names && names.counted) return names;
  if (isSchedule(text, start, words)) {
    return verdict === null ? { kind: "background", ...clause } : wordsIn(source, text, clause, start, false);
  }
  const due = dueIn(text, clause);
  if (due) return due;
  const steps = verdict?.is === "deduct" || verdict?.is === "no-amount" || verdict?.is === "give";
  const compare = compareIn(text, start, end);
  const per = steps && !isDecided(compare) ? barePerIn(text, start, end) : null;
  if (per && isStep(per.before, verdict)) return { ...per, ...clause };
  if (compare) return { ...compare, ...clause };
  const listing =
    verdict === null || verdict.is === "list" || verdict.is === "bands" || (verdict.is === "give" && verdict.each);
  return (listing ? names : null) ?? wordsIn(source, text, clause, start, verdict === null && clause.stop === ":");
}

const SCHEDULE_END =
  /(?:报送|上报|召开|开展|组织|完成|公布|公开|发布|提交|报表|报告|材料|信息|一次|发放|拨付|支付|缴纳|巡查|检查|巡河|巡护|走访|监测|调度|清扫|更新|至少|不少于|\d(?:次|篇|期|场|条|件|份))/;

/** 每季度末月25日前报送报表: when something is done, without a word about the score. */
function isSchedule(text: string, start: number, words: string): boolean {
  return (
    isFrequency(text, text.charAt(start) === "于" ? start + 1 : start) &&
    SCHEDULE_END.test(words) &&
    !/[%分扣]/.test(words)
  );
}

/** A comparison that says so: with a word, a suffix or a range. A bare number may be a step (违规一次扣0.3分). */
function isDecided(compare: ReturnType<typeof compareIn>): boolean {
  if (!compare) return false;
  if (isBareDistance(compare)) return false;
  return compare.range || compare.word !== "" || compare.ends.some((end) => end.side !== "equal");
}

/** 低于目标值1个百分点扣0.5分: one step of a distance, with 每 left out. */
function isBareDistance({ relative, range, ends, suffixed, tail }: Compare): boolean {
  return (
    relative !== null &&
    !range &&
    ends.length === 1 &&
    !suffixed &&
    tail === "" &&
    ends[0]?.quantity?.amount.toString() === "1"
  );
}

function isStep(before: string, verdict: Verdict | null): boolean {
  if (verdict?.is === "give") return false;
  return isStepWord(before);
}

function baseOf(text: string, clause: Clause, start: number): Base | null {
  const { end } = clause;
  const words = text.slice(start, end);
  if (!BASE_END.test(words) || !matchAt(BASE, text, start)) return null;
  for (let at = start; at < end; at++) {
    const date = dayAt(text, at);
    if (date) return { kind: "base", quantity: null, date: date.value, words, ...clause };
    const read = quantityAt(text, at);
    if (read && read.end <= end && /\d/.test(text.charAt(at))) {
      return { kind: "base", quantity: read.value, date: null, words, ...clause };
    }
  }
  return { kind: "base", quantity: null, date: null, words, ...clause };
}

const BY = sticky("(?:之前|以前|前|内|底前|,?前|止|\\))");
const AFTER_DAY = sticky("(?:之后|以后|后)");

function dueIn(text: string, clause: Clause): Due | null {
  for (let at = clause.start; at < clause.end; at++) {
    const day = dayAt(text, at);
    if (!day || day.end > clause.end) continue;
    const when = matchAt(AFTER_DAY, text, day.end) ? "after" : "by";
    const mark = matchAt(BY, text, day.end) ?? matchAt(AFTER_DAY, text, day.end);
    const rest = text.slice(clause.start, at) + text.slice(day.end + (mark?.[0].length ?? 0), clause.end);
    return { kind: "due", date: day.value, when, words: rest, ...clause };
  }
  return null;
}

function namesOf(words: string, clause: Clause): Names | null {
  const body = words.replace(NAMES_TAIL, "");
  const list = NAMES.exec(body)?.[1];
  if (list === undefined) return null;
  return { kind: "names", names: list.split(/[、/]/), counted: body !== words, ...clause };
}

function wordsIn(source: Source, text: string, clause: Clause, start: number, heading: boolean): Words {
  const plain = text.slice(start, clause.end).replace(/(?:的|者|的单位|的部门|的情况|的情形|的时候|,)+$/, "");
  const words = wordsOf(source, start, start + plain.length);
  return { kind: "words", words, plain, sense: senseOf(plain), heading, ...clause };
}
