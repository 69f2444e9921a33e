import type { Grade } from "../core/scoring/score";

/** 得分. */
export const scoresText = {
  total: "总分",
  of: (weight: string): string => `/ ${weight} 分`,
  grade: (grade: Grade): string => `等级“${grade}”`,
  noGrade: "还有指标没有打分，暂不给等级",
  rate: (percent: string): string => `得分率 ${percent}%`,
  unscored: (count: number): string => `${count} 项未评分`,
  blocks: "各类指标得分",
  block: (score: string, weight: string): string => `${score} / ${weight}`,
  blockNote: (count: number, lost: string): string =>
    lost === "0" ? `${count} 项，没有扣分` : `${count} 项，扣 ${lost} 分`,
  losses: "扣分最多的指标",
  lost: (points: string): string => `−${points}`,
  lostSpoken: (points: string): string => `扣 ${points} 分`,
  noLosses: "没有扣分的指标。",
  notScored: "没有打分的指标",
  notScoredNote: "没有打分的不算 0 分：补齐后再评。",
  manual: "人工评分",
  manualNote: "由人填写的分数，程序不会改动。",
  all: "逐项得分",
  showAll: "查看每一项怎么算的",
  openActual: "去填写",
  openStandard: "去确认标准",
  openWeights: "分配权重",
  national: (points: string): string => `按国家通用公式是 ${points} 分，以本行评分标准为准。`,
  nothing: "还没有得分",
  nothingBody: "填好权重和实际完成值后，点“本表评分”，这里会列出得分、扣分和原因。",
  toActuals: "填写实际完成值",
  notWritten: "这些得分还没有写进表里。",
  write: "写进表里",
} as const;
