import type { ExpectedTable } from "./layout";

/** The indicators of the county's workbooks, in order; “n/a” marks those that do not apply. */
export const HOUSING_ROWS: readonly string[] = [
  "成本指标 | 经济成本指标 | 人员经费 | ≤ | 427.16 | 万元",
  "成本指标 | 经济成本指标 | 运转经费 | ≤ | 52.78 | 万元",
  "成本指标 | 社会成本指标 | 不适用 | - | | | n/a",
  "成本指标 | 生态环境成本指标 | 不适用 | - | | | n/a",
  "产出指标 | 数量指标 | 建设污水处理厂个数 | ≥ | 3 | 个",
  "产出指标 | 数量指标 | 改造老旧小区个数 | ≥ | 26 | 个",
  "产出指标 | 数量指标 | 改造危房户数 | ≥ | 15 | 户",
  "产出指标 | 数量指标 | 契税补贴户数 | ≥ | 1756 | 户",
  "产出指标 | 质量指标 | 工程质量合格率 | ≥ | 100 |",
  "产出指标 | 质量指标 | 监督覆盖率 | ≥ | 100 |",
  "产出指标 | 质量指标 | 安全隐患整改率 | ≥ | 100 |",
  "产出指标 | 质量指标 | 补贴发放覆盖率 | ≥ | 100 |",
  "产出指标 | 时效指标 | 年初工作计划完成时间 | ≥ | 2024年12月31日前 | 年月日",
  "效益指标 | 经济效益指标 | 房地产开发投资额 | ≥ | 6 | 亿元",
  "效益指标 | 经济效益指标 | 建筑业完成总产值 | ≥ | 5 | 亿元",
  "效益指标 | 经济效益指标 | 行业税收额 | ≥ | 1000 | 万元",
  "效益指标 | 社会效益指标 | 维护机关正常有序运转 | 定性 | 维护 |",
  "效益指标 | 社会效益指标 | 改善人居环境 | 定性 | 改善 |",
  "效益指标 | 社会效益指标 | 改善县城营商环境 | 定性 | 改善 |",
  "效益指标 | 生态效益指标 | 提升黑臭水体整治效果 | 定性 | 提升 |",
  "效益指标 | 可持续影响指标 | 不适用 | - | | | n/a",
  "满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 |",
];

const DEPARTMENT = "芷江侗族自治县住房和城乡建设局";
const COLUMNS = "level1=B level2=C name=D type=E target=F unit=G definition=H standard=I remark=J";

function numbered(): string[] {
  return HOUSING_ROWS.map((row, index) => `${index + 6} | ${row}`);
}

const LEFT_BY_1 = "@ name=C type=D target=E unit=F definition=G standard=H";
const LEFT_BY_1_NO_UNIT = "@ name=C type=D target=E definition=G standard=H";
const LEFT_BY_3 = "@ name=A type=C target=D unit=E definition=F standard=G";

/** Where the published table's shifted rows have their cells, by row. */
const SHIFTED: Readonly<Record<number, string>> = {
  ...{ 18: LEFT_BY_1, 19: LEFT_BY_1, 20: LEFT_BY_3, 21: LEFT_BY_3 },
  ...{
    23: LEFT_BY_1_NO_UNIT,
    24: LEFT_BY_1_NO_UNIT,
    25: LEFT_BY_1_NO_UNIT,
    26: LEFT_BY_1_NO_UNIT,
    28: LEFT_BY_1_NO_UNIT,
  },
};

/** The published table has a blank row 22, and repeats its last indicator beside 业务股室审核. */
function published(): string[] {
  const rows = HOUSING_ROWS.map((row, index) => {
    const number = index + (index >= 16 ? 7 : 6);
    const shifted = SHIFTED[number];
    return `${number} | ${row}${shifted === undefined ? "" : ` | ${shifted}`}`;
  });
  const repeated = "29 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | | = 28";
  return [...rows, `${repeated} | @ name=C type=E target=G definition=I standard=K`];
}

function table(columns: string, rows: readonly string[]): ExpectedTable {
  return { department: DEPARTMENT, year: 2024, headerRow: 5, columns, rows };
}

/** What each sheet of the county's workbooks holds; a sheet that is not named holds no table. */
export const HOUSING_BUREAU: readonly {
  readonly file: string;
  readonly sheets: Readonly<Record<string, readonly ExpectedTable[]>>;
}[] = [
  { file: "housing-bureau-2024.xlsx", sheets: { 整体绩效目标表: [table(COLUMNS, numbered())] } },
  {
    file: "housing-bureau-2024-filled.xlsx",
    sheets: { 整体绩效目标表: [table(`${COLUMNS} weight=K actual=L`, numbered())] },
  },
  {
    file: "housing-bureau-2024-as-published.xlsx",
    sheets: {
      Sheet1: [table("level1=B level2=C name=D type=E target=F unit=G definition=H standard=I", published())],
    },
  },
];
