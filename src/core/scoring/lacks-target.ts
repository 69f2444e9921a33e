import { questions } from "../../strings/questions";
import { parseDateText } from "./actual/date";
import type { RowFacts } from "./facts";
import type { Refused } from "./rule-result";
import { refuse } from "./rule-result";

/**
 * True where type and unit promise a quantity and the target is none: empty, 按需, #DIV/0!. A day is a target of its own,
 * and the parts of a compound bring theirs.
 */
export function lacksTarget(facts: RowFacts): boolean {
  if (facts.inPart || facts.target !== null || facts.type === null || facts.type === "定性") return false;
  return facts.unit !== "年月日" && parseDateText(facts.targetText, facts.year) === null;
}

/** 每少1个扣1分 says nothing while nobody knows of how many. */
export function refuseWithoutTarget(facts: RowFacts): Refused {
  const code = facts.targetText === "" ? "target-missing" : "target-not-number";
  return refuse(code, questions.noTargetCount(facts.targetText));
}
