import { Rational } from "../../number/rational";
import type { Base, Compare, Words } from "../clauses/condition";
import type { Row } from "../row";
import type { Rule } from "../rule";
import { TARGET_WORD } from "../words/target-words";
import { oneSubject } from "./one-subject";
import type { Part, Parts } from "./parts";
import { baseNumber } from "./start";
import { OUTSIDE } from "./words-bound";

const TARGET = new RegExp(TARGET_WORD, "g");

/** Words that only lead up to a number, or name the grade it stands for. */
const FRAME =
  /^(?:名|的|与|和|较|比|同|按|以|在|其|为|均|都|已|应|相比|相较|对比|一致|偏离|偏差|低于|高于|少于|多于|超过|超出|不足|未达|达|实际|年初|年度|全年|当年|年内|本年|预期|开展|完成|实施|组织|举办|执行|建成|达标|完成数|完成率|完成值|抽检数|实际值|计划数|评分标准|计分标准|标准|评分|计分|得分|分值|基础分|基本分|起评分|底分|该项|本项|指标|目标|满意度|满意率|负增长|零增长|不增长|未增长|下降|同比|经费|支出|预算|人员|数量|数|优秀|优|良好|良|较好|好|中等|中|一般|合格|及格|不及格|不合格|较差|差|[一二三四五甲乙丙丁ABCD][档级等类]|等次|档次|等级|级|档)*$/;
/** 未发生: of what the row counts. */
const NOTHING = /^(?:全年|年度内|年内|均)?(?:未|没有?)(?:发生|出现|发现|存在|产生|收到)(?:的|过)?$/;
const RATE = /(?:率|度|比例|占比|比重)$/;
/** Sentences about why or how the work is done. */
const PURPOSE = /^(?:为进一步|为了|切实|着力|不断|加强|做好|积极|扎实|设[^,]{1,12}为[A-Za-z]$|含(?!糊))/;
/** A second thing that is asked for, unless the indicator is named after it. */
const QUALITY = /合格|质量|验收|真实|规范|准确|安全|优良|符合|合规|满意|公示|审计|手续|资料|台账/g;
/** Notes that threaten more than the deduction, or take something out of it. */
const THREAT = /弄虚|造假|虚报|瞒报|取消|追责|问责|重复|不考核|不计|不纳入|不统计|不算|免/;
/** Sentences that name a source, repeat the limits or go on in the same way. */
const NOTE =
  /表|册|年报|月报|统计|报告|资料|材料|台账|档案|文件|系统|数据|来源|口径|提供|出具|记录|凭证|名单|类推|按权重分|按满分|满分计|部门|单位/;

/** Whether a rule over numbers has used every word that could matter: what is left names the indicator, frames a number or says why. */
export function accountsForAll(rule: Rule, { body, notes, capGive, bases }: Parts, row: Row): boolean {
  if (!keepsLimit(rule, capGive, row) || !usesBases(rule, bases, row)) return false;
  if (!isNumeric(rule)) return true;
  const words = body.flatMap((part) => part.words);
  return (
    (rule.kind === "direct" || oneRate(body, row)) &&
    notes.every((note) => note.kind !== "words" || isHarmlessNote(note, row)) &&
    words.every((one) => isAccountedFor(one, row)) &&
    body.every(({ compares }) => compares.every((one) => namesTarget(one, row)))
  );
}

/** 最高不超过3分 of 5 must be part of the rule. */
function keepsLimit(rule: Rule, limit: Parts["capGive"], row: Row): boolean {
  if (limit === null || limit === "full" || ("cap" in rule && rule.cap !== null)) return true;
  const whole = limit.of === "points" ? row.weight : Rational.ONE;
  return whole === null || limit.amount.compare(whole) >= 0;
}

/** 以计划新建渠道18公里为基准 must be what the rule counts from, or the target itself. */
function usesBases(rule: Rule, bases: readonly Base[], row: Row): boolean {
  if (rule.kind === "step" || rule.kind === "compound") return true;
  return bases.every((base) => {
    if (!base.quantity) return true;
    const number = baseNumber(base, row);
    return number !== null && number !== "unit" && row.target?.equals(number) === true;
  });
}

/** 数据质量达到要求 asks for something else than the target of 次数. */
function namesTarget({ subject, ends }: Compare, { name }: Row): boolean {
  if (ends.some(({ quantity }) => quantity !== null)) return true;
  return [...subject.matchAll(QUALITY)].every(([asked]) => name.includes(asked));
}

/** 优秀率 gives the marks and 合格率 takes them: two rates in one rule. */
function oneRate(body: readonly Part[], row: Row): boolean {
  const rates = body.map((part) => ({ ...part, compares: part.compares.filter(({ subject }) => RATE.test(subject)) }));
  return oneSubject(rates, row);
}

function isNumeric(rule: Rule): boolean {
  if (rule.kind === "direct") return rule.bound !== null;
  return /^(?:step|proportional|threshold|tiers|award|ratio)$/.test(rule.kind);
}

function isAccountedFor({ heading, plain, sense }: Words, { name }: Row): boolean {
  if (heading || FRAME.test(plain) || NOTHING.test(plain) || OUTSIDE.test(plain)) return true;
  if (sense !== null) return [...plain.matchAll(QUALITY)].every(([asked]) => name.includes(asked));
  const rest = plain.replace(TARGET, "");
  return FRAME.test(rest) || PURPOSE.test(rest) || sharesWord(rest, name);
}

function isHarmlessNote(note: Words, row: Row): boolean {
  return !THREAT.test(note.plain) && (NOTE.test(note.plain) || isAccountedFor(note, row));
}

/** 社会消费品零售 and 零售总额 have 零售 in common. */
function sharesWord(words: string, name: string): boolean {
  for (let at = 0; at + 2 <= words.length; at++) if (name.includes(words.slice(at, at + 2))) return true;
  return false;
}
