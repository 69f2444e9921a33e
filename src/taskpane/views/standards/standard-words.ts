import type { Assumption, Refusal } from "../../../core/standard/reading";

export const assumptionWords = (assumption: Assumption): string => assumption.code;
export const refusalWords = (refusal: Refusal): string => refusal.reason;
