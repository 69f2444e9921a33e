import type { RoleWeights } from "./headings";
import { FOREIGN_HEADINGS, HEADINGS, SUB_HEADINGS } from "./headings";
import { compactText } from "./plain-text";
import { simplified } from "./traditional";

const LONGEST = 40;
const ROLES_OF_WORD: ReadonlyMap<string, RoleWeights> = new Map(
  HEADINGS.flatMap(({ roles, words }) =>
    Object.values(words).flatMap((list) => list.split(" ").map((word) => [word, roles] as const))
  )
);

/** Shapes of headings that no list exhausts; asked in order when the word itself is not known. */
const SHAPES: readonly { readonly shape: RegExp; readonly roles: RoleWeights }[] = [
  { shape: /^(?:上年|去年|往年|前三年|近三年|历史|历年|上期|同期)/, roles: {} },
  { shape: /^\S{0,8}(?:评|扣|计|赋|打|考核)\S{0,4}分?(?:标准|细则|办法|规则)$/, roles: { standard: 5 } },
  { shape: /^(?:一级|Ⅰ级)\S{0,4}指标\S{0,4}$/, roles: { level1: 5 } },
  { shape: /^(?:二级|Ⅱ级)\S{0,4}指标\S{0,4}$/, roles: { level2: 5 } },
  { shape: /^(?:三级|Ⅲ级)\S{0,4}指标\S{0,4}$/, roles: { name: 5 } },
  { shape: /^\S{0,6}(?:指标值|目标值)(?:[/及与和、(]\S{0,8})?$/, roles: { target: 5 } },
  { shape: /^\S{0,6}(?:原因|措施)\S{0,10}$/, roles: { reason: 4 } },
];

/** What every shape holds. */
const SHAPED = /指标|标准|细则|办法|规则|目标值|原因|措施/;

/**
 * A heading's word for comparing: no spaces and line breaks, half width, simplified, without a leading * or number and
 * without what stands in brackets at the end. “*年初⏎目标值（A）” is 年初目标值, “權重（%）” is 权重.
 */
export function normaliseHeading(text: string): string {
  return bareWord(simplified(compactText(text.slice(0, LONGEST + 1))));
}

function bareWord(compact: string): string {
  if (compact.length > LONGEST) return "";
  if (!/^[*※☆★●\d]|[):*]$/.test(compact)) return compact;
  return withoutMark(compact)
    .replace(/^\d{1,2}[.、]/, "")
    .replace(/[:*]+$/, "")
    .replace(/(?:\([^()]{0,14}\))+$/, "");
}

function withoutMark(compact: string): string {
  return compact.replace(/^[*※☆★●]+/, "");
}

/**
 * What a heading can name, with weights; null when it is no heading of ours. Takes the compact, simplified text of a cell.
 * “2024年指标值” is 指标值 of that year; 评（扣）分标准 has brackets inside its word.
 */
export function headingRoles(compact: string): RoleWeights | null {
  const word = bareWord(compact);
  if (word === "") return null;
  return (
    lookUp(word) ?? (word === compact ? null : lookUp(withoutMark(compact))) ?? ofOnePeriod(word) ?? bilingual(word)
  );
}

/** A heading in two languages, “一级指标 Level 1”: its Chinese part. */
function bilingual(word: string): RoleWeights | null {
  const chinese = /^[a-z][!-~]*([\u4e00-\u9fff]+)$|^([\u4e00-\u9fff]+)[(/]?[a-z][!-~]*$/i.exec(word);
  return chinese ? lookUp(chinese[1] ?? chinese[2] ?? "") : null;
}

/** A heading in the lower row, under the group heading `above`: 数值 under 指标值 is the target. */
export function subHeadingRoles(compact: string, above: string): RoleWeights | null {
  const word = bareWord(compact);
  const over = bareWord(above);
  const group = SUB_HEADINGS.find(({ under, words }) => words[word] !== undefined && under.test(over));
  return group?.words[word] ?? headingRoles(compact);
}

/** True for a heading of a list about something else: 姓名, 科目编码, 单价. Takes compact text. */
export function isForeignHeading(compact: string): boolean {
  return compact.length < 12 && FOREIGN_HEADINGS.has(bareWord(compact));
}

function lookUp(word: string): RoleWeights | null {
  const known = ROLES_OF_WORD.get(word);
  if (known || !SHAPED.test(word)) return known ?? null;
  const roles = SHAPES.find(({ shape }) => shape.test(word))?.roles;
  return roles && Object.keys(roles).length > 0 ? roles : null;
}

/** A period before the word; last year's figures are less likely meant than a heading without a year. */
function ofOnePeriod(word: string): RoleWeights | null {
  if (!/^[2本当全年]/.test(word)) return null;
  const rest = word.replace(/^(?:20\d\d年?度?|[本当]年度?|全年|年度|年初)/, "");
  if (rest === word || rest === "" || rest === "目标") return null;
  const roles = lookUp(rest);
  return roles && Object.fromEntries(Object.entries(roles).map(([role, weight]) => [role, weight * OF_ONE_PERIOD]));
}
const OF_ONE_PERIOD = 0.8;
