import type { Document } from "./clauses/statement";
import type { Span } from "./reading";
import type { RefusalReason } from "./refusal-reasons";
import type { Row } from "./row";
import type { Rule } from "./rule";

/** Words that change a score and that no form reads, with the question they raise. */
export interface AlteringWords {
  readonly reason: RefusalReason;
  readonly at: Span;
}

const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月";
const EARLIER = `(?:上一?年度?|去年|前一年|前年|往年|历年)(?!度?的?${MONTH})|同期|同比|环比|上个?月|上个?季度|上一?期|基期|年初数`;
const ELSEWHERE =
  "平均(?:水平|数|值|分|线)|均值|(?:全国|全省|全市|全县|省|市|县)(?:的)?平均|先进(?:地区|县|水平)|(?:周边|兄弟|同类)(?:地区|县|区)";
const OTHER_BASE = new RegExp(`${EARLIER}|${ELSEWHERE}`);
/** 按上年数计算 says of whom the figures are. */
const COUNTED_BY = /按(?:照)?(?:上一?年度?|去年|前年|往年|同期)[^,;。]{0,6}(?:计算|计|算)/;
const IS_CHANGE = /同比|环比|上年|去年|同期|增|减|下降|降低|降幅|提高|提升|提速|变动|变化|节约|节能|涨/;
const IS_COMPARED = /平均|均值|高于|低于|先进|同类/;
const OTHER_YEAR = new RegExp(`(?:次|翌|来|明|下一?)年度?(?!度?的?${MONTH})`);
/** The target is a year's: 第一季度每少1个 speaks of a part of it. */
const PART_OF_YEAR = /第?[一二三四]季度|[上下]半年(?!度)/;
/** 取前三季度数据: figures of a part of the year. */
const QUARTER_DATA = /(?:季度|半年)末?的?(?:数据|数(?!量))/;
/** 城区、乡镇各占一半: two halves of the marks, of which a rule for one number holds neither. */
const SHARED = /(?:各|分别)占(?:一半|\d)/;
/** 约扣0.5分, but not 节约 or 约谈. */
const HEDGE = /(^|[^节预合公违签履制条契大])约(?=[扣得计为\d一二三四五六七八九十])|左右|大约|大概|大致|差不多/;
/** What no rule holds: the lower of two, days that move, weighing, other consequences, leave to deviate. */
const OTHER_RULE =
  /取(?:两者|二者|三者|两项|其|其中)?(?:之)?(?:中)?(?:的)?(?:较|最)[高低大小好差](?:值|者|分|的)?|顺延|加权|[取求按]平均|取消(?:当年|年度)?(?:评[优先]|资格|奖励)|第[二三四五]年(?:度)?起|(?:批准|同意|认可|批复|报备|备案)(?:的|后|延期的|调整的)*,?(?:不予?扣分|可不扣|不扣|除外|不计|视为|视同|免)|按\d{1,3}%折算|其中[^,;。]{1,10}占(?:比)?\d{1,3}%|部分(?:的)?,?(?:加倍|减半|双倍|翻倍|按\d{1,3}%)|再[扣减加乘×](?!工)|加扣|另扣|按\d{1,3}%的?标准|[上下][调浮](?=\d|一|百分)/;
/** Another rounding than the add-in's own two decimals. */
const ROUNDING =
  /取整|只入不舍|只舍不入|舍去|四舍五入(?!,?并?后?,?保留(?:至|到)?(?:小数点后)?[两二2]位)|保留(?:至|到)?(?!(?:小数点后)?[两二2]位)[^,;。扣得]{0,6}(?:位小数|整数|个位)/;

/**
 * The first words of a text that say something a rule of this kind cannot hold: another base than the target (较上年每减少1个),
 * a year nobody dates (下年度), a hedge (约扣0.5分), another rounding. A form that read the rest has lost them.
 */
export function alteringWords({ text, source }: Document, row: Row, rule: Rule | null): AlteringWords | null {
  const base = COUNTED_BY.exec(text) ?? OTHER_BASE.exec(text);
  if (base && !isOwnBase(base[0], row, rule)) return placed(base, "other-base");
  const part = /^(?:step|proportional|threshold|tiers|award)$/.test(rule?.kind ?? "")
    ? PART_OF_YEAR.exec(source.text)
    : null;
  if (part && !row.name.includes(part[0])) return placed(part, "exception");
  const shared = rule?.kind === "compound" || rule?.kind === "checklist" ? null : SHARED.exec(text);
  if (shared) return placed(shared, "exception");
  const quarter = QUARTER_DATA.exec(source.text);
  if (quarter && !row.name.includes("季度")) return placed(quarter, "exception");
  const found = OTHER_YEAR.exec(text) ?? HEDGE.exec(text) ?? ROUNDING.exec(text) ?? OTHER_RULE.exec(text);
  return found && placed(found, "exception");
}

function placed(found: RegExpExecArray, reason: RefusalReason): AlteringWords {
  return { reason, at: { start: found.index + (found[1] ?? "").length, end: found.index + found[0].length } };
}

/** An indicator that is a change itself (下降率) is compared already; a state that a person chooses names what it likes. */
function isOwnBase(words: string, row: Row, rule: Rule | null): boolean {
  if (row.name.includes(words)) return true;
  if (/计$|算$/.test(words)) return false;
  const named = new RegExp(ELSEWHERE).test(words) ? IS_COMPARED : IS_CHANGE;
  if (named.test(row.name)) return true;
  return row.target === null && (rule === null || /^(?:direct|states|graded|checklist)$/.test(rule.kind));
}
