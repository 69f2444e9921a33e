import type { Assumption } from "../../../core/standard/reading";

export const assumptionWords = (assumption: Assumption): string => assumption.code;
