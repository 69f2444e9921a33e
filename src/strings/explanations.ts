/**
 * The arithmetic of a score in plain Chinese, clause by clause: “实际 24 个，比目标 26 个少 2 个；每少 1 个扣权重的 10%，共扣
 * 1.2 分，得 4.8 分”. All numbers arrive printed.
 */
type Direction = "shortfall" | "excess" | "deviation";
type Partial = "whole" | "started" | "proportional";

const MORE_OR_LESS: Readonly<Record<Direction, string>> = { shortfall: "少", excess: "多", deviation: "相差" };
const LOWER_OR_HIGHER: Readonly<Record<Direction, string>> = { shortfall: "低", excess: "高", deviation: "相差" };
const LATE_UNITS = { day: "天", workday: "个工作日", week: "周", month: "个月" } as const;

export const wording = {
  // Amounts
  points: (amount: string) => `${amount} 分`,
  percentagePoints: (amount: string) => `${amount} 个百分点`,
  date: (year: string, month: string, day: string) => `${year}年${month}月${day}日`,
  quoted: (word: string) => `“${word}”`,
  shareOfWeight: (share: string) => `权重的 ${share}`,
  shareOfPart: (share: string) => `该项分值的 ${share}`,
  yes: "是",
  no: "否",
  denied: (word: string) => `未${word}`,
  rate: "比率",
  actualValue: "实际值",

  // Intervals
  from: (amount: string, inclusive: boolean) => (inclusive ? `${amount}（含）以上` : `高于 ${amount}`),
  upTo: (amount: string, inclusive: boolean) => (inclusive ? `${amount}（含）以下` : `低于 ${amount}`),
  between: (low: string, high: string) => `${low}、${high}`,
  anything: "任何值",
  completionWithin: (interval: string) => `完成率${interval}`,
  amountWithCompletion: (amount: string, completion: string) => `${amount}（完成率 ${completion}）`,
  fullWithin: (actual: string, bound: string) => `实际 ${actual}，符合“${bound}”得满分的条件`,
  zeroWithin: (actual: string, bound: string) => `实际 ${actual}，属于“${bound}”不得分的情形`,
  within: (actual: string, bound: string, met: boolean) =>
    met ? `实际 ${actual}，符合“${bound}”的要求` : `实际 ${actual}，不符合“${bound}”的要求`,
  against: (actual: string, target: string, met: boolean) =>
    met ? `实际 ${actual}，达到目标（${target}）` : `实际 ${actual}，没有达到目标（${target}）`,

  // Direct
  word: (word: string, met: boolean) => (met ? `完成情况为“${word}”，符合要求` : `完成情况为“${word}”，不符合要求`),
  dateAgainst: (actual: string, due: string, met: boolean) =>
    met ? `实际完成时间 ${actual}，没有超过期限 ${due}` : `实际完成时间 ${actual}，超过期限 ${due}`,
  andDeducts: (because: string, marks: string) => `${because}，扣${spaced(marks)}`,

  // Steps
  startName: (amount: string, isTarget: boolean) => (isTarget ? `目标 ${amount}` : `标准 ${amount}`),
  stepMet: (direction: Direction, actual: string, start: string, exact: boolean) => {
    if (direction === "deviation") return `实际 ${actual}，与${apart(start)}一致，不扣分`;
    if (exact) return `实际 ${actual}，等于${start}，不扣分`;
    return direction === "shortfall"
      ? `实际 ${actual}，达到${start}，不扣分`
      : `实际 ${actual}，没有超过${start}，不扣分`;
  },
  stepGap: (direction: Direction, actual: string, start: string, distance: string) => {
    if (direction === "deviation") return `实际 ${actual}，与${apart(start)}相差 ${distance}`;
    const words = distance.includes("百分点") ? LOWER_OR_HIGHER : MORE_OR_LESS;
    return `实际 ${actual}，比${apart(start)}${words[direction]} ${distance}`;
  },
  stepsCounted: (
    direction: Direction | "award",
    percent: string | null,
    counted: string,
    partial: Partial | "exact"
  ) => {
    const distance = direction === "award" ? "目标的" : MORE_OR_LESS[direction];
    const share = percent === null ? "" : `${distance} ${percent}，`;
    if (partial === "started") return `（${share}不足一档按一档计，共 ${counted} 档）`;
    return partial === "proportional" ? `（${share}折合 ${counted} 档）` : `（${share}满 ${counted} 档）`;
  },
  stepEach: (direction: Direction, rate: boolean, step: string, marks: string) => {
    const words = rate ? LOWER_OR_HIGHER : MORE_OR_LESS;
    return `每${words[direction]} ${apart(step)}扣${spaced(marks)}`;
  },
  step: (gap: string, each: string, deducted: string) => `${gap}；${each}，${deducted}`,
  deducted: (points: string) => `共扣 ${points}`,
  deductedAtMost: (points: string, most: string) => `应扣 ${points}，最多扣 ${most}`,
  deductedToZero: (points: string) => `应扣 ${points}，扣完为止`,

  // Awards
  award: (p: {
    readonly amount: string;
    readonly note: string;
    readonly over: string | null;
    readonly step: string;
    readonly each: string;
    readonly base: string | null;
    readonly earned: string;
    readonly most: string | null;
  }) => {
    const over = p.over === null ? "" : `超过 ${apart(p.over)}的部分`;
    const base = p.base === null ? "" : `基础分 ${p.base}，`;
    const most = p.most === null ? "" : `，最多得 ${p.most}`;
    return `实际 ${p.amount}${p.note}；${base}${over}每 ${apart(p.step)}得${spaced(p.each)}，计 ${p.earned}${most}`;
  },

  // Proportions
  shareClause: (
    basis: "completion" | "excess" | "inverse" | "deviation" | "rate" | "zero-target",
    actual: string,
    words: { readonly reference: string; readonly gap: string; readonly percent: string }
  ) => {
    const { reference, gap, percent } = words;
    if (basis === "rate") return `实际 ${actual}`;
    if (basis === "zero-target") return `实际 ${actual}，目标 ${reference}，不能计算比例，按是否达到目标计分`;
    if (basis === "completion") return `实际 ${actual}，是目标 ${apart(reference)}的 ${percent}`;
    if (basis === "deviation") {
      return gap === ""
        ? `实际 ${actual}，与目标 ${apart(reference)}一致`
        : `实际 ${actual}，与目标 ${apart(reference)}相差 ${gap}（${percent}）`;
    }
    if (gap === "") return `实际 ${actual}，没有超过目标 ${reference}`;
    return basis === "inverse"
      ? `实际 ${actual}，目标 ${reference} ÷ 实际 = ${percent}`
      : `实际 ${actual}，比目标 ${apart(reference)}多 ${gap}（多 ${percent}）`;
  },
  rescaled: (completion: string, pass: string) => `（${completion} − ${pass}）÷（1 − ${pass}）`,
  proportional: (
    clause: string,
    rescaled: string,
    p: { readonly part: string; readonly inPart: boolean; readonly share: string; readonly full: boolean }
  ) => {
    if (p.full) return clause;
    const share = rescaled === "" ? p.share : `${rescaled} = ${p.share}`;
    return `${clause}；${partName(p.inPart)} ${p.part} × ${share}`;
  },

  // Tiers, states, grades
  tier: (actual: string, tier: string, share: string | null) =>
    share === null ? `实际 ${actual}，属于“${tier}”一档` : `实际 ${actual}，属于“${tier}”一档，给${spaced(share)}`,
  tierDeducts: (actual: string, tier: string, marks: string) => `实际 ${actual}，属于“${tier}”一档，扣${spaced(marks)}`,
  state: (name: string, share: string | null, deducts: string | null) => {
    if (deducts !== null) return `完成情况为“${name}”，扣${spaced(deducts)}`;
    return share === null ? `完成情况为“${name}”` : `完成情况为“${name}”，给${spaced(share)}`;
  },
  graded: (name: string, said: string, band: string, factors: readonly string[] | null) => {
    const grade = `评为“${name}”，取 ${said}（区间：${band}）`;
    return factors === null ? grade : `${grade}；${factors.join(" × ")}`;
  },
  bySetting: (figure: string, by: "middle" | "bottom") =>
    by === "middle" ? `${figure}（未填比例，按设置取区间中值）` : `${figure}（未填比例，按设置取区间下限）`,

  // Conditions
  equalShare: (met: string, count: string, part: string, inPart: boolean) =>
    met === count
      ? `${count} 条全部符合`
      : `${count} 条中符合 ${met} 条；${partName(inPart)} ${part} × ${met}/${count}`,
  itemCount: (count: string, missing: boolean) => `${missing ? "缺" : "符合"}${count}项`,
  itemMarks: (item: string, points: string) => `${item} ${points}`,
  itemsMet: (count: string, items: readonly string[]) =>
    items.length === 0 ? `符合 ${count} 项` : `符合 ${count} 项（${items.join("、")}）`,
  perMet: (count: string, each: string, earned: string, most: string | null) => {
    const limit = most === null ? "" : `，最多得 ${most}`;
    return `符合 ${count} 项，每项得${spaced(each)}，计 ${earned}${limit}`;
  },
  nothingMissing: "没有缺项，不扣分",
  perMissing: (count: string, each: string, deducted: string) => `缺 ${count} 项，每项扣${spaced(each)}，${deducted}`,

  // Events
  noEvents: (counts: "events" | "overdue") => (counts === "overdue" ? "没有逾期事项，不扣分" : "没有发生，不扣分"),
  veto: (name: string) => `出现“${name}”，一票否决`,
  eventEach: (per: string, unit: string, marks: string) =>
    per === "1"
      ? `每${unit === "" ? "次" : unit}扣${spaced(marks)}`
      : `每 ${per} ${unit === "" ? "次" : unit}扣${spaced(marks)}`,
  eventCount: (name: string, count: string, unit: string, each: string) =>
    `${name === "" ? "" : `${name} `}${count} ${unit === "" ? "次" : unit}，${each}`,
  events: (counts: "events" | "overdue", named: boolean, clauses: readonly string[], deducted: string) => {
    const what = counts === "overdue" ? "逾期 " : "发生 ";
    return `${named ? "" : what}${clauses.join("；")}${clauses.length > 1 ? "；" : "，"}${deducted}`;
  },
  eventsZeroFrom: (count: string, unit: string, from: string, counts: "events" | "overdue") => {
    const own = unit === "" ? "次" : unit;
    return `${counts === "overdue" ? "逾期" : "发生"} ${count} ${own}，达到 ${from} ${own}，不得分`;
  },

  // Deadlines
  lateUnit: (unit: keyof typeof LATE_UNITS): string => LATE_UNITS[unit],
  onTime: (said: string) => `${said}，没有逾期`,
  lateBy: (amount: string) => `逾期情况为“${amount}”`,
  dateInTime: (actual: string, due: string) => `实际完成时间 ${actual}，期限 ${due}`,
  dateLate: (actual: string, due: string, by: string | null) =>
    by === null ? `实际完成时间 ${actual}，晚于期限 ${due}` : `实际完成时间 ${actual}，比期限 ${due}晚 ${by}`,
  lateZero: (said: string, within: string) => `${said}，属于“逾期${within}”不得分的情形`,
  lateTier: (said: string, within: string) => `${said}，属于“逾期${within}”一档`,
  lateSteps: (steps: string) => `（计 ${steps} 档）`,
  lateStep: (said: string, note: string, step: string, marks: string, deducted: string) =>
    `${said}${note}；每逾期 ${step}扣${spaced(marks)}，${deducted}`,
  lateOutcome: (said: string, deducts: string | null) =>
    deducts === null ? `${said}，未按期完成` : `${said}，未按期完成，扣${spaced(deducts)}`,

  // Formulas
  figures: (figures: string) => figures,
  rateFrom: (name: string, formula: string, percent: string) => `${name} = ${formula} = ${percent}`,
  ratio: (words: string, formula: string, zero: string | null, limit: string | null) => {
    const most = limit === null ? "" : `，最多得 ${limit}`;
    return `${words}；得分 = ${formula}${zero === null ? "" : `，${zero}`}${most}`;
  },
  atLeastZero: "小于 0 按 0 计",

  // Compounds
  part: (index: number, name: string, because: string, points: string) =>
    `（${index}）${name}：${because}，得 ${points}`,
  parts: (clauses: readonly string[]) => `${clauses.join("；")}；合计`,
  inPart: (name: string, sentence: string) => `“${name}”一项：${sentence}`,
} as const;

/** “扣 1 分”, but “扣权重的 10%”. */
function spaced(marks: string): string {
  return /^[\d-]/.test(marks) ? ` ${marks}` : marks;
}

/** “每少 1 个扣”, but “每少 1% 扣”. */
function apart(step: string): string {
  return /[\u4e00-\u9fa5]$/.test(step) ? step : `${step} `;
}

function partName(inPart: boolean): string {
  return inPart ? "该项" : "权重";
}
