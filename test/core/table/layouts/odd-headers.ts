import { gridOf } from "../../grid/grid-of";
import type { Layout } from "./layout";

/** Headings that are missing, merged without reason, or explained in lines of their own. */
export const oddHeaders: readonly Layout[] = [
  {
    name: "the vertical label 绩效指标 stands in the body, broken into characters",
    grid: gridOf([
      "| 一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "绩⏎效⏎指⏎标 | 产出指标 | 数量指标 | 建设公厕 | ≥ | 3 | 座 | 每少1座扣2分",
      "↑ | ↑ | 质量指标 | 合格率 | = | 100 | % | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=B level2=C name=D type=E target=F unit=G standard=H",
        rows: ["2 | 产出指标 | 数量指标 | 建设公厕 | ≥ | 3 | 座", "3 | 产出指标 | 质量指标 | 合格率 | = | 100 | %"],
      },
    ],
  },
  {
    name: "指标值 merged over sign and number",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标值 | ← | 单位 | 评分标准",
      "产出指标 | 数量指标 | 种树棵数 | ≥ | 2000 | 棵 | 每少100棵扣1分",
      "| 质量指标 | 成活率 | ≥ | 90 | % | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: ["2 | 产出指标 | 数量指标 | 种树棵数 | ≥ | 2000 | 棵", "3 | 产出指标 | 质量指标 | 成活率 | ≥ | 90 | %"],
      },
    ],
  },
  {
    name: "no heading above the signs",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | | 指标值 | 单位 | 评分标准",
      "产出指标 | 数量指标 | 种树棵数 | ≥ | 2000 | 棵 | 每少100棵扣1分",
      "| 质量指标 | 成活率 | ≥ | 90 | % | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: ["2 | 产出指标 | 数量指标 | 种树棵数 | ≥ | 2000 | 棵", "3 | 产出指标 | 质量指标 | 成活率 | ≥ | 90 | %"],
      },
    ],
  },
  {
    name: "lines of column numbers and of hints under the header",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型（下拉选择） | 指标值（仅填数字） | 计量单位 | 评（扣）分标准（100字以内）",
      "1 | 2 | 3 | 4 | 5 | 6 | 7",
      "必填 | 必填 | 必填 | 下拉选择 | 必填 | 选填 | 必填",
      "产出指标 | 数量指标 | 里程 | ≥（不小于） | 10 | 公里 | 每少1公里扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: ["4 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里"],
        ignored: "2 header, 3 header",
      },
    ],
  },
  {
    name: "every second column empty, header and body alike",
    grid: gridOf([
      "一级指标 | | 二级指标 | | 三级指标 | | 指标类型 | | 指标值 | | 计量单位 | | 评分标准",
      "产出指标 | | 数量指标 | | 里程 | | ≥ | | 10 | | 公里 | | 每少1公里扣2分",
      "| | | | 座数 | | ≥ | | 3 | | 座 | | 每少1座扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=C name=E type=G target=I unit=K standard=M",
        rows: ["2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里", "3 | 产出指标 | 数量指标 | 座数 | ≥ | 3 | 座"],
      },
    ],
  },
  {
    name: "only two levels: 二级指标 heads the names",
    grid: gridOf([
      "一级指标 | 二级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "产出指标 | 公路养护里程 | ≥ | 10 | 公里 | 每少1公里扣2分",
      "| 桥梁维修座数 | ≥ | 3 | 座 | 每少1座扣2分",
      "效益指标 | 群众出行条件 | 定性 | 改善 | | 改善得满分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A name=B type=C target=D unit=E standard=F",
        rows: [
          "2 | 产出指标 |  | 公路养护里程 | ≥ | 10 | 公里",
          "3 | 产出指标 |  | 桥梁维修座数 | ≥ | 3 | 座",
          "4 | 效益指标 |  | 群众出行条件 | 定性 | 改善 |",
        ],
      },
    ],
  },
  {
    name: "四级指标 hold the indicators of an old form",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标值 | 评分标准",
      "产出 | 职责履行 | 完成情况 | 工作任务完成率 | 100% | 每低1%扣1分",
      "| | | 重点工作完成率 | 100% | 每低1%扣1分",
      "| | 质量情况 | 达标率 | ≥95% | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=D target=E standard=F",
        rows: [
          "2 | 产出指标 | 职责履行 | 工作任务完成率 | - | 100 | %",
          "3 | 产出指标 | 职责履行 | 重点工作完成率 | - | 100 | %",
          "4 | 产出指标 | 职责履行 | 达标率 | ≥ | 95 | %",
        ],
      },
    ],
  },
  {
    name: "符号 beside 指标性质: 定性 stands in the one, the signs in the other",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标性质 | 符号 | 指标值 | 单位 | 评分标准",
      "产出指标 | 数量指标 | 里程 | 定量 | ≥ | 10 | 公里 | 每少1公里扣2分",
      "效益指标 | 社会效益指标 | 出行 | 定性 | | 改善 | | 改善得满分",
      "| | 满意率 | 定量 | ≥ | 90 | % | 每低1%扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=E target=F unit=G standard=H",
        rows: [
          "2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里",
          "3 | 效益指标 | 社会效益指标 | 出行 | 定性 | 改善 |  | @ name=C type=D target=F standard=H",
          "4 | 效益指标 | 社会效益指标 | 满意率 | ≥ | 90 | %",
        ],
      },
    ],
  },
  {
    name: "权重 beside 分值: neither is taken for a score to be overwritten",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 权重 | 分值 | 指标值 | 评分标准",
      "产出指标 | 数量指标 | 里程 | 20 | 18.5 | ≥10公里 | 每少1公里扣2分",
      "| | 座数 | 10 | 10 | ≥3座 | 每少1座扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C weight=D target=F standard=G",
        rows: ["2 | 产出指标 | 数量指标 | 里程 | ≥ | 10 | 公里", "3 | 产出指标 | 数量指标 | 座数 | ≥ | 3 | 座"],
      },
    ],
  },
];
