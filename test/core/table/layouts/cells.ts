import { gridOf } from "../../grid/grid-of";
import type { Layout } from "./layout";

/** What cells hold: formats, texts, dates, errors, formulas, merged values. */
export const cells: readonly Layout[] = [
  {
    name: "percent formats, text numbers, separators, custom formats, formulas",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "产出指标 | 数量指标 | 补贴户数 | ≥ | 1,756 | 户 | 每少1%扣1分",
      "| | 改造户数 | ≥ | '２６ | 户 | 每少1户扣1分",
      "| | 投入资金 | ≤ | 12345.678 {#,##0.00} | 元 | 每超1%扣1分",
      "| | 拆除面积 | ≥ | =1200*2 → 2400 | 平方米 | 每少1%扣1分",
      '| | 走访次数 | ≥ | 26 {0"次"} | | 每少1次扣1分',
      "| 质量指标 | 合格率 | ≥ | 0.9 {0%} | | 每低1%扣1分",
      "| | 优良率 | ≥ | 0.9875 {0%} | % | 每低1%扣1分",
      "| | 达标率 | ≥ | 95％ | % | 每低1%扣1分",
      "| | 差错率 | ≤ | 0.5 ‰ | ‰ | 每超0.1‰扣1分",
      "| | 覆盖户数 | ≥ | 1.2万户 | 户 | 每少1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: [
          "2 | 产出指标 | 数量指标 | 补贴户数 | ≥ | 1756 | 户",
          "3 | 产出指标 | 数量指标 | 改造户数 | ≥ | 26 | 户",
          "4 | 产出指标 | 数量指标 | 投入资金 | ≤ | 12345.678 | 元",
          "5 | 产出指标 | 数量指标 | 拆除面积 | ≥ | 2400 | 平方米",
          "6 | 产出指标 | 数量指标 | 走访次数 | ≥ | 26 | 次",
          "7 | 产出指标 | 质量指标 | 合格率 | ≥ | 90 | %",
          "8 | 产出指标 | 质量指标 | 优良率 | ≥ | 98.75 | %",
          "9 | 产出指标 | 质量指标 | 达标率 | ≥ | 95 | %",
          "10 | 产出指标 | 质量指标 | 差错率 | ≤ | 0.5 | ‰",
          "11 | 产出指标 | 质量指标 | 覆盖户数 | ≥ | 12000 | 户",
        ],
      },
    ],
  },
  {
    name: "dates, errors, contradictions and words stay as they are shown",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "产出指标 | 时效指标 | 完工日期 | ≤ | 2024-12-31 {yyyy-mm-dd} | | 每逾期1天扣1分",
      '| | 验收日期 | ≤ | 2024-11-30 {yyyy"年"m"月"d"日"} | | 每逾期1天扣1分',
      "| 数量指标 | 引用的数 | ≥ | #REF! | 个 | 每少1个扣1分",
      "| | 矛盾的数 | ≤ | ≥95% | % | 每低1%扣1分",
      "| | 单位不符 | ≥ | 28.8万元 | % | 每低1%扣1分",
      "| | 按月安排 | ≥ | 按月安排 | 次 | 每少1次扣1分",
      "| | 区间 | = | 80%-90% | % | 在区间内得满分",
      "| | 错误类型 | 大概 | 30 | 个 | 每少1个扣1分",
      "| | 没有类型 | | 30 | 个 | 每少1个扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: [
          "2 | 产出指标 | 时效指标 | 完工日期 | ≤ | 2024-12-31 |",
          "3 | 产出指标 | 时效指标 | 验收日期 | ≤ | 2024年11月30日 |",
          "4 | 产出指标 | 数量指标 | 引用的数 | ≥ | #REF! | 个",
          "5 | 产出指标 | 数量指标 | 矛盾的数 | ≤ | ≥95% | %",
          "6 | 产出指标 | 数量指标 | 单位不符 | ≥ | 28.8万元 | %",
          "7 | 产出指标 | 数量指标 | 按月安排 | ≥ | 按月安排 | 次",
          "8 | 产出指标 | 数量指标 | 区间 | = | 80%-90% | %",
          "9 | 产出指标 | 数量指标 | 错误类型 | - | 30 | 个",
          "10 | 产出指标 | 数量指标 | 没有类型 | - | 30 | 个",
        ],
      },
    ],
  },
  {
    name: "one standard merged over several indicators, a weight merged over two is nobody's",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准 | 权重",
      "产出指标 | 数量指标 | 甲类件数 | ≥ | 10 | 件 | 每少1件扣5%权重分 | 10",
      "↑ | ↑ | 乙类件数 | ↑ | 20 | ↑ | ↑ | ↑",
      "↑ | 质量指标 | 合格率 | ≥ | 95 | % | 每低1%扣5%权重分 | 10",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G weight=H",
        rows: [
          "2 | 产出指标 | 数量指标 | 甲类件数 | ≥ | 10 | 件",
          "3 | 产出指标 | 数量指标 | 乙类件数 | ≥ | 20 | 件",
          "4 | 产出指标 | 质量指标 | 合格率 | ≥ | 95 | %",
        ],
      },
    ],
  },
  {
    name: "hidden rows count, filler rows do not, subtotals after each block",
    grid: gridOf(
      [
        "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准 | 分值",
        "产出指标 | 数量指标 | 采样点位 | ≥ | 30 | 个 | 每少1个扣1分 | 20",
        "| 质量指标 | 数据有效率 | ≥ | 98 | % | 每低1%扣1分 | 20",
        "| 小计 | | | | | | 40",
        "效益指标 | 生态效益指标 | 空气优良天数 | ≥ | 340 | 天 | 每少1天扣1分 | 30",
        "| 产出小计 | | | | | | 30",
        "合计 | | | | | | | 70",
      ],
      { hiddenRows: [2, 4], hiddenColumns: [1] }
    ),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G weight=H",
        totalRow: 7,
        rows: [
          "2 | 产出指标 | 数量指标 | 采样点位 | ≥ | 30 | 个",
          "3 | 产出指标 | 质量指标 | 数据有效率 | ≥ | 98 | %",
          "5 | 效益指标 | 生态效益指标 | 空气优良天数 | ≥ | 340 | 天",
        ],
        ignored: "4 total, 6 total, 7 total",
      },
    ],
  },
  {
    name: "names and targets left empty stay indicators with empty fields",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准",
      "产出指标 | 数量指标 | | ≥ | 30 | 个 | 采样的点位 | 每少1个扣1分",
      "| | * | ≥ | 12 | 次 | 采样的次数 | 每少1次扣1分",
      "| 质量指标 | 数据有效率 | ≥ | | % | 有效数据占比 | 每低1%扣1分",
      "| 时效指标 | 报送及时率 | ≥ | 95 | % | 及时报送占比 | 1",
      "效益指标 | 经济效益指标 | | | | | |",
      "| 社会效益指标 | 环境意识 | 定性 | 提高 | | | 提高得满分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H",
        rows: [
          "2 | 产出指标 | 数量指标 |  | ≥ | 30 | 个",
          "3 | 产出指标 | 数量指标 |  | ≥ | 12 | 次",
          "4 | 产出指标 | 质量指标 | 数据有效率 | ≥ | | %",
          "5 | 产出指标 | 时效指标 | 报送及时率 | ≥ | 95 | %",
          "7 | 效益指标 | 社会效益指标 | 环境意识 | 定性 | 提高 |",
        ],
        ignored: "6 blank",
      },
    ],
  },
];
