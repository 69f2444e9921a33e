import { cleanText, compactText, halfWidth } from "./plain-text";
import { isKnownUnit } from "./units";

/** Labels before a department's name in the head of a form, the most telling first. */
const LABELS: readonly string[] = [
  ...[
    "部门(单位)名称",
    "部门名称",
    "单位名称",
    "预算部门名称",
    "预算单位名称",
    "填报单位",
    "填报部门",
    "填报单位名称",
    "申报单位",
    "编报单位",
  ],
  ...[
    "编制单位",
    "预算部门",
    "预算单位",
    "被评价单位",
    "评价单位",
    "自评单位",
    "填表单位",
    "填表部门",
    "报送单位",
    "部门单位",
    "部门(单位)",
  ],
  ...["部门", "单位", "主管部门", "主管部门及代码", "主管单位", "项目主管部门", "项目单位", "实施单位", "项目实施单位"],
];

const LABEL = `(${[...LABELS]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|")})(?:\\([^()]{0,8}\\))?`;
/** The whole cell, “填 报 单 位：…”; or further right in a line, “自评表 单位：… 2024年度”. */
const WHOLE = new RegExp(`^[*]?${LABEL}(?::(.*))?$`);
const INSIDE = new RegExp(`(?:^|[ ;,、])[*]?${LABEL} ?: ?([^ ]{2,40})`);
/** “填报单位 芷江县水利局” in one cell, with a space where others write a colon. */
const SPACED = new RegExp(`^${LABEL} ([^ ]{2,40})`);

function escaped(word: string): string {
  return word.replace(/[()]/g, "\\$&");
}

/** Ends of names of offices, schools, hospitals, towns. */
const ORGANISATION =
  /(?:局|委|委员会|办|办公室|厅|部|处|科|院|校|学校|中学|小学|幼儿园|大学|学院|党校|馆|站|所|队|大队|支队|总队|中心|公司|集团|协会|联合会|学会|妇联|残联|工会|工商联|科协|文联|侨联|政府|人大|政协|法院|检察院|镇|乡|街道|街道办|社区|村|林场|农场|园区|管委会|指挥部|服务部|团委|红十字会|银行|医院|卫生院|疾控|消防|公安|税务|供销社|水库|管理处|事务所|代表处|社|台|中队|监狱|戒毒所|总工会|组织部|宣传部|统战部)$/;

/** Words of titles and captions, which no department's name holds. */
const NOT_A_DEPARTMENT =
  /绩效|目标|自评|指标|年度|一览|万元|单位:|附件|附表|表$|项目|资金|合计|说明|审核|评价|[。；;，,、]|\d{4}/;

/** A label of the head block and what stands behind it in the same cell: “填报单位：芷江县水利局”. */
export function departmentLabel(text: string): { readonly rank: number; readonly rest: string } | null {
  if (text.length > 80) return null;
  const plain = halfWidth(cleanText(text));
  const match = INSIDE.exec(plain) ?? SPACED.exec(plain) ?? WHOLE.exec(compactText(text));
  const [, label, rest = ""] = match ?? [];
  return label === undefined ? null : { rank: LABELS.indexOf(label), rest };
}

/** A department's name without codes and seals: “[103001]芷江县水利局（公章）” is 芷江县水利局. */
export function departmentName(text: string): string {
  return compactText(text)
    .replace(/^(?:\[[\w-]{1,20}\]|\([\d-]{1,20}\)|[\d-]{3,20})/, "")
    .replace(/(?:\((?:盖章|公章|签章|章|单位盖章|[\d-]{1,20})\)|\[[\w-]{1,20}\]|[-\d]{4,20})+$/, "")
    .replace(/(?:\(?(?:19|20)\d\d\)?年?度?)$/, "")
    .replace(/^[:_]+|[:_]+$/g, "");
}

/** True for a line that is a department's name and nothing else. */
export function looksLikeDepartment(name: string): boolean {
  return name.length >= 3 && name.length <= 40 && ORGANISATION.test(name) && !NOT_A_DEPARTMENT.test(name);
}

/** 万元, 元/万元, 平方米、万元 after “单位：” are units of measure. */
export function isMeasure(text: string): boolean {
  const parts = text.replace(/[()]|人民币/g, "").split(/[/、,或]/);
  return parts.every((part) => part === "" || isKnownUnit(part));
}

/** The department inside a title: “芷江县住建局2024年部门整体支出绩效目标表”, “2024年度芷江县水利局整体支出绩效自评表”. */
export function departmentInTitle(title: string): string | null {
  const compact = compactText(title)
    .replace(/^附(?:件|表)[\d一二三四五六七八九十]{0,3}[-\d]{0,4}:?/, "")
    .replace(/^关于/, "");
  const year = "[(\\[]?[0-9二〇零○一三四五六七八九]{4}[)\\]]?年?度?";
  const before = new RegExp(`^(.{3,30}?)${year}`).exec(compact)?.[1];
  const between = new RegExp(`${year}(.{3,30}?)(?:部门|整体|项目|预算|专项|单位整体|绩效|支出)`).exec(compact)?.[1];
  const plain = /^(.{3,30}?)(?:部门\(?单位|部门整体|整体支出|整体绩效|绩效目标|绩效自评|项目支出|预算绩效)/.exec(
    compact
  )?.[1];
  const names = [before, between, plain].map((name) => name?.replace(/[("“《]+$|^[)"”》]+/g, ""));
  return names.find((name) => name !== undefined && looksLikeDepartment(name)) ?? null;
}
