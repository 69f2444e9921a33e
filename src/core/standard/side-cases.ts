import type { Words } from "./clauses/condition";
import type { Document, Statement } from "./clauses/statement";
import type { AlteringWords } from "./altering-words";
import { isFull } from "./forms/outcomes";
import type { Row } from "./row";
import type { Rule } from "./rule";
import { TARGET_WORD } from "./words/target-words";

/** Words that only say that, when or how well something was reached. */
const REACHED = new RegExp(
  `${TARGET_WORD}|全部|全面|足额|按期|按时|按要求|按规定|按计划|及时|如期|完全|已|均|都|能|超额|提前|完成|达成|实现|达到|达标|到位|满足|办结|建成|执行|落实|及|或|以上|的|得|各项|年度|全年|建设|工作|完工|竣工|一致|相符|相等|应.尽.`,
  "g"
);
/** 未发生, 无投诉, 零事故, 所有事项: nothing is wrong, or everything is right. */
const NOTHING = /未|没|无|零|不|所有|全|齐/;
/** 控制在预算以内, 一致, 超额完成: held against the target. */
const KEPT = /within|equal|above/;
/** 两项均未完成 is no number of what was done. */
const DENIED = /^(?:均|都)?(?:未|没有?)/;
/** 由第三方复核后确定, 酌减 beside grades that a person chooses anyway. */
const BY_OTHERS = /酌|复核|比照|剩余|由.{1,12}[定评赋]/;

/**
 * A case beside the rule that has marks of its own and nothing in common with what the rule counts: 验收合格的不扣分 beside
 * 每少1个扣1分, 被上级通报的扣2分 beside 优, 良, 中, 差. Both may hold at once, and a rule holds only one of them.
 */
export function sideCase(document: Document, row: Row, rule: Rule): AlteringWords | null {
  const note = strangeNote(document, row, rule);
  if (note) return { reason: "exception", at: note };
  for (const statement of document.statements) {
    const at =
      bonus(statement) ??
      othersDecide(statement, document, rule) ??
      deniedCount(statement) ??
      aside(statement, document, row, rule);
    if (at) return { reason: "exception", at };
  }
  return null;
}

/** A sentence without marks must speak of the indicator, of what the rule counts or of where figures come from. */
function strangeNote(document: Document, row: Row, rule: Rule): Words | null {
  if (rule.kind === "compound" || (rule.kind === "checklist" && document.markers.length > 0)) return null;
  const notes = document.notes.filter((note): note is Words => note.kind === "words" && !note.heading);
  return notes.find((note) => !SPEAKS.test(note.plain) && !isRelated(note, null, document, row)) ?? null;
}

/** Sources, purposes and limits that are said again. */
const SPEAKS =
  /表|册|年报|统计|报告|资料|材料|台账|档案|文件|系统|数据|来源|口径|提供|出具|记录|凭证|名单|类推|按权重分|满分|部门|单位|取值|、|^为|切实|着力|加强|做好|积极|[A-Za-z]$|制度|管理|手续/;

/** 超额完成的加2分: more than the rule gives. */
function bonus({ verdict, conditions, start, end }: Statement) {
  if (verdict.is !== "give" || !verdict.added || conditions.some(({ kind }) => kind === "per")) return null;
  return { start: conditions[0]?.start ?? start, end };
}

function othersDecide({ verdict, conditions, start, end }: Statement, { text }: Document, { kind }: Rule) {
  const from = conditions[0]?.start ?? start;
  return kind === "graded" && verdict.is === "judge" && BY_OTHERS.test(text.slice(from, end))
    ? { start: from, end }
    : null;
}

function deniedCount({ verdict, conditions }: Statement) {
  if (verdict.is !== "zero") return null;
  return conditions.find((one) => one.kind === "compare" && DENIED.test(one.tail)) ?? null;
}

function aside(statement: Statement, document: Document, row: Row, rule: Rule): Words | null {
  const spoken = statement.conditions.filter((one): one is Words => one.kind === "words" && !one.heading);
  const [words] = spoken;
  if (!words) return null;
  const strange = spoken.filter((one) => !isRelated(one, statement, document, row));
  const spares = document.text.slice(statement.start, statement.end).includes("不扣");
  if (rule.kind === "compound" && !spares && !isSecond(statement, document)) return null;
  if (rule.kind === "states") {
    const spared = spares && isFull(statement.verdict, row) && twice(statement, document, row);
    return spared || (isForeign(statement, words, document, row) && strange.includes(words)) ? words : null;
  }
  if (rule.kind === "direct" && rule.bound === null)
    return spoken.length > 1 ? (strange.find(({ sense, plain }) => sense === null && plain.length >= 5) ?? null) : null;
  const listed = isListed(rule);
  if (!listed && !isOutcome(statement, rule, row, spares)) return null;
  const kept = rule.kind === "deadline" ? IN_TIME : NOTHING;
  return (
    strange.find(({ plain, sense }) =>
      listed ? isListedOutcome(statement, plain, document, row, rule) : !kept.test(plain) && !KEPT.test(sense ?? "")
    ) ?? null
  );
}

/** Full marks after another outcome of the same part. */
function isSecond(statement: Statement, { statements }: Document): boolean {
  const before = statements.filter(({ item, start }) => item === statement.item && start < statement.start);
  return statement.item > 0 && before.some(({ verdict }) => verdict.is === "zero" || verdict.is === "deduct");
}

/** 按期, 节点前, 时限内. */
const IN_TIME = /期|时|前|内|日|月|天|未|不|没/;

/** Rules over conditions or grades that a person names. */
function isListed({ kind }: Rule): boolean {
  return kind === "checklist" || kind === "graded";
}

/** 资料齐全的得满分 after the conditions, 未提供材料的不得分 anywhere beside them. */
function isListedOutcome(statement: Statement, plain: string, { statements }: Document, row: Row, rule: Rule): boolean {
  if (statement.conditions.some(({ kind }) => kind === "per")) return false;
  if (statement.verdict.is === "zero") return !REST.test(plain);
  if (rule.kind === "graded" && statement.verdict.is === "give") return true;
  const missing = statements.some(({ verdict, start }) => verdict.is === "deduct" && start > statement.start);
  return (
    isFull(statement.verdict, row) && !ALL.test(plain) && !(missing && COMPLETE.test(plain)) && statements.length > 1
  );
}

/** 均不符合, 未改善; 全部符合, 满足全部条件. */
const REST = /^(?:均|都|全部|各项)*(?:不|未|没有?|无)(?:能)?.{0,2}(?:的)?$/;
/** 资料齐全得满分，每缺一项扣1分. */
const COMPLETE = /齐|完整|完备|健全|完善|规范/;
const ALL = /全部|全面|完全|均|都|各项|所有|以上|每项/;

/** Full marks for words alone, or for words in any company when they spare a deduction. */
function isOutcome({ verdict, conditions }: Statement, rule: Rule, row: Row, spares: boolean): boolean {
  if (rule.kind === "direct" && rule.bound === null) return false;
  const alone = conditions.every(({ kind }) => kind === "words" || kind === "background");
  return (alone || spares) && isFull(verdict, row) && (verdict.is === "full" || row.target !== null);
}

/** A state that is described at length, or gives what another one gives already. */
function isForeign(statement: Statement, { plain }: Words, document: Document, row: Row): boolean {
  return (!isFull(statement.verdict, row) && plain.length >= 5) || twice(statement, document, row);
}

function twice({ verdict }: Statement, { statements }: Document, row: Row): boolean {
  if (isFull(verdict, row)) return statements.filter((other) => isFull(other.verdict, row)).length > 1;
  return verdict.is === "zero" && statements.filter((other) => other.verdict.is === "zero").length > 1;
}

/** What is left of the words without 完成, 到位 … stands in the indicator's name, its target or elsewhere in the text. */
function isRelated({ plain }: Words, own: Statement | null, { statements }: Document, row: Row): boolean {
  const isGrade = own?.verdict.is === "give" || own?.verdict.is === "deduct";
  const rest = isGrade ? plain : plain.replace(REACHED, "");
  if (rest.length < 2 || /^[\dA-Z一二三四五六甲乙丙丁Ⅰ-Ⅹ]{1,3}[类级等档星]/.test(rest)) return true;
  const others = statements
    .filter((other) => other !== own)
    .flatMap(({ conditions }) =>
      conditions.map((one) => ("plain" in one ? one.plain : one.kind === "per" ? `${one.before} ${one.after}` : ""))
    );
  if (isGrade && others.some((other) => other.startsWith(plain.charAt(0)))) return true;
  const context = [row.name, row.context.target, ...others].join(" ");
  for (let at = 0; at + 2 <= rest.length; at++) if (context.includes(rest.slice(at, at + 2))) return true;
  return false;
}
