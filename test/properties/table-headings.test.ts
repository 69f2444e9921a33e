import fc from "fast-check";
import { findTables } from "../../src/core/table/find-tables";
import type { Role } from "../../src/core/table/target-table";
import { gridOf } from "../core/grid/grid-of";

const words = (list: string): readonly string[] => list.split(" ");

/** Headings of forms in use, for each role of a table. */
const HEADINGS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  level1: words("一级指标 一级绩效指标 一级 *一级指标 指标类别"),
  level2: words("二级指标 二级绩效指标 分类指标 二级"),
  name: words("三级指标 指标名称 三级绩效指标名称 具体指标 指标内容 考核指标 绩效指标 *三级指标"),
  type: words("指标类型 指标值类型 指标性质 符号 指标符号 指标方向 计算符号 运算符 比较符 性质"),
  target: words("指标值 年度指标值 全年指标值 目标值 年初目标值(A) 目标值(标准) 计划值 当年预期实现值 预期值"),
  unit: words("计量单位 度量单位 单位 指标单位"),
  definition: words("指标解释 指标说明 绩效指标说明 指标释义 评价要点 计算公式"),
  standard: words("评（扣）分标准 评扣分标准 评分标准 评价标准 评分细则 考核标准 计分办法 计分规则 扣分标准 绩效标准"),
  weight: words("权重 权重（%） 分值 指标分值 权数 标准分 满分"),
  actual: words("实际完成值 全年实际值 实际完成值(B) 实际值 完成值 自评完成值 完成情况"),
  score: words("得分 自评得分 自评分 实际得分 考评得分"),
  remark: words("备注 说明"),
};
const ROLES = Object.keys(HEADINGS) as Role[];

const LEVELS = [
  ["成本指标", "经济成本指标"],
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;
const DEFINITIONS = ["反映部门完成情况。", "合格数量占总数的比例", "指按时完成的项目占全部项目的比率"];
const STANDARDS = [
  "每少1个扣10%权重分，扣完为止。",
  "得分=完成率*权重分",
  "90%（含）以上记10分，80%-90%记8分",
  "未达到的酌情扣分",
];

const row = fc.record({
  level: fc.integer({ min: 0, max: LEVELS.length - 1 }),
  name: fc.constantFrom("里程", "合格率", "培训人数", "群众满意度", "2024年走访户数", "10千伏线路改造长度"),
  type: fc.constantFrom("≥", ">", "=", "≤", "<", "定性"),
  number: fc.integer({ min: 1, max: 3000 }),
  unit: fc.constantFrom("个", "%", "万元", "人次"),
  text: fc.nat(11),
  weight: fc.integer({ min: 2, max: 15 }),
});

const form = fc.record({
  rows: fc.array(row, { minLength: 3, maxLength: 9 }),
  /** Which of the headings, and where in the order of columns. */
  columns: fc.array(fc.record({ heading: fc.nat(20), place: fc.nat(1000) }), {
    minLength: ROLES.length,
    maxLength: ROLES.length,
  }),
  left: fc.subarray<Role>(["type", "unit", "definition", "weight", "actual", "score", "remark", "level1"]),
});

/** The cells of a row; without a type column the comparison stands in the target, and there the unit too if it has no column. */
function cellsOf(
  line: typeof row extends fc.Arbitrary<infer T> ? T : never,
  index: number,
  has: (role: Role) => boolean
) {
  const qualitative = line.type === "定性";
  const unit = qualitative ? "" : line.unit;
  const inTarget = has("type") ? "" : line.type;
  const number = `${inTarget}${line.number}${has("type") || has("unit") ? "" : unit}`;
  return {
    ...{
      level1: LEVELS[line.level]?.[0] ?? "",
      level2: LEVELS[line.level]?.[1] ?? "",
      name: `${line.name}第${index + 1}项`,
    },
    ...{ type: line.type, target: qualitative ? "改善" : number, unit },
    definition: DEFINITIONS[line.text % DEFINITIONS.length] ?? "",
    standard: STANDARDS[line.text % STANDARDS.length] ?? "",
    ...{ weight: String(line.weight), actual: qualitative ? "是" : String(line.number), score: String(line.weight) },
    ...{ remark: line.text % 2 === 0 ? "县级" : "", number: "", completion: "", explanation: "", reason: "" },
  } satisfies Record<Role, string>;
}

describe("whatever a form calls its columns and however it orders them", () => {
  it("finds the columns and the indicators", () => {
    fc.assert(
      fc.property(form, ({ rows, columns, left }) => {
        const roles = ROLES.filter((role) => !left.includes(role))
          .map((role) => ({ role, ...(columns[ROLES.indexOf(role)] ?? { heading: 0, place: 0 }) }))
          .sort((first, second) => first.place - second.place);
        const headings = roles.map(
          ({ role, heading }) => HEADINGS[role]?.[heading % (HEADINGS[role]?.length ?? 1)] ?? ""
        );
        const has = (role: Role) => !left.includes(role);
        const lines = [...rows]
          .sort((first, second) => first.level - second.level)
          .map((it, index) => cellsOf(it, index, has));
        const grid = gridOf(
          [headings, ...lines.map((line) => roles.map(({ role }) => line[role]))].map((it) => it.join("|"))
        );
        const tables = findTables(grid);
        expect(tables[0]?.columns).toEqual(Object.fromEntries(roles.map(({ role }, index) => [role, index])));
        expect(
          tables
            .flatMap(({ indicators }) => indicators)
            .map(({ name, level1, level2, type, target, standard }) => ({
              ...{ name, level1, level2, type, target, standard },
            }))
        ).toEqual(
          lines.map(({ name, level1, level2, type, target, standard }) => ({
            ...{ name, level1, level2, type, standard },
            target: target.replace(/^[≥>=≤<]/, "").replace(/^(\d+)\D+$/, "$1"),
          }))
        );
      }),
      { numRuns: 200 }
    );
  });
});
