import { gridOf } from "../../grid/grid-of";
import type { Layout } from "./layout";

/** Headers in two rows, repeated, renamed, ambiguous. */
export const headers: readonly Layout[] = [
  {
    name: "年度绩效指标 above all headings, 指标值 above 符号, 数值, 单位, the others merged over both rows",
    grid: gridOf([
      "部门名称：辰溪县交通运输局 | | | | | | | |",
      "年度绩效指标 | ← | ← | ← | ← | ← | ← | ← | ←",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | ← | ← | 指标解释 | 评（扣）分标准 | 备注",
      "↑ | ↑ | ↑ | 符号 | 数值 | 单位 | ↑ | ↑ | ↑",
      "产出指标 | 数量指标 | 养护里程 | ≥ | 860 | 公里 | 列养公路里程 | 每少1%扣2%权重分 |",
      "↑ | 质量指标 | 优良路率 | ≥ | 85 | % | 优良等路占比 | 每低1%扣2%权重分 |",
    ]),
    tables: [
      {
        department: "辰溪县交通运输局",
        year: null,
        headerRow: 4,
        columns: "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H remark=I",
        rows: [
          "5 | 产出指标 | 数量指标 | 养护里程 | ≥ | 860 | 公里",
          "6 | 产出指标 | 质量指标 | 优良路率 | ≥ | 85 | %",
        ],
      },
    ],
  },
  {
    name: "绩效指标 above 指标性质, 指标值, 度量单位, group cells not merged",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 绩效指标 | | | 绩效标准 | 权重（%）",
      "| | | 指标性质 | 指标值 | 度量单位 | |",
      "产出 | 数量 | 清运垃圾量 | ≥ | 1.8 | 万吨 | 每少1%扣1%分值 | 20",
      "产出 | 时效 | 清运及时率 | ≥ | 98 | % | 每低1个百分点扣2分 | 15",
      "效益 | 生态效益 | 环境质量 | 定性 | 良好 | | 良好得满分，一般得一半，差不得分 | 15",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 2,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G weight=H",
        rows: [
          "3 | 产出指标 | 数量指标 | 清运垃圾量 | ≥ | 1.8 | 万吨",
          "4 | 产出指标 | 时效指标 | 清运及时率 | ≥ | 98 | %",
          "5 | 效益指标 | 生态效益指标 | 环境质量 | 定性 | 良好 |",
        ],
      },
    ],
  },
  {
    name: "header repeated on the next page of the same table",
    grid: gridOf([
      "2024年度部门整体支出绩效目标表",
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "产出指标 | 数量指标 | 培训班次 | ≥ | 6 | 期 | 每少1期扣2分",
      "| | 培训人次 | ≥ | 480 | 人次 | 每少10人次扣1分",
      "",
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "| 质量指标 | 结业率 | ≥ | 98 | % | 每低1%扣1分",
      "满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | 95 | % | 每低1%扣1分",
      "合计 | | | | | | ",
    ]),
    tables: [
      {
        department: null,
        year: 2024,
        headerRow: 2,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G",
        totalRow: 9,
        rows: [
          "3 | 产出指标 | 数量指标 | 培训班次 | ≥ | 6 | 期",
          "4 | 产出指标 | 数量指标 | 培训人次 | ≥ | 480 | 人次",
          "7 | 产出指标 | 质量指标 | 结业率 | ≥ | 98 | %",
          "8 | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | 95 | %",
        ],
        ignored: "5 blank, 6 header, 9 total",
      },
    ],
  },
  {
    name: "traditional characters in a mirrored copy",
    grid: gridOf([
      "一級指標 | 二級指標 | 三級指標 | 指標類型 | 指標值 | 計量單位 | 指標解釋 | 評（扣）分標準 | 備註",
      "產出指標 | 數量指標 | 維修路燈 | ≥ | 300 | 盞 | 維修路燈的數量 | 每少1盞扣1分 |",
      "滿意度指標 | 服務對象滿意度指標 | 市民滿意度 | ≥ | 90 | % | 問卷調查 | 每低1%扣1分 |",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F definition=G standard=H remark=I",
        rows: [
          "2 | 产出指标 | 数量指标 | 維修路燈 | ≥ | 300 | 盞",
          "3 | 满意度指标 | 服务对象满意度指标 | 市民滿意度 | ≥ | 90 | %",
        ],
      },
    ],
  },
  {
    name: "绩效标准 holds the definitions of 鄂州's form, the value stands in 当年预期实现值",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 绩效标准 | 当年预期实现值 | 评价标准",
      "产出指标 | 数量指标 | 检测批次 | 全年完成的食品抽检批次 | ≥1500批次 | 每少10批次扣1分",
      "产出指标 | 质量指标 | 不合格处置率 | 不合格食品得到处置的比例 | =100% | 每低1%扣2分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C definition=D target=E standard=F",
        rows: [
          "2 | 产出指标 | 数量指标 | 检测批次 | ≥ | 1500 | 批次",
          "3 | 产出指标 | 质量指标 | 不合格处置率 | = | 100 | %",
        ],
      },
    ],
  },
  {
    name: "指标内容 is the name; 类别 holds level2 only, level1 comes from the vocabulary",
    grid: gridOf([
      "指标类别 | 指标内容 | 指标方向 | 指标值 | 单位 | 计分办法",
      "数量指标 | 救助人次 | 正向 | 2600 | 人次 | 每少1%扣1分",
      "质量指标 | 救助准确率 | 正向 | 99 | % | 每低0.5%扣1分",
      "成本指标 | 人均成本 | 反向 | 1200 | 元/人 | 每超5%扣1分",
      "社会效益指标 | 困难群众生活 | 定性 | 得到保障 | | 得到保障得满分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level2=A name=B type=C target=D unit=E standard=F",
        rows: [
          "2 | 产出指标 | 数量指标 | 救助人次 | ≥ | 2600 | 人次",
          "3 | 产出指标 | 质量指标 | 救助准确率 | ≥ | 99 | %",
          "4 | 产出指标 | 成本指标 | 人均成本 | ≤ | 1200 | 元/人",
          "5 | 效益指标 | 社会效益指标 | 困难群众生活 | 定性 | 得到保障 |",
        ],
      },
    ],
  },
  {
    name: "type and target columns swapped under their headings",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评（扣）分标准",
      "产出指标 | 数量指标 | 抽检产品数 | 400 | ≥ | 批次 | 抽检的产品批次 | 每少1批次扣1分",
      "产出指标 | 质量指标 | 抽检合格率 | 98 | ≥ | % | 合格产品占比 | 每低1%扣1分",
      "效益指标 | 社会效益指标 | 质量安全意识 | 提高 | 定性 | | 群众的质量安全意识 | 提高得满分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C target=D type=E unit=F definition=G standard=H",
        rows: [
          "2 | 产出指标 | 数量指标 | 抽检产品数 | ≥ | 400 | 批次",
          "3 | 产出指标 | 质量指标 | 抽检合格率 | ≥ | 98 | %",
          "4 | 效益指标 | 社会效益指标 | 质量安全意识 | 定性 | 提高 |",
        ],
      },
    ],
  },
  {
    name: "standards under 指标解释 and definitions under 评分标准",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准",
      "产出指标 | 数量指标 | 接访次数 | ≥ | 24 | 次 | 达到24次得满分，每少1次扣5%权重分。 | 领导接待来访的次数。",
      "产出指标 | 时效指标 | 按期办结率 | ≥ | 95 | % | 每低1个百分点扣1分，扣完为止。 | 在期限内办结的信访件占比。",
      "效益指标 | 社会效益指标 | 信访秩序 | 定性 | 良好 | | 良好得满分，一般得50%，差不得分。 | 全县信访秩序的情况。",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=C type=D target=E unit=F standard=G definition=H",
        rows: [
          "2 | 产出指标 | 数量指标 | 接访次数 | ≥ | 24 | 次",
          "3 | 产出指标 | 时效指标 | 按期办结率 | ≥ | 95 | %",
          "4 | 效益指标 | 社会效益指标 | 信访秩序 | 定性 | 良好 |",
        ],
      },
    ],
  },
  {
    name: "two columns 指标名称 and 三级指标 merged in the heading, a spacer column inside the table",
    grid: gridOf([
      "一级指标 | 二级指标 | 三级指标 | ← | | 指标类型 | 指标值 | 计量单位 | 评分标准",
      "产出指标 | 数量指标 | 1 | 修缮面积 | | ≥ | 3000 | 平方米 | 每少1%扣1分",
      "| | 2 | 更新设备 | | ≥ | 40 | 台 | 每少1台扣0.5分",
      "| 质量指标 | 3 | 验收合格率 | | = | 100 | % | 每低1%扣1分",
    ]),
    tables: [
      {
        department: null,
        year: null,
        headerRow: 1,
        columns: "level1=A level2=B name=D type=F target=G unit=H standard=I",
        rows: [
          "2 | 产出指标 | 数量指标 | 修缮面积 | ≥ | 3000 | 平方米",
          "3 | 产出指标 | 数量指标 | 更新设备 | ≥ | 40 | 台",
          "4 | 产出指标 | 质量指标 | 验收合格率 | = | 100 | %",
        ],
      },
    ],
  },
];
