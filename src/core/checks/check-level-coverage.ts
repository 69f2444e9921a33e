import type { Finding } from "../finding";
import type { CheckInput } from "./check";
import type { StandardLevel1 } from "../lexicon/levels";
import { LEVEL1_NAMES, isLevel1, level2NamesOf } from "./level-vocabulary";
import { tableFinding } from "./make-finding";
import { applicableRows } from "./rows";

/** What a goal must have: cost indicators are not asked of every project. */
const REQUIRED: readonly StandardLevel1[] = ["产出指标", "效益指标", "满意度指标"];

/**
 * 产出, 效益 or 满意度 without any indicator; and, of a block that is used, each 二级指标 that is neither used nor marked
 * 不适用. A table without levels in the county's words is not measured by them.
 */
export function checkLevelCoverage(input: CheckInput): readonly Finding[] {
  const used = new Set<string>(applicableRows(input).map(({ indicator }) => indicator.level1));
  if (input.table.columns.level1 === undefined || ![...used].some(isLevel1)) return [];
  const absent = REQUIRED.filter((level1) => !used.has(level1));
  return [
    ...absent.map((level1) => tableFinding(input, "level1", "level1-absent", { params: { level1 } })),
    ...unusedLevel2(input, used).map(([level1 = "", level2 = ""]) =>
      tableFinding(input, "level2", "level2-absent", { params: { level1, level2 } })
    ),
  ];
}

/** 满意度指标 has one kind only, and a self-evaluation names what it evaluates and no more. */
function unusedLevel2({ rows, table }: CheckInput, used: ReadonlySet<string>): readonly string[][] {
  if (table.columns.level2 === undefined || table.form === "self-evaluation") return [];
  const named = new Set(rows.map(({ indicator }) => indicator.level2));
  return LEVEL1_NAMES.filter((level1) => used.has(level1) && level1 !== "满意度指标")
    .map((level1) => [
      level1,
      level2NamesOf(level1)
        .filter((level2) => !named.has(level2))
        .join("、"),
    ])
    .filter(([, unused]) => unused !== "");
}
