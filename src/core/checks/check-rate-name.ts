import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import { compactText } from "../lexicon/plain-text";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { isRateName } from "./rate-names";
import { applicableRows } from "./rows";

/** Names of rates that speak of any indicator. */
const GENERAL = /^(?:实际|目标|任务|总体|指标|计划|本项|该项|平均)*(?:完成|达成|达标|实现|执行|得分)?(?:率|比例|比率)$/;

/** A standard that computes 验收合格率 for an indicator called 工程质量合格率: often right, sometimes another row's text. */
export function checkRateName(input: CheckInput): readonly Finding[] {
  return applicableRows(input).flatMap((row) => {
    const standardName = otherNameIn(row);
    if (standardName === null) return [];
    return [rowFinding(input, row, "standard", "name-differs-from-standard", { params: { standardName } })];
  });
}

function otherNameIn({ indicator, reading }: RowAssessment): string | null {
  const { rule, conflicts } = reading;
  if (conflicts.some(({ code }) => code === "name-differs-from-standard")) return null;
  if (rule?.kind !== "ratio" || rule.rateName === null || !isRateName(indicator.name)) return null;
  const [own, other] = [stemOf(indicator.name), stemOf(rule.rateName)];
  const same = isShortened(other, own) || isShortened(own, other) || GENERAL.test(compactText(rule.rateName));
  return same ? null : rule.rateName;
}

/** 实际满意率 and 满意度 are 满意. */
function stemOf(name: string): string {
  return compactText(name)
    .replace(/^[即按该本]?(?:实际|目标)?/, "")
    .replace(/(?:率|程度|度)$/, "");
}

/** 投诉处理 has all its characters, in their order, in 投诉举报处理. */
function isShortened(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((sign) => (at = long.indexOf(sign, at + 1)) >= 0);
}
