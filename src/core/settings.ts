import { Rational } from "./number/rational";

/** How a part step counts when the text is silent: 9.5% short at 1% a step is 9, 10 or 9.5 steps. */
export type PartialSteps = "whole" | "started" | "proportional";

export interface Settings {
  readonly partialSteps: PartialSteps;
  /** Decimals of a score, 0 to 4; rounded half up. */
  readonly digits: number;
  /** What a grade without a percent scores: nothing (ask), the middle or the bottom of its band. */
  readonly gradeWithoutPercent: "ask" | "middle" | "bottom";
  /** Lower bounds, in percent of the total weight, of 优, 良 and 中. */
  readonly gradeThresholds: { readonly excellent: Rational; readonly good: Rational; readonly fair: Rational };
  /** Marks (weights) by level1 for 分配权重. */
  readonly weightPreset: WeightPreset;
  /** Score rows that have no standard by the national system's default formula. */
  readonly nationalDefault: boolean;
  /** Re-score an edited row while the pane is open. */
  readonly automaticScoring: boolean;
  /** Colour the cells that have findings. */
  readonly marks: boolean;
}

export interface WeightPreset {
  readonly cost: Rational;
  readonly output: Rational;
  readonly benefit: Rational;
  readonly satisfaction: Rational;
}

const preset = (cost: number, output: number, benefit: number, satisfaction: number): WeightPreset => ({
  cost: Rational.of(cost),
  output: Rational.of(output),
  benefit: Rational.of(benefit),
  satisfaction: Rational.of(satisfaction),
});

/** Usual weights by level1: without cost indicators 50/30/10 (total 90), with them 20/40/30/10 or 20/40/20/10. */
export const WEIGHT_PRESETS: readonly WeightPreset[] = [
  preset(20, 40, 30, 10),
  preset(20, 40, 20, 10),
  preset(0, 50, 30, 10),
];

export const DEFAULT_SETTINGS: Settings = {
  partialSteps: "whole",
  digits: 2,
  gradeWithoutPercent: "ask",
  gradeThresholds: { excellent: Rational.of(90), good: Rational.of(80), fair: Rational.of(60) },
  weightPreset: preset(20, 40, 30, 10),
  nationalDefault: false,
  automaticScoring: false,
  marks: true,
};
