import { RISKY } from "./background";

/** A second condition in the same breath: 且验收合格, 或者. A numeric reading would lose it. */
const SECOND_CONDITION =
  /且|并且|同时|或者|以及|其中|连续|仅|只有|至少|不含|首次|第[一二三四五六七八九十]|外(?:$|的)|每/;

/** 考核得分 of an indicator that is itself a score. */
const OWN_SCORE = /(?:考核|测评|综合|评价|考评|平均|实际|检查|评估)得分/;

/** Words that may stand beside a number without changing what it scores: a name, a verb, an organisation. */
export function isHarmless(words: string): boolean {
  if (words === "") return true;
  return (
    words.length <= 60 &&
    !/[\d%≥≤<>=×/+]/.test(words) &&
    !RISKY.test(words.replace(OWN_SCORE, "")) &&
    !SECOND_CONDITION.test(words)
  );
}
