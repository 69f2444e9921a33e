/** Why an actual was not taken, and what to write instead: one sentence to a clerk each. `shown` is the cell as shown. */
export const questions = {
  // Cells that hold something else
  errorInCell: (shown: string) => `实际完成值单元格里是公式错误“${shown}”，请改正公式或直接填写结果。`,
  scaledFormat: (shown: string) =>
    `单元格格式把数字缩小显示成“${shown}”，与真正的值不一致，请改成常规格式后填写与计量单位一致的数字。`,
  dateForNumber: (date: string, unit: string) =>
    `实际完成值是日期“${date}”，这里要填${unitWords(unit)}数字。如果本来想填分数，请先把单元格设为文本格式再填。`,
  dateForCount: (date: string, meant: string) =>
    `实际完成值被表格变成了日期“${date}”。如果想填的是“${meant}”（符合的条数/总条数），请把单元格设为文本格式后重新填写。`,
  dateForEvents: (date: string) => `这里要填发生（逾期）的件数，不是日期“${date}”。请填写数字，没有就填 0。`,

  // Numbers
  notANumber: (shown: string, unit: string) => `“${shown}”不能当作数字，请填写${unitWords(unit)}数字。`,
  onlyABound: (shown: string) => `“${shown}”只说明了范围，不是确切的数，请填写实际完成的确切数字。`,
  otherUnit: (shown: string, written: string, wanted: string) =>
    `“${shown}”的单位“${written}”与本行计量单位“${wanted}”不是一回事，请换算成“${wanted}”后填写。`,
  percentForAmount: (shown: string, unit: string, amount: string | null) => {
    const meant = amount === null ? `请填写实际完成了多少${unit}。` : `如果指完成率，请填“${amount}”。`;
    const row = unit === "" ? "本行指标值不是百分数" : `本行计量单位是“${unit}”`;
    return `${row}，“${shown}”是百分数。${meant}`;
  },
  shareOrPercent: (shown: string, proposal: string) =>
    `“${shown}”是指“${proposal}”吗？本行按百分数填写，请写明百分号，例如“${proposal}”。`,
  hundredfold: (shown: string, proposal: string) =>
    `“${shown}”是不是“${proposal}”？百分比格式的单元格请直接填带百分号的数。`,
  fractionOfAThing: (shown: string, unit: string, percent: string) =>
    `计量单位是“${unit}”，“${shown}”不到 1，像是完成率“${percent}”。请填写实际完成了多少${unit}。`,
  negative: (shown: string) => `“${shown}”是负数，这个指标不可能为负，请核实后填写。`,
  overHundred: (shown: string, name: string) => `“${shown}”超过 100%，“${name}”不可能超过 100%，请核实后填写。`,
  noTarget: (target: string) =>
    target === ""
      ? "指标值是空的，没有可以比较的数字。请先填写指标值。"
      : `指标值“${target}”不是数字，没有办法比较。请先把指标值填成数字。`,
  noTargetCount: (target: string) =>
    `${target === "" ? "指标值是空的" : `指标值“${target}”不是数字`}，本行是定量指标，不知道应完成多少，不能计分。请先把指标值填成数字。`,
  rateTooHigh: (shown: string) => `“${shown}”作为比率高得不合常理（超过 1000%），请核实：这里要填百分数。`,
  rateOrAmount: (shown: string, amount: string, percent: string) =>
    `“${shown}”是指 ${amount}，还是比率 ${percent}？标准按比率计分：如果是比率，请写明百分号，例如“${percent}”；否则请填写计算比率的各个数。`,
  noTargetPercent: (target: string) =>
    `指标值“${target}”不是数字，不能计算完成比例。请填写完成率（如 95%），或把指标值填成数字。`,
  zeroTarget: (step: string) => `目标值为 0（或没有目标值），“每 ${step}”无从计算。请人工评分，或改写评分标准。`,

  // Words
  yesOrNo: (shown: string) => `“${shown}”看不出是否达到要求，请填“是”或“否”。`,
  noDirection: (shown: string, target: string) =>
    `指标类型不是五个符号之一，不能判断“${shown}”是否达到“${target}”，请先填好指标类型，或直接填“是”“否”。`,
  oneOf: (shown: string, names: readonly string[]) =>
    `“${shown}”不在标准列出的情形之内，请填写其中之一：${quotedList(names)}。`,
  otherPoints: (name: string, points: string, shown: string) =>
    `标准规定“${name}”为 ${points}，与填写的“${shown}”不一致，请核实。`,
  gradeNeeded: (shown: string, names: readonly string[]) =>
    `“${shown}”里没有认出等级，请填写等级和比例，例如“${names[0] ?? ""} 90%”。可用的等级：${quotedList(names)}。`,
  gradeFigure: (shown: string) => `“${shown}”里等级后面的数字没有看懂，请写成“等级 百分数”，例如“部分实现 70%”。`,
  gradeAlone: (name: string, band: string, proposal: string) =>
    `“${name}”只确定了区间（${band}），还要由人定具体比例，请写成例如“${proposal}”。`,
  outsideBand: (name: string, band: string, shown: string) =>
    `“${shown}”超出了“${name}”的区间（${band}），请改等级或改比例。`,

  // Conditions
  notACount: (shown: string) => `“${shown}”看不出符合几条，请填条数，例如“2”或“2/3”。`,
  notWhole: (shown: string) => `“${shown}”不是整数，件数、条数只能是整数，请核实。`,
  moreThanAll: (shown: string) => `“${shown}”中符合的条数多于总条数，请核实。`,
  moreThanKnown: (shown: string, count: string) => `标准一共只有 ${count} 条，“${shown}”超过了，请核实。`,
  otherCount: (shown: string, count: string) => `标准一共有 ${count} 条，与“${shown}”的总条数不同，请核实。`,
  countOf: (shown: string) => `标准没有说一共几条，“${shown}”算不出比例，请写成“符合条数/总条数”，例如“2/3”。`,
  itemByItem: (items: readonly string[]) =>
    items.length === 0
      ? "请写成“符合条数/总条数”，例如“2/3”。"
      : `各条分值不同，请逐条填写是否符合，用分号隔开：${items.map((item) => `${item}=是`).join("；")}。`,

  // Events
  notEvents: (shown: string) => `“${shown}”看不出发生了几次，请填写次数，没有发生就填 0。`,
  measureOrEvents: (shown: string, measured: string, counted: string) =>
    `“${shown}”是指指标完成了 ${measured}，还是发生了 ${counted}？标准按发生的次数扣分：如果是次数，请写明单位，例如“${counted}”；没有发生就填 0。`,
  rateOrCount: (shown: string, measured: string, counted: string) =>
    `“${shown}”是指标值 ${measured}，还是${counted}？标准按项数计分：如果是项数，请写明，例如“${counted}”；一项不缺就填“全部符合”。`,
  happenedOrNot: (shown: string, condition: string, choices: readonly string[]) =>
    `标准的条件是“${condition}”，“${shown}”看不出是做到了还是发生了，请填${choices.map((word) => `“${word}”`).join("或")}。`,
  howManyLate: (shown: string) => `“${shown}”没有说明有几件，请填写逾期的件数。`,
  perClass: (shown: string, names: readonly string[], missing: readonly string[]) => {
    const lacking = missing.length === 0 || missing.length === names.length ? "" : `（还缺：${missing.join("、")}）`;
    return `“${shown}”没有分清各类次数${lacking}，请分别填写，例如“${names.map((name) => `${name}=0`).join("；")}”。`;
  },

  // Dates and delays
  notADate: (shown: string, unit: string) =>
    `“${shown}”不是日期，也看不出逾期多少，请填写完成日期、逾期的${bareUnit(unit)}数或“按期”。`,
  notLateness: (shown: string) => `“${shown}”看不出逾期多久，请填写完成日期、逾期天数或“按期”。`,
  negativeLateness: (shown: string) => `“${shown}”是负数。如果是提前完成，请填“按期”。`,
  howLate: (shown: string, unit: string) => `“${shown}”没有说明逾期多少，请填写逾期几${unit}，例如“2${unit}”。`,
  workdays: (shown: string, toWorkdays: boolean) =>
    toWorkdays
      ? `标准按工作日计算，由“${shown}”不能确定是几个工作日，请填写逾期的工作日数，例如“3个工作日”。`
      : `标准按自然日计算，由“${shown}”不能确定是几天，请填写逾期天数，例如“3天”。`,
  otherLateUnit: (said: string, unit: string) =>
    `标准按“${unit}”计算，${said}换算后结果不唯一，请直接填写逾期几${unit}。`,
  noDueDate: (shown: string, unit: string) =>
    `标准和指标值里都没有写明完成期限，由日期“${shown}”不能确定是否逾期，请填“按期”或逾期几${unit}。`,
  whichYear: (shown: string, dates: readonly string[]) => `“${shown}”没有写年份，是${dates.join("还是")}？请写全日期。`,
  whichDay: (shown: string, due: string) => `由“${shown}”不能确定是否超过期限 ${due}，请写明具体日期。`,

  // Several values
  figuresMissing: (shown: string, names: readonly string[]) =>
    `“${shown}”里没有找到需要的数据，请填写${names.map((name) => `“${name}=”`).join("、")}，用分号隔开，或直接填写算好的比率。`,
  mixedUnits: (shown: string) => `“${shown}”里有的数写了万元、亿元，有的没写单位，请统一单位后填写。`,
  zeroDenominator: (actual: string) => `“${actual}”中分母为 0，算不出比率，请核实，或人工评分。`,
  oneForEachPart: (shown: string, names: readonly string[]) =>
    `标准分 ${names.length} 项计分，“${shown}”没有逐项对应，请按顺序填写并用分号隔开：${names.map((name) => `${name}=…`).join("；")}。`,

  // The standard against the row
  inGap: (actual: string) => `${withActual(actual)}，不在标准的任何一档之内，请核对标准的分档是否有遗漏。`,
  inOverlap: (actual: string) => `${withActual(actual)}，同时落在分值不同的两档，请核对标准的分档是否重叠。`,
  bothZeroAndFull: (actual: string) => `${withActual(actual)}，按标准既得满分又不得分，请核对标准。`,
  pointsAboveWeight: (points: string, part: string) => `标准里的 ${points}超过了可得的 ${part}，请先让标准与权重一致。`,
  partsAboveWeight: (points: string, part: string) =>
    `标准各项分值合计 ${points}，超过了权重 ${part}，请先让标准与权重一致。`,
  noStep: "标准没有说明每多少扣分，请补写标准。",
  judgement: (range: readonly [string, string] | null) =>
    range === null
      ? "标准由人酌情评分，请在“得分”栏直接填写分数。"
      : `标准由人在 ${range[0]}～${range[1]} 分之间评分，请在“得分”栏直接填写分数。`,
} as const;

function unitWords(unit: string): string {
  if (unit === "" || unit === "年月日") return "";
  return unit === "%" ? "百分数的" : `以“${unit}”为单位的`;
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

function bareUnit(unit: string): string {
  return unit.replace(/^个/, "");
}

function withActual(actual: string): string {
  return /^(?:实际|逾期|“)/.test(actual) ? actual : `实际 ${actual}`;
}
