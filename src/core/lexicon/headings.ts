import type { Role } from "../table/target-table";

/** How surely a heading names a role: 6 says so by itself, 3 and less leave it to the contents of the column. */
export type RoleWeights = Readonly<Partial<Record<Role, number>>>;

interface HeadingGroup {
  readonly roles: RoleWeights;
  /** Words as `normaliseHeading` leaves them, by source. */
  readonly words: Readonly<Record<string, string>>;
}

/** Column headings by role; each group's words by the forms in which they were met. */
export const HEADINGS: readonly HeadingGroup[] = [
  { roles: { number: 6 }, words: { forms: "序号 编号 行次 项次 顺序号 指标序号 指标编号" } },
  {
    roles: { level1: 6 },
    words: { county: "一级指标", national: "一级绩效指标 一级 一级指标名称 一级目标", import: "一级指标类型 一级分类" },
  },
  {
    roles: { level2: 6 },
    words: {
      county: "二级指标",
      national: "二级绩效指标 二级 二级指标名称 二级目标",
      old: "分类指标 二级分类 指标分类",
    },
  },
  {
    roles: { level1: 4, level2: 4 },
    words: {
      old: "指标类别 指标级次 类别 指标种类 指标维度 一、二级指标 一二级指标 一级/二级指标 一级二级指标 指标大类",
    },
  },
  {
    roles: { name: 6 },
    words: {
      county: "三级指标 三级绩效指标",
      national: "三级指标名称 三级绩效指标名称 三级 三级目标 指标名称 绩效指标名称 三级指标内容",
    },
  },
  {
    roles: { name: 5 },
    words: { other: "具体指标 考核指标 评价指标 具体指标名称 明细指标 细化指标 指标项 指标项目" },
  },
  { roles: { name: 6.5 }, words: { old: "四级指标 四级指标名称 四级绩效指标" } },
  { roles: { name: 1.5 }, words: { label: "绩效指标 年度绩效指标 指标 绩效目标指标" } },
  { roles: { name: 4, definition: 4 }, words: { ambiguous: "指标内容 绩效内容 指标及内容 绩效指标内容" } },
  {
    roles: { type: 6 },
    words: {
      county: "指标类型",
      review: "指标性质 性质 指标属性",
      export:
        "指标值类型 符号 指标符号 指标方向 计算符号 运算符 运算符号 比较符 比较符号 方向 逻辑符号 指标值符号 指标值性质 计算方向 指标类型符号 定量/定性",
    },
  },
  {
    roles: { target: 6 },
    words: {
      county: "指标值",
      national:
        "年度指标值 全年指标值 目标值 年初目标值 年度目标值 计划值 预期值 预期指标值 绩效目标值 指标目标值 年初指标值 全年目标值",
      other:
        "当年预期实现值 预期实现值 预期目标值 计划指标值 年度计划值 设定值 指标设定值 三级指标值 绩效指标值 目标数值 计划完成值 预期完成值 本年指标值 当年指标值 指标目标",
    },
  },
  { roles: { target: 4 }, words: { other: "数值 标准值 目标 值 计划数 目标数 年初计划值 参考值 年度目标 指标数值" } },
  { roles: { target: 3, standard: 3 }, words: { ambiguous: "指标标准 目标标准" } },
  {
    roles: { unit: 6 },
    words: {
      county: "计量单位",
      review: "度量单位 指标单位 指标值单位 数量单位 单位名称及计量单位 指标计量单位 计算单位",
    },
  },
  { roles: { unit: 4 }, words: { ambiguous: "单位" } },
  {
    roles: { definition: 6 },
    words: {
      county: "指标解释",
      other:
        "指标说明 绩效指标说明 指标释义 指标定义 指标含义 指标解释说明 指标解释及说明 三级指标解释 指标值说明 指标解析 指标内涵",
    },
  },
  {
    roles: { definition: 4 },
    words: { old: "评价要点 计算公式 计算方法 指标计算公式 考核内容 评价内容 考评内容 解释 释义 指标描述 指标概念" },
  },
  {
    roles: { definition: 1.5 },
    words: { old: "数据来源 指标来源 指标依据 设定依据 指标值设定依据 采集数据项 数据口径 佐证材料" },
  },
  {
    roles: { standard: 6 },
    words: {
      county: "评(扣)分标准 评扣分标准 评、扣分标准 评/扣分标准",
      other:
        "评分标准 评价标准 评分细则 考核标准 考评标准 计分办法 计分规则 计分标准 计分方法 扣分标准 赋分标准 评分规则 评分方法 评分办法 评价细则 考核评分标准 考核办法 评分依据及标准 " +
        "扣分办法 打分标准 得分标准 加扣分标准 评价评分标准 指标评分标准 绩效评分标准 评定标准 赋分规则 赋分方法 评分(扣分)标准 评(扣)分办法 评(扣)分细则 评(扣)分规则 评价(扣分)标准 评分要点 扣分规则 扣分细则 计分细则 考评细则 考核细则 评(加扣)分标准 评价办法",
    },
  },
  { roles: { standard: 4.5, definition: 4 }, words: { ambiguous: "绩效标准 标准 评价方法 考核方法" } },
  { roles: { remark: 6 }, words: { county: "备注", other: "备注说明 其他说明 附注" } },
  { roles: { remark: 4, definition: 1.5 }, words: { ambiguous: "说明" } },
  {
    roles: { weight: 6 },
    words: {
      other:
        "权重 指标权重 权数 权重分 标准分 标准分值 满分 权重分值 权重值 指标权数 满分值 三级指标权重 三级权重 权重得分标准 应得分 标准得分 分值权重 权重/分值 分值/权重 分值(权重) 权重(分值) 指标满分",
    },
  },
  {
    roles: { weight: 5 },
    words: { national: "分值 指标分值 三级分值 三级指标分值 分数 分值设定 设定分值 绩效分值 配分 分" },
  },
  {
    roles: { actual: 6 },
    words: {
      national:
        "实际完成值 全年实际值 全年完成值 全年实际完成值 年度实际完成值 实际值 完成值 实际完成指标值 实际完成 指标实际完成值",
      review:
        "自评完成值 实际完成数 年度完成值 实际完成情况 实际完成数值 年末实际完成值 实际达到值 实际实现值 指标完成值",
    },
  },
  {
    roles: { actual: 3 },
    words: {
      ambiguous: "当前完成值 完成情况 指标完成情况 复核完成值 完成数 实际数 实际情况 年度完成情况 实绩",
    },
  },
  {
    roles: { completion: 6 },
    words: { own: "完成率", other: "指标完成率 完成比例 完成度 目标完成率 完成程度 完成百分比 年度完成率" },
  },
  {
    roles: { score: 6 },
    words: {
      national: "得分",
      other:
        "自评得分 自评分 实际得分 考评得分 评价得分 指标得分 自评分数 评分 最终得分 考核得分 自评分值 打分 评分结果 得分情况",
    },
  },
  { roles: { score: 3 }, words: { review: "复核得分 复核分 财政评分 评价分 复评得分 抽查得分 核定得分" } },
  {
    roles: { explanation: 6 },
    words: {
      own: "评分说明",
      other: "扣分说明 得分说明 计分说明 评分依据 评分情况说明 得分依据 打分说明 评分过程 扣分依据",
    },
  },
  {
    roles: { reason: 6 },
    words: {
      national:
        "偏差原因分析及改进措施 偏差原因分析 偏差原因 未完成原因分析 未完成原因及改进措施 未完成原因分析及改进措施",
      other:
        "扣分原因 理由及依据 偏差原因及改进措施 未完成原因 原因分析 偏差分析 改进措施 偏差原因说明 未完成原因和改进措施 未完成原因分析与改进措施 扣分原因及改进措施 失分原因 偏差及原因分析 偏差情况说明 偏离原因分析",
    },
  },
];

/** Headings of lists about other things: a row with two of them heads no target table. */
export const FOREIGN_HEADINGS: ReadonlySet<string> = new Set(
  (
    "姓名 性别 年龄 民族 职务 职称 身份证号 身份证号码 学历 政治面貌 出生年月 参加工作时间 手机号 手机号码 电话 联系电话 家庭住址 银行账号 账号 开户行 " +
    "科目编码 科目名称 科目代码 功能科目 经济科目 支出功能分类 预算数 决算数 预算金额 金额 单价 规格 规格型号 型号 供应商 采购方式 基本支出 项目支出 收入 支出 余额 借方 贷方 " +
    "出勤 缺勤 迟到 早退 请假 加班 考勤 出勤天数 应出勤 实出勤 指标文号 文号 发文日期 下达金额 下达日期 上年同期 同比 同比增长 增长率 本月 本月止累计 代码 工资 基本工资 津贴 补贴 " +
    "指标数 得分率 失分 指标个数 排名 未评分 评定等级"
  ).split(" ")
);

/** Words of the lower row of a two-row header, under the heading that they divide. */
export const SUB_HEADINGS: readonly {
  readonly under: RegExp;
  readonly words: Readonly<Record<string, RoleWeights>>;
}[] = [
  {
    under: /指标值|目标值|预期值|计划值|绩效标准|绩效指标|指标$|目标$/,
    words: {
      符号: { type: 6 },
      运算符: { type: 6 },
      类型: { type: 6 },
      性质: { type: 6 },
      方向: { type: 6 },
      比较: { type: 6 },
      数值: { target: 6 },
      值: { target: 6 },
      数字: { target: 6 },
      数量: { target: 5 },
      内容: { target: 3, name: 3 },
      目标: { target: 5 },
      单位: { unit: 6 },
      名称: { name: 6 },
      解释: { definition: 6 },
      说明: { definition: 5 },
      类别: { level1: 3, level2: 3 },
    },
  },
  { under: /三级|名称|指标$/, words: { 名称: { name: 6 }, 内容: { name: 5 }, 解释: { definition: 6 } } },
  {
    under: /得分|评分|自评|完成|评价/,
    words: { 完成值: { actual: 6 }, 实际: { actual: 5 }, 得分: { score: 6 }, 说明: { explanation: 5 } },
  },
];
