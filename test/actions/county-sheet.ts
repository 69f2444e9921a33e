import type { CellValue } from "../excel-host/model/workbook";
import type { SheetSketch } from "../excel-host/model/workbook-of";

type Line = readonly [
  level1: string,
  level2: string,
  name: string,
  type: string,
  target: CellValue,
  unit: string,
  standard: string,
  weight: number,
  actual: CellValue,
];

/** Rows as the county writes them, one of each kind of standard. */
const LINES: readonly Line[] = [
  [
    "成本指标",
    "经济成本指标",
    "人员经费",
    "≤",
    427.16,
    "万元",
    "以年度批复人员经费427.16万元为基准，实际支出金额小于等于427.16万元，得满分，反之，每超出批复额10%扣除5%权重分，扣完为止。",
    10,
    469.876,
  ],
  [
    "产出指标",
    "数量指标",
    "改造老旧小区个数",
    "≥",
    26,
    "个",
    "以计划改造老旧小区26个为基准，实际完成26个及以上，得满分，反之每少1个扣除10%权重分。",
    6,
    24,
  ],
  ["产出指标", "质量指标", "工程质量合格率", "≥", 100, "%", "工程质量合格率得分=工程质量合格率*权重分。", 3, 98.5],
  [
    "产出指标",
    "时效指标",
    "计划完成时间",
    "定性",
    "12月底前",
    "",
    "所有计划工作在计划时间内完成得满分，反之，每出现1起超出计划时间完成的事项，扣除5%权重分，扣完为止。",
    6,
    1,
  ],
  [
    "效益指标",
    "社会效益指标",
    "维护机关正常运转",
    "定性",
    "维护",
    "",
    "以部门办公环境、物资采购、人员出勤等维度考量，每符合一条得对应权重分，反之，不得分。",
    4,
    2,
  ],
  [
    "效益指标",
    "生态效益指标",
    "提升水体整治效果",
    "定性",
    "提升",
    "",
    "对比部门工作开展前和开展后的水体质量提升情况，若提升得满分，反之，不得分。",
    4,
    "提升",
  ],
  [
    "满意度指标",
    "服务对象满意度指标",
    "群众满意度",
    "≥",
    90,
    "%",
    "90%（含）以上记10分，80%-90%记8分，70%-80%记5分，70%以下记0分。",
    10,
    87.3,
  ],
];

export const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标类型",
  "指标值",
  "计量单位",
  "指标解释",
  "评（扣）分标准",
];

export interface CountyOptions {
  readonly rows?: number;
  /** Without 权重 and 实际完成值, as a goal table is at first. */
  readonly bare?: boolean;
}

/** The first row of the body, counted from 1. */
export const FIRST_ROW = 5;
export const LAST_COLUMN_FILLED = "J";

/** A target table with title, year and department above, signatures below, and so many indicators. */
export function countySheet({ rows = LINES.length, bare = false }: CountyOptions = {}): SheetSketch {
  const body = Array.from({ length: rows }, (_, index): readonly CellValue[] => {
    const line = LINES[index % LINES.length] as Line;
    const round = Math.floor(index / LINES.length);
    const [level1, level2, name, type, target, unit, standard, weight, actual] = line;
    const own = round === 0 ? name : `${name}（${round + 1}）`;
    const start = [level1, level2, own, type, target, unit, `${own}的情况。`, standard];
    return bare ? start : [...start, weight, actual];
  });
  const headings = bare ? HEADINGS : [...HEADINGS, "权重", "实际完成值"];
  return {
    rows: [
      ["部门（单位）整体绩效目标表"],
      ["（2024）年度"],
      ["某某县住房和城乡建设局"],
      headings,
      ...body,
      ["填表人：", "", "", "", "联系电话："],
    ],
    merges: ["A1:H1", "A2:H2", "A3:H3"],
    styles: {
      [`A4:${bare ? "H" : "J"}4`]: { numberFormat: "General", bold: true, fill: "#E7E6E6", horizontal: "Center" },
      [`A5:${bare ? "H" : "J"}${rows + 4}`]: {
        numberFormat: "General",
        wrap: true,
        borders: {
          EdgeTop: { style: "Continuous", weight: "Thin", color: "#000000" },
          EdgeBottom: { style: "Continuous", weight: "Thin", color: "#000000" },
          EdgeLeft: { style: "Continuous", weight: "Thin", color: "#000000" },
          EdgeRight: { style: "Continuous", weight: "Thin", color: "#000000" },
        },
      },
    },
  };
}
