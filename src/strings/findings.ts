import type { Finding, FindingCode, Severity } from "../core/finding";
import { refusalSentence } from "./refusal-findings";

/** Severities as they are shown. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", info: "提示" };

/** A few words per kind of finding, for lists and counts. */
export const FINDING_TITLES: Readonly<Record<FindingCode, string>> = {
  "type-missing": "指标类型没有填",
  "type-not-allowed": "指标类型不在六种之内",
  "target-missing": "指标值没有填",
  "target-not-number": "定量指标值不是数字",
  "operator-in-target": "指标值里写了符号",
  "unit-in-target": "指标值里写了单位",
  "unit-on-qualitative": "定性指标填了单位",
  "name-missing": "指标名称没有填",
  "standard-missing": "评分标准没有填",
  "definition-missing": "指标解释没有填",
  "level1-unknown": "一级指标名称不规范",
  "level2-unknown": "二级指标名称不规范",
  "level2-under-wrong-level1": "二级指标归类不对",
  "level1-absent": "缺少一级指标",
  "level2-absent": "有二级指标未设置",
  "duplicate-indicator": "指标重复",
  "unit-missing": "计量单位没有填",
  "unit-differs-from-standard": "单位与评分标准不一致",
  "base-differs-from-target": "评分标准的基准与指标值不一致",
  "name-differs-from-standard": "名称与评分标准不一致",
  "direction-differs-from-type": "指标类型方向可能反了",
  "percent-over-100": "比率超过100%",
  "year-differs": "年份与本表不一致",
  "tiers-gap": "评分档次有空档",
  "tiers-overlap": "评分档次有重叠",
  "tier-points-differ-from-weight": "档次分值与权重不一致",
  "full-marks-unreachable": "达到目标也得不到满分",
  "bands-differ-from-county-note": "档次与填表说明不同",
  "standard-needs-judgement": "评分标准要靠人判断",
  "standard-not-understood": "评分标准读不懂",
  "standard-incomplete": "评分标准不完整",
  "weight-missing": "权重没有填",
  "weight-not-number": "权重填写有误",
  "weights-not-100": "权重合计不对",
  "actual-missing": "实际完成值没有填",
  "actual-not-readable": "实际完成值读不懂",
  "actual-not-possible": "实际完成值不合理",
  "text-disguised": "文字里有多余空格或全角字符",
};

/** What is wrong and what to do, for a county clerk: “G14 计量单位没有填。定量指标要填单位，按评分标准看应填“%”。” */
export function findingSentence({ code, params }: Finding): string {
  return SENTENCES[code]((key) => params[key] ?? "");
}

type Sentence = (param: (key: string) => string) => string;

const QUALITATIVE_HINT = "不能用数字衡量的，指标类型请改为“定性”。";

const SENTENCES: Readonly<Record<FindingCode, Sentence>> = {
  "type-missing": (p) => `${p("cell")} 指标类型没有填。请在≥、>、=、≤、<、定性中选一个。`,
  "type-not-allowed": (p) => `${p("cell")} 指标类型“${p("value")}”不规范。只能填≥、>、=、≤、<、定性之一。`,
  "target-missing": (p) => `${p("cell")} 指标值没有填。定量指标请填一个数字。`,
  "target-not-number": (p) =>
    `${p("cell")} 指标值“${p("value")}”不是数字。定量指标的指标值只能填数字；${QUALITATIVE_HINT}`,
  "operator-in-target": operatorInTarget,
  "unit-in-target": unitInTarget,
  "unit-on-qualitative": (p) => `${p("cell")} 定性指标不填计量单位，请清空“${p("value")}”。`,
  "name-missing": (p) => `${p("cell")} 指标名称没有填。请写清楚考核什么，不需要的行请删除或填“不适用”。`,
  "standard-missing": (p) => `${p("cell")} 评（扣）分标准没有填${placeholder(p)}。请写明怎样得满分、怎样扣分。`,
  "definition-missing": (p) => `${p("cell")} 指标解释没有填。请写明指标的含义、计算方法或数据来源。`,
  "level1-unknown": (p) =>
    `${p("cell")} 一级指标“${p("value")}”不在规定名称之内。请用成本指标、产出指标、效益指标或满意度指标。`,
  "level2-unknown": level2Unknown,
  "level2-under-wrong-level1": (p) =>
    `${p("cell")} “${p("level2")}”应属于“${p("belongs")}”，却填在“${p("level1")}”下面。请移到“${p("belongs")}”，或改正二级指标。`,
  "level1-absent": (p) => `本表没有${p("level1")}。产出、效益、满意度三类一级指标都要有，请补充。`,
  "level2-absent": (p) => `${p("level1")}下没有${p("level2")}。确实没有的，请列出并在指标名称里填“不适用”。`,
  "duplicate-indicator": duplicate,
  "unit-missing": unitMissing,
  "unit-differs-from-standard": unitDiffers,
  "base-differs-from-target": baseDiffers,
  "name-differs-from-standard": nameDiffers,
  "direction-differs-from-type": direction,
  "percent-over-100": (p) => `${p("cell")} “${p("name")}”填了${p("value")}%，这类比率不会超过100%。请核对数值和单位。`,
  "year-differs": (p) =>
    `${p("cell")} 写的是${p("year")}年，本表是${p("tableYear")}年。请核对是否从以前年度的表里抄来没有改。`,
  "tiers-gap": (p) => `${p("cell")} 评分档次有空档${between(p)}，落在空档里的数值没有分数可打。请把档次补完整。`,
  "tiers-overlap": (p) => `${p("cell")} 评分档次有重叠${between(p)}，同一个数值能得两种分数。请写清上下限归哪一档。`,
  "tier-points-differ-from-weight": tierPoints,
  "full-marks-unreachable": unreachable,
  "bands-differ-from-county-note": (p) =>
    `${p("cell")} 分档${quoted(p, "words")}与填表说明里的参考档次不同。如果是有意这样定的，可以不改。`,
  "standard-needs-judgement": (p) => refusalSentence("standard-needs-judgement", refusal(p)),
  "standard-not-understood": (p) => refusalSentence("standard-not-understood", refusal(p)),
  "standard-incomplete": (p) => refusalSentence("standard-incomplete", refusal(p)),
  "weight-missing": weightMissing,
  "weight-not-number": (p) => `${p("cell")} 权重“${p("value")}”不能用。请填大于 0、不超过 100 的数字，例如 10。`,
  "weights-not-100": weightsNot100,
  "actual-missing": (p) => `${p("cell")} 实际完成值没有填，这一项不能评分。请填写实际完成情况。`,
  "actual-not-readable": (p) => `${p("cell")} 实际完成值读不懂，${p("why") || otherActual(p)}`,
  "actual-not-possible": (p) => `${p("cell")} 实际完成值不合理，${p("why") || otherActual(p)}`,
  "text-disguised": (p) =>
    `${p("cell")} 文字里有${disguises(p("what"))}，看起来对，但筛选和导入时对不上。清理后是“${p("value")}”。`,
};

type Params = Parameters<Sentence>[0];

function refusal(p: Params) {
  return { cell: p("cell"), reason: p("reason"), words: p("words") };
}

function operatorInTarget(p: Params): string {
  const start = `${p("cell")} 指标值“${p("value")}”里写了符号。`;
  if (p("typeCell") !== "" && p("typeCell") !== p("operator")) {
    return `${start}符号是“${p("operator")}”，指标类型列填的是“${p("typeCell")}”，请核对后在指标值里只留数字${p("number")}。`;
  }
  return `${start}符号“${p("operator")}”请填在指标类型列，指标值只填数字${p("number")}${unitMoved(p)}。`;
}

function unitInTarget(p: Params): string {
  const start = `${p("cell")} 指标值“${p("value")}”里写了单位。`;
  if (p("unitCell") !== "" && p("unitCell") !== p("unit")) {
    return `${start}单位是“${p("unit")}”，计量单位列填的是“${p("unitCell")}”，请核对后在指标值里只留数字。`;
  }
  return `${start}指标值只填数字${p("number")}${unitMoved(p)}。`;
}

function unitMoved(p: Params): string {
  return p("unit") === "" ? "" : `，单位“${p("unit")}”填在计量单位列`;
}

function placeholder(p: Params): string {
  return p("value") === "" ? "" : `，只写了“${p("value")}”`;
}

function level2Unknown(p: Params): string {
  return p("value") === ""
    ? `${p("cell")} 二级指标没有填。请按填表说明填写${p("level1")}下的二级指标。`
    : `${p("cell")} 二级指标“${p("value")}”不在规定名称之内。请改用填表说明里${p("level1")}下的二级指标名称。`;
}

function duplicate(p: Params): string {
  return p("first") === ""
    ? `${p("cell")} 指标“${p("name")}”与前面的一行重复，不计分。请删除或改写其中一行。`
    : `${p("cell")} 指标“${p("name")}”与 ${p("first")} 重复，这一行不计分。请删除或改写其中一行。`;
}

const SOURCES: Readonly<Record<string, string>> = {
  standard: "按评分标准看",
  definition: "按指标解释看",
  name: "按指标名称看",
};

function unitMissing(p: Params): string {
  const hint = p("unit") === "" ? "例如个、户、万元、%" : `${SOURCES[p("from")] ?? "看起来"}应填“${p("unit")}”`;
  return `${p("cell")} 计量单位没有填。定量指标要填单位，${hint}。`;
}

function unitDiffers(p: Params): string {
  const both = p("expected") === "" ? "" : `标准用“${p("unit")}”，计量单位是“${p("expected")}”。`;
  return `${p("cell")} 评分标准${inside(p)}的单位与计量单位不一致。${both}请改成一致后再评分。`;
}

function baseDiffers(p: Params): string {
  const both = p("base") === "" ? "" : `标准写的是${p("base")}${p("unit")}，指标值是${p("target")}${p("unit")}。`;
  const next =
    p("blocking") === "" ? "已按评分标准评分，请核对是不是这个意思。" : "请核对以哪个为准，改成一致后再评分。";
  return `${p("cell")} 评分标准${inside(p)}与指标值不一致。${both}${next}`;
}

function nameDiffers(p: Params): string {
  const other = p("standardName") === "" ? "另一个指标" : `“${p("standardName")}”`;
  return `${p("cell")} 评分标准说的是${other}，与指标名称“${p("name")}”不同。请核对是不是同一个指标。`;
}

function tierPoints(p: Params): string {
  const both = p("points") === "" ? "" : `最高分是${p("points")}分，权重是${p("weight")}分。`;
  const next = p("blocking") === "" ? "现按评分标准写的分值评分，请核对。" : "请改成一致后再评分。";
  return `${p("cell")} 评分标准里的分值与权重不一致。${both}${next}`;
}

function direction(p: Params): string {
  if (p("why") === "date") {
    return `${p("cell")} “${p("target")}”是完成时限，越早越好，指标类型却是“${p("type")}”。时限类指标请改为“定性”，或改成可以用数字衡量的写法。`;
  }
  if (p("why") === "cost") {
    return `${p("cell")} “${p("name")}”是成本，越少越好，指标类型却是“${p("type")}”。请核对是否应为“≤”。`;
  }
  return `${p("cell")} 评分标准${inside(p)}的方向与指标类型${quoted(p, "type")}相反。请核对指标类型和评分标准。`;
}

function unreachable(p: Params): string {
  const target = p("target") === "" ? "" : `${p("target")}%`;
  return `${p("cell")} 按评分标准，得分等于比率乘权重，完成指标值${target}也得不到满分。请核对指标值或评分标准。`;
}

function weightMissing(p: Params): string {
  return p("rows") === ""
    ? `${p("cell")} 权重没有填，这一项不能评分。请填写分值。`
    : `本表 ${p("rows")} 项指标都没有权重，不能评分。请填写权重，或点“分配权重”。`;
}

function weightsNot100(p: Params): string {
  if (p("block") !== "") {
    return `${p("cell")} “${p("block")}”写的是${p("stated")}分，下面各项权重合计${p("total")}分。请改成一致。`;
  }
  if (p("usual") !== "") {
    return `权重合计${p("total")}分，不是100分。如果预算执行率另占${p("rest")}分，这样写是对的；不是的话请调整权重。`;
  }
  return `权重合计${p("total")}分，不是100分。请调整各项权重。`;
}

function otherActual(p: Params): string {
  return `没有按“${p("value")}”评分。请按评分标准的要求重新填写。`;
}

const DISGUISES: Readonly<Record<string, string>> = {
  invisible: "看不见的字符",
  spaces: "多余的空格",
  wide: "全角字符",
  "look-alike": "形近的异体字符",
};

function disguises(what: string): string {
  const words = what.split(",").map((key) => DISGUISES[key] ?? "");
  return words.filter((word) => word !== "").join("和") || "多余的字符";
}

function quoted(p: Params, key: string): string {
  return p(key) === "" ? "" : `“${p(key)}”`;
}

function inside(p: Params): string {
  return p("words") === "" ? "" : `里的“${p("words")}”`;
}

/** Where two tiers do not meet: “（70 到 75 之间）”, “（80 处）”. */
function between(p: Params): string {
  if (p("from") === "" || p("to") === "") return "";
  return p("from") === p("to") ? `（${p("from")} 处）` : `（${p("from")} 到 ${p("to")} 之间）`;
}
