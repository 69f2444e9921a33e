import type { StandardLevel1 } from "../lexicon/levels";
import { LEVEL_VOCABULARY } from "../lexicon/levels";

export const LEVEL1_NAMES = Object.keys(LEVEL_VOCABULARY) as readonly StandardLevel1[];

export function isLevel1(name: string | null): name is StandardLevel1 {
  return name !== null && (LEVEL1_NAMES as readonly string[]).includes(name);
}

/** The 二级指标 of a 一级指标. */
export function level2NamesOf(level1: StandardLevel1): readonly string[] {
  return LEVEL_VOCABULARY[level1];
}

/** The 一级指标 that a 二级指标 belongs to; null for words that are not in the vocabulary. */
export function level1Of(level2: string): StandardLevel1 | null {
  return LEVEL1_NAMES.find((level1) => level2NamesOf(level1).includes(level2)) ?? null;
}
