import ExcelJS from "exceljs";
import type { Cell, GridData } from "../../src/core/grid/grid";
import { Grid } from "../../src/core/grid/grid";

const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标类型",
  "指标值",
  "计量单位",
  "指标解释",
  "评（扣）分标准",
  "备注",
  "权重",
  "实际完成值",
];

/**
 * Rows of a target table of any length: four forms of standard in turn, every row scored. Each `edition` has other numbers, so
 * that nothing that was read before helps.
 */
export function longTable(rows: number, edition = 0): (string | number)[][] {
  const body = Array.from({ length: rows }, (_, at): (string | number)[] => {
    const base = 20 + ((at * 7 + edition * 131) % 997);
    const [type, target, unit, standard, actual] = formOf(at % 4, base);
    const levels =
      [
        ["产出指标", "数量指标"],
        ["产出指标", "质量指标"],
        ["效益指标", "社会效益指标"],
        ["满意度指标", "服务对象满意度指标"],
      ][at % 4] ?? [];
    return [
      ...levels,
      `第${at + 1}项工作完成情况`,
      type,
      target,
      unit,
      "2024年工作完成情况。",
      standard,
      "",
      5,
      actual,
    ];
  });
  return [HEADINGS, ...body];
}

function formOf(form: number, base: number): [string, number, string, string, number] {
  if (form === 0)
    return [
      "≥",
      base,
      "个",
      `以计划完成${base}个为基准，实际完成${base}个及以上，得满分，反之每少1个扣除10%权重分。`,
      base - 2,
    ];
  if (form === 1)
    return ["≥", 100, "%", "验收合格率=合格项目数/验收项目数*100% 验收合格率得分=验收合格率*权重分。", 98.5];
  if (form === 2)
    return ["≤", base, "万元", `实际支出不超过${base}万元得满分，每超出10%扣除5%权重分，扣完为止。`, base];
  return ["≥", 90, "%", "90%（含）以上得5分，80%-90%得4分，70%-80%得3分，70%以下不得分。", 87.3];
}

/** The table as the core sees it. */
export function longGrid(rows: number, edition = 0): Grid {
  const cells = longTable(rows, edition).map((row) =>
    row.map((value): Cell => ({ value, text: String(value), format: "General", formula: null, isError: false }))
  );
  const data: GridData = {
    sheet: { id: "1", name: "绩效目标表" },
    top: 0,
    left: 0,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return new Grid(data);
}

/** The same table as an .xlsx file. */
export async function longFile(rows: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("绩效目标表").addRows(longTable(rows));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A table in which every row has three faults: no definition, no unit, no actual. */
export async function crowdedFile(rows: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const [headings = [], ...body] = longTable(rows);
  const empty = ["计量单位", "指标解释", "实际完成值"].map((heading) => HEADINGS.indexOf(heading));
  const bare = body.map((row) => row.map((value, at) => (empty.includes(at) ? "" : value)));
  workbook.addWorksheet("绩效目标表").addRows([headings, ...bare]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
