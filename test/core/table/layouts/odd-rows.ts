import { gridOf } from "../../grid/grid-of";
import type { Layout } from "./layout";

const HEADER = "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准";
const COLUMNS = "level1=A level2=B name=C type=D target=E unit=F standard=G";
const KILOMETRES = "产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里 | 每少1公里扣2分";

/** Sections, gaps, goals, notes and continued cells between the rows. */
export const oddRows: readonly Layout[] = [
  {
    name: "levels as section lines over the whole width, no level columns",
    grid: gridOf([
      "指标名称 | 指标类型 | 指标值 | 单位 | 评分标准",
      "一、产出指标（50分） | ← | ← | ← | ←",
      "（一）数量指标 | ← | ← | ← | ←",
      "种树棵数 | ≥ | 2000 | 棵 | 每少100棵扣1分",
      "（二）质量指标 | ← | ← | ← | ←",
      "成活率 | ≥ | 90 | % | 每低1%扣1分",
      "二、效益指标（30分） | ← | ← | ← | ←",
      "（一）生态效益指标 | ← | ← | ← | ←",
      "森林覆盖率 | ≥ | 70 | % | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "name=A type=B target=C unit=D standard=E",
        rows: [
          "4 | 产出指标 | 数量指标 | 种树棵数 | ≥ | 2000 | 棵",
          "6 | 产出指标 | 质量指标 | 成活率 | ≥ | 90 | %",
          "9 | 效益指标 | 生态效益指标 | 森林覆盖率 | ≥ | 70 | %",
        ],
        ignored: "2 note, 3 note, 5 note, 7 note, 8 note",
      },
    ],
  },
  {
    name: "a gap of blank rows, then more of the table, then a list of names",
    grid: gridOf([
      HEADER,
      KILOMETRES,
      "",
      "",
      "",
      "| 质量指标 | 合格率 | ≥ | 95 | % | 每低1%扣2分",
      "",
      "",
      "",
      "张三 | 李四 | 王五 | 赵六",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: COLUMNS,
        rows: ["2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里", "6 | 产出指标 | 质量指标 | 合格率 | ≥ | 95 | %"],
        ignored: "3 blank, 4 blank, 5 blank",
      },
    ],
  },
  {
    name: "opinions, remarks and numbered notes below",
    grid: gridOf([
      HEADER,
      KILOMETRES,
      "审核意见： | 同意上报",
      "财政局绩效股意见：同意",
      "备注：以上数据来源于统计年鉴",
      "填报说明：",
      "一、一级指标按要求填写",
      "二、指标值为定量时，只能填写数字，如“≥95%”不得填写。",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: COLUMNS,
        rows: ["2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里"],
        ignored: "3 signature, 4 signature, 5 note, 6 note, 7 note, 8 note",
      },
    ],
  },
  {
    name: "不适用 merged over the row, slashes in every cell",
    grid: gridOf([
      HEADER,
      "成本指标 | 经济成本指标 | 经费 | ≤ | 10 | 万元 | 每超1%扣2分",
      "| 社会成本指标 | 不适用 | ← | ← | ← | ←",
      "| 生态环境成本指标 | / | / | / | / | /",
      "| 社会成本指标 | | | 不适用 | |",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: COLUMNS,
        rows: [
          "2 | 成本指标 | 经济成本指标 | 经费 | ≤ | 10 | 万元",
          "3 | 成本指标 | 社会成本指标 | 不适用 | - | | | n/a",
          "4 | 成本指标 | 生态环境成本指标 | / | - | | | n/a",
          "5 | 成本指标 | 社会成本指标 | 不适用 | - | 不适用 | | n/a",
        ],
      },
    ],
  },
  {
    name: "several projects under one header: the same indicator in each is no repetition",
    grid: gridOf([
      "项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准",
      "道路项目 | 产出指标 | 数量指标 | 里程 | ≥10公里 | 每少1公里扣2分",
      "↑ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 每低1%扣1分",
      "桥梁项目 | 产出指标 | 数量指标 | 座数 | ≥2座 | 每少1座扣2分",
      "↑ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 每低1%扣1分",
      "↑ | | | 群众满意度 | ≥90% | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=B level2=C name=D target=E standard=F",
        rows: [
          "2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里",
          "3 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | %",
          "4 | 产出指标 | 数量指标 | 座数 | ≥ | 2 | 座",
          "5 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | %",
          "6 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % | = 5",
        ],
      },
    ],
  },
  {
    name: "goals as lines inside one table",
    grid: gridOf([
      "目标1：道路养护 | | | | | |",
      HEADER,
      KILOMETRES,
      "目标2：桥梁维修 | | | | | |",
      "产出指标 | 数量指标 | 座数 | ≥ | 10 | 座 | 每少1座扣2分",
      "| | 里程 | ≥ | 10 | 公里 | 每少1公里扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 2,
        columns: COLUMNS,
        rows: [
          "3 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里",
          "5 | 产出指标 | 数量指标 | 座数 | ≥ | 10 | 座",
          "6 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里",
        ],
        ignored: "4 note",
      },
    ],
  },
  {
    name: "a standard that goes on in the next row is one standard",
    grid: gridOf([
      HEADER,
      "产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里 | ①完成10公里得满分；",
      "| | | | | | ②每少1公里扣2分。",
      "| | 座数 | ≥ | 3 | 座 | 每少1座扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: COLUMNS,
        rows: ["2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里", "4 | 产出指标 | 数量指标 | 座数 | ≥ | 3 | 座"],
        ignored: "3 filler",
      },
    ],
  },
  {
    name: "one indicator only",
    grid: gridOf([HEADER, KILOMETRES], { top: 40, left: 12 }),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 41,
        columns: "level1=M level2=N name=O type=P target=Q unit=R standard=S",
        rows: ["42 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里"],
      },
    ],
  },
  {
    name: "numbered level names, a level2 of the clerk's own, names that begin with 指标1",
    grid: gridOf([
      HEADER,
      "一、产出指标 | 数量指标1 | 指标1：里程 | ≥ | 10 | 公里 | 每少1公里扣2分",
      "| （2）数量指标 | 指标2：座数 | ≥ | 3 | 座 | 每少1座扣2分",
      "| 其他指标 | 宽度 | ≥ | 3 | 米 | 每少1米扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: COLUMNS,
        rows: [
          "2 | 产出指标 | 数量指标 | 指标1：里程 | ≥ | 10 | 公里",
          "3 | 产出指标 | 数量指标 | 指标2：座数 | ≥ | 3 | 座",
          "4 | 产出指标 | 其他指标 | 宽度 | ≥ | 3 | 米",
        ],
      },
    ],
  },
  {
    name: "部门整体支出绩效目标申报表 of an older year, without types and standards",
    grid: gridOf([
      "附件3",
      "部门整体支出绩效目标申报表",
      "（2024年度） | | | | | 单位：万元",
      "部门名称 | 会同县统计局 | | | |",
      "年度预算申请 | 资金总额：320万元 | | | |",
      "部门职能职责 | 负责全县统计工作 | | | |",
      "整体绩效目标 | 完成统计调查任务 | | | |",
      "部门整体支出年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注",
      "↑ | 产出指标 | 数量指标 | 调查样本数 | ≥1200个 |",
      "↑ | ↑ | 质量指标 | 数据准确率 | 98%以上 |",
      "↑ | ↑ | 成本指标 | 调查成本 | 控制在30万元以内 |",
      "↑ | 效益指标 | 社会效益指标 | 决策参考 | 提供准确数据 |",
      "其他需要说明的问题 | 无 | | | | |",
      "财政部门审核意见 | （盖章） 年 月 日 | | | |",
    ]),
    tables: [
      {
        department: "会同县统计局",
        year: 2024,
        headerRow: 8,
        columns: "level1=B level2=C name=D target=E remark=F",
        rows: [
          "9 | 产出指标 | 数量指标 | 调查样本数 | ≥ | 1200 | 个",
          "10 | 产出指标 | 质量指标 | 数据准确率 | ≥ | 98 | %",
          "11 | 产出指标 | 成本指标 | 调查成本 | ≤ | 30 | 万元",
          "12 | 效益指标 | 社会效益指标 | 决策参考 | 定性 | 提供准确数据 |",
        ],
        ignored: "13 blank, 14 signature",
      },
    ],
  },
  {
    name: "department and year in one crowded line",
    grid: gridOf([
      "填报单位:怀化市鹤城区文化旅游广电体育局2024年度        填报日期：2023年12月5日 | | | | |",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准 | 分值 | 得分",
      "产出指标(50分) | 数量指标 | 演出场次(10分) | ≥ 60 场 | 每少1场扣1分 | 10 |",
      "总  分 | | | | | 10 |",
    ]),
    tables: [
      {
        department: "怀化市鹤城区文化旅游广电体育局",
        year: 2024,
        headerRow: 2,
        columns: "level1=A level2=B name=C target=D standard=E weight=F score=G",
        totalRow: 4,
        rows: ["3 | 产出指标 | 数量指标 | 演出场次(10分) | ≥ | 60 | 场"],
        ignored: "4 total",
      },
    ],
  },
  {
    name: "another table under the first, with another header and no title",
    grid: gridOf([
      "2024-2026年规划",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 评分标准",
      "产出指标 | 数量指标 | 里程 | ≥10公里 | 每少1公里扣2分",
      "满意度指标 | 服务对象满意度指标 | 满意率 | ≥90% | 每低1%扣2分",
      "",
      "三级指标 | 指标类型 | 指标值 | 单位 | 评分标准",
      "座数 | ≥ | 3 | 座 | 每少1座扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 2,
        columns: "level1=A level2=B name=C target=D standard=E",
        rows: [
          "3 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里",
          "4 | 满意度指标 | 服务对象满意度指标 | 满意率 | ≥ | 90 | %",
        ],
      },
      {
        department: null,
        year: null,
        headerRow: 6,
        columns: "name=A type=B target=C unit=D standard=E",
        rows: ["7 |  |  | 座数 | ≥ | 3 | 座"],
      },
    ],
  },
];
