import type { Part } from "./parts";

const GRADE = /^(?:优秀?|良好?|中等?|好|较好|高|较高|强|较强|显著|明显|[A-D]级?|[一二三四]等)$/;

/** 优得4分 is one of several grades and no start of a deduction. */
export function namesGrade({ words }: Part): boolean {
  return words.some(({ plain }) => GRADE.test(plain));
}
