import { RISKY } from "./background";

/** A second condition in the same breath: 且验收合格, 或者. A numeric reading would lose it. */
const SECOND_CONDITION =
  /且|并且|同时|或者|以及|其中|连续|仅|只有|至少|不含|首次|第[一二三四五六七八九十]|外(?:$|的)|每/;

/** Words that may stand beside a number without changing what it scores: a name, a verb, an organisation. */
export function isHarmless(words: string): boolean {
  if (words === "") return true;
  return words.length <= 60 && !/[\d%≥≤<>=×/+]/.test(words) && !RISKY.test(words) && !SECOND_CONDITION.test(words);
}
