import type { Compare } from "../clauses/condition";
import type { Row } from "../row";
import type { Part } from "./parts";

/** All bounds speak of one thing: 出勤率 and 合格率 are two, unless the indicator is named after both. */
export function oneSubject(parts: readonly Part[], row: Row): boolean {
  const subjects = parts.flatMap((part) => part.compares.map(subjectOf)).filter((subject) => subject !== "");
  return subjects.every((subject) =>
    subjects.every((other) => related(subject, other) || (row.name.includes(subject) && row.name.includes(other)))
  );
}

function subjectOf({ subject }: Compare): string {
  return subject
    .replace(
      /(?:完成|达到|做到|符合|满足|具备|达|为|在|实际|的|超出|超过|超支|低于|不足|少|差|控制|保持|逾期|延期)+$/,
      ""
    )
    .replace(/^(?:其中|实际|年度|全年)/, "");
}

function related(first: string, second: string): boolean {
  return first.includes(second) || second.includes(first);
}
