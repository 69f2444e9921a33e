import { gridOf } from "../../grid/grid-of";
import type { Layout } from "./layout";

const FORM = "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准";

/** Columns and rows that look like others at first sight. */
export const lookalikes: readonly Layout[] = [
  {
    name: "a 权重 or 分值 behind every level: the indicator's own is the last",
    grid: gridOf([
      "一级指标 | 权重 | 二级指标 | 分值 | 三级指标 | 计量单位 | 目标值 | 分值 | 评分标准",
      "产出指标 | 50 | 数量指标 | 30 | 出动执法人次 | 人次 | ≥1200 | 30 | 每少1%扣0.5分",
      " |  | 质量指标 | 20 | 案件办结率 | % | ≥95 | 20 | 按比例得分",
      "效益指标 | 40 | 社会效益指标 | 40 | 群众安全感 | % | ≥96 | 40 | 每低1个百分点扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=C name=E unit=F target=G weight=H standard=I",
        rows: [
          "2 | 产出指标 | 数量指标 | 出动执法人次 | ≥ | 1200 | 人次",
          "3 | 产出指标 | 质量指标 | 案件办结率 | ≥ | 95 | %",
          "4 | 效益指标 | 社会效益指标 | 群众安全感 | ≥ | 96 | %",
        ],
      },
    ],
  },
  {
    name: "a row moved to the left as a whole: its short explanation is no unit",
    grid: gridOf([
      FORM,
      "产出指标 | 数量指标 | 图书采购 | ≥ | 2000 | 册 | 当年采购册数 | 按完成比例得分",
      "时效指标 | 采购及时性 | 定性 | 及时 |  | 是否按时 | 按时完成得满分，否则不得分",
      "效益指标 | 社会效益指标 | 到馆人次增长率 | ≥ | 5 | % | 同比增长 | 达到得满分，否则不得分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H",
        rows: [
          "2 | 产出指标 | 数量指标 | 图书采购 | ≥ | 2000 | 册",
          "3 | 产出指标 | 时效指标 | 采购及时性 | 定性 | 及时 |  | @ name=B type=C target=D definition=F standard=G",
          "4 | 效益指标 | 社会效益指标 | 到馆人次增长率 | ≥ | 5 | %",
        ],
      },
    ],
  },
  {
    name: "who reviews names an indicator again, with its type and without its target",
    grid: gridOf([
      FORM,
      "产出指标 | 数量指标 | 发放人数 | ≥ | 420 | 人 | 人数 | 按完成比例得分",
      "满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % | 问卷 | 每低1%扣1分",
      "业务股室审核 |  | 满意度指标 |  | 服务对象满意度指标 |  | 群众满意度 |  | ≥",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H",
        rows: [
          "2 | 产出指标 | 数量指标 | 发放人数 | ≥ | 420 | 人",
          "3 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | %",
        ],
        ignored: "4 signature",
      },
    ],
  },
  {
    name: "a copy in traditional characters",
    grid: gridOf([
      "一級指標 | 二級指標 | 三級指標 | 指標類型 | 指標值 | 計量單位 | 評（扣）分標準",
      "產出指標 | 數量指標 | 宣傳活動 | ≥ | 10 | 次 | 每少1次扣10%權重分，扣完為止",
      "效益指標 | 社會效益指標 | 知曉率 | ≥ | 85 | % | 達到得滿分，否則不得分",
      "滿意度指標 | 服務對象滿意度指標 | 群眾滿意度 | ≥ | 90 | % | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: [
          "2 | 产出指标 | 数量指标 | 宣傳活動 | ≥ | 10 | 次",
          "3 | 效益指标 | 社会效益指标 | 知曉率 | ≥ | 85 | %",
          "4 | 满意度指标 | 服务对象满意度指标 | 群眾滿意度 | ≥ | 90 | %",
        ],
      },
    ],
  },
  {
    name: "栏次 under the header in stems and digits: 甲 | 乙 | 丙 | 1 | 2",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "甲 | 乙 | 丙 | 1 | 2 | 3 | 4",
      "产出指标 | 数量指标 | 安装监控 | ≥ | 150 | 个 | 每少1个扣1分",
      "效益指标 | 社会效益指标 | 发案率下降 | ≥ | 5 | % | 达到得满分，否则不得分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        rows: [
          "3 | 产出指标 | 数量指标 | 安装监控 | ≥ | 150 | 个",
          "4 | 效益指标 | 社会效益指标 | 发案率下降 | ≥ | 5 | %",
        ],
        ignored: "2 header",
      },
    ],
  },
  {
    name: "headings in three rows: 指标值 over 目标 and 实际完成, 目标 over 符号 and 数值",
    grid: gridOf([
      "指标体系 | ← | ← | 指标值 | ← | ← | ← | 评分 | ←",
      "一级指标 | 二级指标 | 三级指标 | 目标 | ← | 实际完成 | 单位 | 分值 | 评分标准",
      "↑ | ↑ | ↑ | 符号 | 数值 | ↑ | ↑ | ↑ | ↑",
      "产出指标 | 数量指标 | 办案数 | ≥ | 300 | 310 | 件 | 60 | 每少1件扣0.5分",
      "效益指标 | 社会效益指标 | 结案率 | ≥ | 95 | 94 | % | 40 | 每低1个百分点扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 3,
        columns: "level1=A level2=B name=C type=D target=E unit=G standard=I weight=H actual=F",
        rows: ["4 | 产出指标 | 数量指标 | 办案数 | ≥ | 300 | 件", "5 | 效益指标 | 社会效益指标 | 结案率 | ≥ | 95 | %"],
      },
    ],
  },
  {
    name: "levels as numbered lines with their marks among the names, and a title that ends with the year",
    grid: gridOf([
      "绩效目标表2025",
      "编号 | 指标名称 | 指标类型 | 指标值 | 单位 | 评分标准 | 权重",
      "1 | 产出指标 |  |  |  |  | 60",
      "1.1 | 数量指标 |  |  |  |  | 60",
      "1.1.1 | 新建泵站 | ≥ | 6 | 座 | 每少1座扣5分 | 60",
      "2 | 效益指标 |  |  |  |  | 40",
      "2.1 | 社会效益指标 |  |  |  |  | 40",
      "2.1.1 | 受益农田 | ≥ | 2.6 | 万亩 | 按完成比例得分 | 40",
    ]),
    tables: [
      {
        department: null,
        year: 2025,
        headerRow: 2,
        columns: "number=A name=B type=C target=D unit=E standard=F weight=G",
        rows: [
          "5 | 产出指标 | 数量指标 | 新建泵站 | ≥ | 6 | 座",
          "8 | 效益指标 | 社会效益指标 | 受益农田 | ≥ | 2.6 | 万亩",
        ],
        ignored: "3 note, 4 note, 6 note, 7 note",
      },
    ],
  },
  {
    name: "a row that shows how to fill in, and the table going on under “（续）” and its headings again",
    grid: gridOf([
      FORM,
      "示例：产出指标 | 数量指标 | 培训人次 | ≥ | 100 | 人次 | 人次 | 每少1人次扣0.1分",
      "产出指标 | 数量指标 | 新建泵站 | ≥ | 6 | 座 | 座数 | 每少1座扣5分",
      "绩效目标表（续）",
      FORM,
      "满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | % | 问卷 | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H",
        rows: [
          "3 | 产出指标 | 数量指标 | 新建泵站 | ≥ | 6 | 座",
          "6 | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | %",
        ],
        ignored: "2 note, 4 blank, 5 header",
      },
    ],
  },
  {
    name: "score columns headed over the first part alone, not over the repeated headings",
    grid: gridOf([
      `${FORM} | 权重 | 实际完成值 | 完成率 | 得分 | 评分说明`,
      "产出指标 | 数量指标 | 新建泵站 | ≥ | 6 | 座 | 座数 | 每少1座扣5分 | 50 | 6 | 100% | 50 | 完成",
      FORM,
      "满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | % | 问卷 | 每低1%扣1分 | 50 | 91 | 100% | 50 | 完成",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns:
          "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H weight=I actual=J completion=K score=L explanation=M",
        rows: [
          "2 | 产出指标 | 数量指标 | 新建泵站 | ≥ | 6 | 座",
          "4 | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | %",
        ],
        ignored: "3 header",
      },
    ],
  },
];
