import { compactText } from "../lexicon/plain-text";

/** The county's fixed words: every 二级指标 by its 一级指标. */
export const LEVELS = {
  成本指标: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
  产出指标: ["数量指标", "质量指标", "时效指标"],
  效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  满意度指标: ["服务对象满意度指标"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Level1 = keyof typeof LEVELS;
export const LEVEL1_NAMES = Object.keys(LEVELS) as readonly Level1[];

/** A label in the form of the vocabulary: “产 出⏎指标（50分）” and 产出 are 产出指标; other words as written. */
export function levelName(written: string): string {
  const bare = compactText(written).replace(/(?:\(?\d{1,3}(?:\.\d{1,2})?[分%]?\)?|\(\D{1,12}\))$/, "");
  return isLevelWord(`${bare}指标`) ? `${bare}指标` : bare;
}

export function isLevel1(name: string): name is Level1 {
  return (LEVEL1_NAMES as readonly string[]).includes(name);
}

/** The 一级指标 a 二级指标 belongs to; null for words that are not in the vocabulary. */
export function level1Of(level2: string): Level1 | null {
  return LEVEL1_NAMES.find((level1) => (LEVELS[level1] as readonly string[]).includes(level2)) ?? null;
}

function isLevelWord(name: string): boolean {
  return isLevel1(name) || level1Of(name) !== null;
}
