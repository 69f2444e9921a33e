/**
 * Words that tell rows which are no indicators, by where they were met: the county's form (signatures, notes), the national
 * 项目支出绩效自评表 (funds block, totals), printed forms with filler lines. Compare with `simplified(compactText(text))`.
 */

/** A whole cell that says the row does not apply. */
const NOT_APPLICABLE = new Set(
  "不适用 不适应 无 暂无 没有 不涉及 无此项 无此指标 无此类指标 无相关指标 不存在 / // \\ — —— - -- — ― – _ 无指标 不设 未设置 不考核 N/A n/a NA 本项不适用 本单位不涉及 不适用本单位".split(
    " "
  )
);

/** A cell that holds nothing but a sign for “to be filled in”. */
const FILLER =
  /^(?:[*…·.。、,，?？_＿~\-—]+|指标[\d一二三四五六七八九十]{0,2}[:.、]?[…._]*|x+|X+|[×]+|待填|待定|\d{1,2}[.、])$/;

const TOTAL =
  /^(?:[一二三四五六七八九十]、)?(?:合计|总计|总分|小计|总得分|得分合计|分值合计|权重合计|自评总分|自评得分合计|合计得分|总分值|总评分|综合得分|累计)(?:\(.{0,14}\)|[:].{0,12}|得分|分|数)?$/;
const SUBTOTAL = /^(?:[一二三四五六七八九十]、)?小计|^[^:]{2,6}小计$/;

/** Signature rows: a label, with or without a name behind it. */
const SIGNATURE =
  /^(?:填表人|填报人|制表人?|经办人|联系人|联系电话|电话|联系方式|手机|单位负责人|部门负责人|项目负责人|财务负责人|负责人|分管领导|主要领导|主管领导|单位领导|复核人?|审核人?|审批人?|审定|填报时间|填报日期|填表时间|填表日期|日期|报送时间|制表时间|业务股室审核|绩效股审核|业务[科股]室?(?:审核)?(?:意见)?|财政部门(?:审核)?意见|审核意见|股室审核|[^:]{0,8}(?:股|股室|科|科室|部门|单位|领导|财政局)(?:审核|审批|签署)?意见|主管部门(?:审核)?意见|单位盖章|签字|签章|\(?盖章\)?|\(?公章\)?|单位\(公章\)|单位\(盖章\))(?:\([^()]{0,12}\))?(?:[:].{0,40}|\(?(?:签字|签章|盖章)\)?.{0,20})?$/;

const NOTE =
  /^(?:\(?(?:注|备注|说明|附注|填表说明|填报说明|填写说明|填报要求|注意事项|指标说明|备注说明)\)?[:\d.、]|注$|填表说明|填报说明|填写说明|指标名称:|指标类型:|指标值:|计量单位:|指标解释:|评\(扣\)分标准:|[①-⑳]|\(?\d{1,2}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,3}[、)])/;

/** Rows of the funds block, and of the goal block, that can stand inside the ruled table of a form. */
const FUNDS =
  /^(?:预算执行率?(?:指标)?|年度资金总额|资金总额|年度预算申请|项目资金|预算资金|部门预算|年度部门预算|(?:其中:)?(?:当年|本年|中央|省级|市级|县级|上级)?财政拨款|上年结转(?:资金|结余)?|其他资金|单位资金|自有资金|基本支出|项目支出|财政资金|一般公共预算(?:拨款)?|政府性基金(?:拨款)?|预算执行情况|资金执行情况)(?:\([^()]{0,16}\))*[:]?$/;
const GOAL =
  /^(?:年度|总体|中期|长期|实施期|预期|本年度|当年|项目|部门|部门职能|整体)?(?:年度)?(?:总体)?(?:绩效)?目标(?:任务)?(?:[\d一二三四五六七八九十]{1,2})?(?:\([^()]{0,10}\))?(?:[:].*)?$|^(?:目标|任务|年度目标|总体目标)[\d一二三四五六七八九十]{1,2}(?:[:.、]|$)/;

/** The title of a form: a single cell that names it. */
const TITLE =
  /(?:目标|自评|绩效|评价|监控|评分|指标|申报|汇总|情况|一览|清单|台账|考勤|花名|预算|明细)[^。；;:]{0,16}表(?:\([^()]{0,12}\))?$/;

/** A title over what goes on from the page before: “续表”, “绩效目标表（续）”. */
const CONTINUED = /^\(?(?:续|接上)|\(续表?\d{0,2}\)$|续表?$/;

/** A row that shows how to fill in the others: “示例：产出指标”. */
const EXAMPLE = /^\(?(?:示例|样例|范例|填写示例|例)\d{0,2}\)?(?::|$)/;

/** What a template says about filling in a column. */
const FILLING_HINTS = new Set(
  "必填 选填 下拉选择 下拉 自动生成 自动计算 手填 手工填写 填写 文本 数字 非必填".split(" ")
);

export function isFillingHint(compact: string): boolean {
  return FILLING_HINTS.has(compact.replace(/^\((.*)\)$/, "$1"));
}
export function isNotApplicable(compact: string): boolean {
  return compact.length <= 10 && NOT_APPLICABLE.has(compact);
}
export function isFiller(compact: string): boolean {
  return compact.length <= 12 && FILLER.test(compact);
}
export function isTotal(compact: string): boolean {
  return compact.length <= 24 && (TOTAL.test(compact) || SUBTOTAL.test(compact));
}
export function isSubtotal(compact: string): boolean {
  return compact.length <= 24 && SUBTOTAL.test(compact);
}
export function isSignature(compact: string): boolean {
  return compact.length <= 80 && SIGNATURE.test(compact);
}
export function isNote(compact: string): boolean {
  return NOTE.test(compact.slice(0, 24));
}
export function isFunds(compact: string): boolean {
  return compact.length <= 30 && FUNDS.test(compact);
}
export function isGoal(compact: string): boolean {
  return GOAL.test(compact.slice(0, 40));
}
export function isTitle(compact: string): boolean {
  return compact.length <= 50 && TITLE.test(compact) && !isContinued(compact);
}
export function isContinued(compact: string): boolean {
  return compact.length <= 50 && CONTINUED.test(compact);
}
export function isExample(compact: string): boolean {
  return EXAMPLE.test(compact.slice(0, 24));
}
