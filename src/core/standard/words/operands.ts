import { WEIGHT_NOUN } from "./marks-words";

/** What a name in a formula stands for, where it is one of the row's own figures. */
export type OperandRole = "weight" | "actual" | "target" | "completion" | "excess";

const TAIL = "(?:进行)?(?:计算得分|折算|计算|计分|记分|计得分|得分|评分|计|记|赋分|给分|确定)?";
const LEAD = "(?:按照|按|即|则|其中|指标|该指标|本指标|本项|该项|项目)?";
const PERIOD = "(?:年度|全年|当年|本年度|本年|年末|年终|期末|自评)?";
const PERIOD_BEFORE = "(?:年度|全年|当年|本年度|本年|年初|期初)?";
const KIND = "(?:指标|目标|绩效|任务|工作|绩效指标|绩效目标)?";

const ROLES: readonly (readonly [OperandRole, RegExp])[] = [
  ["weight", new RegExp(`^(?:${WEIGHT_NOUN}|权重分?|分)${TAIL}$`)],
  [
    "completion",
    new RegExp(
      `^${LEAD}${PERIOD}(?:实际)?${KIND}(?:的)?(?:实际)?(?:完成|达成|实现)(?:比例|比率|率|百分比|进度)(?:\\([A-Z]\\))?${TAIL}$`
    ),
  ],
  [
    "actual",
    new RegExp(
      `^${LEAD}${PERIOD}${KIND}(?:的)?(?:实际|已|自评)?(?:实际)?(?:完成|达到|实现|达成)?(?:的)?(?:指标|目标|任务)?(?:实际值|完成值|完成数量|完成数|完成量|完成额|实现值|达成值|完成指标值|完成情况|实绩|实际数|实际完成|实际完成值)(?:\\([A-Z]\\))?${TAIL}$`
    ),
  ],
  [
    "actual",
    new RegExp(
      `^${LEAD}${PERIOD}实际(?:完成|达到|实现|达成)?(?:的)?(?:指标|目标|任务)?(?:值|数值|数量|数|量|额|任务数|任务量)?(?:\\([A-Z]\\))?${TAIL}$`
    ),
  ],
  [
    "target",
    new RegExp(
      `^${LEAD}${PERIOD_BEFORE}(?:预期|计划|设定|既定|绩效|考核|应|预定|下达)?(?:完成|实现|达到)?(?:的)?(?:指标|目标|任务|计划|绩效指标|绩效目标)+(?:完成)?(?:值|数值|数量|数|量|任务数|任务量|额|总数)?(?:\\([A-Z]\\))?${TAIL}$`
    ),
  ],
  [
    "target",
    new RegExp(
      `^${LEAD}${PERIOD_BEFORE}(?:计划|预期|应|目标|下达)(?:完成|实现|达到)?(?:值|数量|数|量|额|任务数|任务量)(?:\\([A-Z]\\))?${TAIL}$`
    ),
  ],
  ["excess", new RegExp(`^(?:超支率|超出率|超出比例|超支比例|超出目标值的?比例|超额率)$`)],
];

/** The role of a formula's operand: 该指标分值 is the weight, 全年实际值 the actual; null for a figure of its own. */
export function operandRole(name: string): OperandRole | null {
  for (const [role, pattern] of ROLES) if (pattern.test(name)) return role;
  return null;
}
