/** Words of one native validation: shown when the cell is selected, and when an entry is refused. */
export interface ValidationWords {
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

function words(title: string, prompt: string, error: string): ValidationWords {
  return { prompt: { title, message: prompt }, error: { title: `${title}填写有误`, message: error } };
}

const ACTUAL = "实际完成值";

function counted(of: number | null, example: string): string {
  return of === null ? `写成“${example}”` : `填 0 到 ${of} 的整数，或写成“2/${of}”`;
}

/** The county's filling-in notes, said at the cell they are about. Excel cuts nothing off: prompts ≤ 255, errors ≤ 225. */
export const validationText = {
  type: words(
    "指标类型",
    "请从下拉列表选择：能用数字衡量的选≥、>、=、≤、<之一，不能的选“定性”。",
    "只能填≥、>、=、≤、<、定性之一。请从下拉列表里选。"
  ),
  target: words(
    "指标值",
    "定量指标只填数字，符号填在指标类型列，单位填在计量单位列。指标类型为“定性”时可以填文字。",
    "定量指标的指标值只能填数字。要填文字，请先把指标类型改为“定性”。"
  ),
  unit: words(
    "计量单位",
    "填数字后面的单位，如个、户、万元、%。指标类型为“定性”时不填。",
    "指标类型为“定性”时，计量单位要空着。"
  ),
  weight: words("权重", "填 0 到 100 的数字，只填数字，不写“分”。", "权重只能填 0 到 100 的数字，例如 10。"),
  number: (unit: string, whole: boolean, nonNegative: boolean): ValidationWords => {
    const kind = `${nonNegative ? "不小于 0 的" : ""}${whole ? "整数" : "数字"}`;
    const example = unit === "%" ? "，如 98.5 或 98.5%" : unit === "" ? "" : `，单位：${unit}`;
    return words(ACTUAL, `填${kind}${example}。`, `这里要填${kind}${example}。请用阿拉伯数字，不写“约”“左右”。`);
  },
  choice: (choices: string): ValidationWords =>
    words(ACTUAL, `请从下拉列表选择：${choices}。`, `只能填下拉列表里的内容：${choices}。`),
  freeChoice: (choices: string): ValidationWords =>
    words(ACTUAL, `请填其中一种：${choices}。`, "填写的内容太长，请核对。"),
  gradePercent: (grades: string, first: string): ValidationWords =>
    words(ACTUAL, `填档次和该档内的百分比，如“${first} 85%”。档次：${grades}。`, "填写的内容太长，请核对。"),
  met: (of: number | null): ValidationWords =>
    words(ACTUAL, `填符合的条数：${counted(of, "2/3")}。`, `条数不对。请${counted(of, "2/3")}。`),
  missing: (of: number | null): ValidationWords =>
    words(
      ACTUAL,
      "填缺少或不符合的项数，没有的填 0。",
      `项数不对。请填 0 ${of === null ? "或以上" : `到 ${of} `}的整数。`
    ),
  events: words(
    ACTUAL,
    "填发生的次数（起数、件数），没有发生填 0。分几类的写成“省级=1；市级=2”。",
    "次数只能填 0 或以上的整数。"
  ),
  late: words(ACTUAL, "填逾期的事项数，全部按时填 0。", "事项数只能填 0 或以上的整数。"),
  items: (count: number): ValidationWords =>
    words(
      ACTUAL,
      `按评分标准的顺序逐项填“是”或“否”，中间用“；”隔开，共 ${count} 项。`,
      `项数不对，一共 ${count} 项。请逐项填“是”或“否”，中间用“；”隔开。`
    ),
  classes: (names: string): ValidationWords =>
    words(
      ACTUAL,
      `按类别填次数，中间用“；”隔开：${names}。没有发生填 0。`,
      "次数只能填 0 或以上的整数，或按提示写明各类次数。"
    ),
  named: (names: string): ValidationWords =>
    words(ACTUAL, `填算好的比率，或填各项数字：${names}。`, "填写有误。请填不小于 0 的数字，或按提示写明各项数字。"),
  date: (unit: string): ValidationWords =>
    words(
      ACTUAL,
      `填完成日期，或填逾期的${unit}数；按时完成填 0 或“按期”。`,
      "填写有误。请填完成日期、逾期的数量或“按期”。"
    ),
  parts: (names: string): ValidationWords =>
    words(ACTUAL, `按评分标准的顺序填写各部分，中间用“；”隔开：${names}。`, "填写的内容太长，请核对。"),
} as const;

/** Units of lateness, for `date`. */
export const LATE_UNITS = { day: "天", workday: "工作日", week: "周", month: "月" } as const;
