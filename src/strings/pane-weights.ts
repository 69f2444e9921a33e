import type { WeightPreset } from "../core/settings";

const BLOCKS: Readonly<Record<keyof WeightPreset, string>> = {
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

/** 分配权重. */
export const weightsText = {
  note: "每类指标的分数在本类各项之间平分。写进表里之后，可以逐项再改。",
  preset: "每类指标共多少分",
  usual: "常用比例（成本 / 产出 / 效益 / 满意度）",
  usualOption: (cost: string, output: string, benefit: string, satisfaction: string, total: string): string =>
    `${cost} / ${output} / ${benefit} / ${satisfaction}（共 ${total} 分）`,
  own: "自己填写",
  blocks: BLOCKS,
  points: "分",
  total: (total: string): string => `合计 ${total} 分`,
  totalHint: "一般为 100 分；预算执行率另占 10 分的，这里合计 90 分。",
  preview: "写进表里会是这样",
  before: (weight: string): string => `现在 ${weight}`,
  none: "现在没有",
  changed: (count: number): string => `${count} 项会改变`,
  replaces: "表里已经有权重，写入会替换它们，可以撤销。",
  absentBlock: (block: string): string => `本表没有${block}，它的分数没有分给任何指标。`,
  write: "写进表里",
  nothing: "没有可以分配的指标",
  nothingBody: "分配要按一级指标（成本、产出、效益、满意度）进行，这张表里没有认出这些一级指标。请直接在“权重”列填写。",
  toRecognition: "查看识别结果",
} as const;
