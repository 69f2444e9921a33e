import type { FindingCode } from "../../../src/core/finding";

const ROLES = "level1 level2 name type target unit definition standard weight actual".split(" ");
const HEADER =
  "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准 | 权重 | 实际完成值";
/** Row 3, the one that is changed. */
const ROW =
  "产出指标 | 数量指标 | 改造危房户数 | ≥ | 120 | 户 | 当年验收的户数 | 每少1户扣0.1分，扣完为止。 | 20 | 118";
const ROWS = [
  "产出指标 | 质量指标 | 验收合格率 | = | 100 | % | 合格户数/改造户数*100% | 每低1%扣1分，扣完为止。 | 20 | 99",
  "产出指标 | 时效指标 | 完工时间 | 定性 | 11月底前 |  | 全部完工的时间 | 按期完工得满分，每逾期1天扣1分，扣完为止。 | 10 | 按期",
  "成本指标 | 经济成本指标 | 改造成本 | ≤ | 360 | 万元 | 改造支出 | 不超过得满分，每超出1%扣1分，扣完为止。 | 10 | 352.4",
  "成本指标 | 社会成本指标 | 不适用 |  |  |  |  |  |  | ",
  "成本指标 | 生态环境成本指标 | 不适用 |  |  |  |  |  |  | ",
  "效益指标 | 经济效益指标 | 不适用 |  |  |  |  |  |  | ",
  "效益指标 | 社会效益指标 | 受益人口 | ≥ | 430 | 人 | 住进新房的人数 | 按完成比例得分。 | 20 | 426",
  "效益指标 | 生态效益指标 | 不适用 |  |  |  |  |  |  | ",
  "效益指标 | 可持续影响指标 | 管护制度 | 定性 | 建立 |  | 是否建立管护制度 | 建立得满分，否则不得分。 | 10 | 是",
  "满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | % | 问卷调查 | 90%（含）以上得10分，80%（含）-90%得8分，60%（含）-80%得5分，60%以下不得分。 | 10 | 93",
];

export const GOOD_TABLE: readonly string[] = ["2024年度绩效目标表", HEADER, ROW, ...ROWS];

export interface CatalogueEntry {
  readonly fault: readonly string[];
  /** The cell the fault is reported at. */
  readonly at: string;
  /** As like the fault as can be, and nothing wrong. */
  readonly nearMiss: readonly string[];
}

type Change = Readonly<Record<string, string>>;

/** The good table with other words in one row, counted as the sheet shows it. */
function changed(change: Change, row = 3): readonly string[] {
  return GOOD_TABLE.map((line, index) => {
    if (index !== row - 1) return line;
    const words = line.split("|");
    return ROLES.map((role, column) => change[role] ?? words[column] ?? "").join(" | ");
  });
}

/** The changed row lacks or has something: `fault` and `nearMiss` say what. */
function inRow(at: string, fault: Change, nearMiss: Change): CatalogueEntry {
  const row = Number(/\d+$/.exec(at)?.[0] ?? 3);
  return { fault: changed(fault, row), at, nearMiss: changed(nearMiss, row) };
}

/** Rows of the good table that are not there, by their number. */
function without(...rows: readonly number[]): readonly string[] {
  return GOOD_TABLE.filter((_, index) => !rows.includes(index + 1));
}

const RATE = {
  level2: "质量指标",
  name: "设施完好率",
  target: "95",
  unit: "%",
  actual: "96",
  definition: "完好数/总数",
};

/** For every code a table that has the fault, and one that only looks like it. */
export const CATALOGUE: Readonly<Record<FindingCode, CatalogueEntry>> = {
  "type-missing": inRow("D3", { type: "" }, { type: ">", actual: "121" }),
  "type-not-allowed": inRow("D3", { type: "不少于" }, { type: "=", actual: "120" }),
  "target-missing": inRow("E3", { target: "" }, { target: "0", type: "≤", standard: "每发生1户扣1分。", actual: "0" }),
  "target-not-number": inRow("E12", { type: "≥" }, { type: "定性" }),
  "operator-in-target": inRow("E3", { target: "≥120" }, { target: "'120" }),
  "unit-in-target": inRow("E3", { target: "120户" }, { target: "'1,120", actual: "1118" }),
  "unit-on-qualitative": inRow("F5", { unit: "天" }, { unit: "" }),
  "name-missing": inRow("C3", { name: "*" }, { name: "户数" }),
  "standard-missing": inRow("H3", { standard: "1" }, { standard: "按完成比例得分。" }),
  "definition-missing": inRow("G3", { definition: "……" }, { definition: "户数" }),
  "level1-unknown": inRow("A3", { level1: "过程指标", level2: "预算管理" }, { level1: "产出" }),
  "level2-unknown": inRow("B3", { level2: "规模指标" }, { level2: "数量" }),
  "level2-under-wrong-level1": inRow("B10", { level1: "产出指标" }, { level1: "效益" }),
  "level1-absent": {
    fault: without(13).map((line, index) => (index === 2 ? line.replace("| 20 |", "| 30 |") : line)),
    at: "A2",
    nearMiss: GOOD_TABLE,
  },
  "level2-absent": { fault: without(9), at: "B2", nearMiss: GOOD_TABLE },
  "duplicate-indicator": {
    fault: [...GOOD_TABLE.slice(0, 3), ROW, ...ROWS],
    at: "C4",
    nearMiss: [
      ...GOOD_TABLE.slice(0, 2),
      ROW.replace("| 20 |", "| 10 |"),
      ROW.replace("改造危房", "重建危房").replace("| 20 |", "| 10 |"),
      ...ROWS,
    ],
  },
  "unit-missing": inRow("F3", { unit: "" }, { unit: "栋", standard: "每少1栋扣0.1分。" }),
  "unit-differs-from-standard": inRow(
    "H3",
    { standard: "以120人为基准，每少1户扣0.1分，扣完为止。" },
    { standard: "以120户为基准，每少1%扣0.1分，扣完为止。" }
  ),
  "base-differs-from-target": inRow(
    "H3",
    { standard: "以126户为基准，每少1户扣0.1分，扣完为止。" },
    { standard: "以120户为基准，每少1户扣0.1分，扣完为止。" }
  ),
  "name-differs-from-standard": inRow(
    "H4",
    { ...RATE, standard: "得分=验收通过率×权重分。", target: "100", type: "=" },
    { ...RATE, standard: "得分=完好率×权重分。", target: "100", type: "=" }
  ),
  "direction-differs-from-type": inRow("D6", { type: "≥", standard: "按完成比例得分。" }, { type: "<" }),
  "percent-over-100": inRow(
    "E4",
    { type: "≥", target: "120" },
    { name: "投资增长率", type: "≥", target: "120", actual: "121" }
  ),
  "year-differs": inRow("G3", { definition: "2023年验收的户数" }, { definition: "2024年验收的户数" }),
  "tiers-gap": inRow(
    "H4",
    { ...RATE, standard: "95%（含）以上得20分，85%（含）-95%得15分，60%-80%得8分，60%以下不得分。" },
    { ...RATE, standard: "95%（含）以上得20分，85%（含）-95%得15分，60%（含）-85%得8分，60%以下不得分。" }
  ),
  "tiers-overlap": inRow(
    "H4",
    { ...RATE, standard: "95%以上得20分，80%-96%得15分，80%以下不得分。" },
    { ...RATE, standard: "95%以上得20分，80%-95%得15分，80%以下不得分。" }
  ),
  "tier-points-differ-from-weight": inRow(
    "H4",
    { ...RATE, standard: "95%（含）以上得10分，80%（含）-95%得8分，80%以下不得分。" },
    { ...RATE, standard: "95%（含）以上得满分，80%（含）-95%得15分，80%以下不得分。" }
  ),
  "full-marks-unreachable": inRow(
    "H4",
    { ...RATE, standard: "得分=设施完好率×权重分。" },
    { ...RATE, standard: "得分=设施完好率/95%×权重分，最高得满分。" }
  ),
  "bands-differ-from-county-note": inRow(
    "H13",
    { standard: "90%（含）以上得10分，80%（含）-90%得8分，70%（含）-80%得5分，70%以下不得分。" },
    { standard: "90%（含）以上得10分，80%（含）-90%得6分，70%（含）-80%得3分，70%以下不得分。" }
  ),
  "standard-needs-judgement": inRow(
    "H3",
    { standard: "未完成的酌情扣分。", actual: "" },
    { standard: "未完成的不得分，完成的得满分。" }
  ),
  "standard-not-understood": inRow(
    "H3",
    { standard: "按有关规定执行并视进度评价。" },
    { standard: "完成得满分，未完成按比例得分。" }
  ),
  "standard-incomplete": inRow("H3", { standard: "每少1户扣分，扣完为止。" }, { standard: "每少1户扣1分，扣完为止。" }),
  "weight-missing": inRow("I3", { weight: "" }, { weight: "20.0" }),
  "weight-not-number": inRow("I3", { weight: "二十左右" }, { weight: "'20" }),
  "weights-not-100": { fault: changed({ weight: "25" }), at: "I2", nearMiss: changed({ weight: "20.00" }) },
  "actual-missing": inRow("J3", { actual: "" }, { actual: "0" }),
  "actual-not-readable": inRow("J3", { actual: "基本完成" }, { actual: "118户" }),
  "actual-not-possible": inRow("J3", { actual: "-3" }, { actual: "240" }),
  "text-disguised": inRow("C3", { name: "改造\u00A0危房户数" }, { name: "改造危房（C级）户数" }),
};
