import { compactText } from "./plain-text";
import { simplified } from "./traditional";

/** The county's fixed vocabulary (research/domain.md §5.3): level2 names under their level1, each ending in 指标. */
export const LEVEL_VOCABULARY = {
  成本指标: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
  产出指标: ["数量指标", "质量指标", "时效指标"],
  效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  满意度指标: ["服务对象满意度指标"],
} as const;
export type StandardLevel1 = keyof typeof LEVEL_VOCABULARY;

/** What a label can mean: as a level1, as a level2, or as both (成本指标 is a level2 of 产出指标 in older tables). */
export interface LevelLabel {
  readonly level1: string | null;
  readonly level2: { readonly name: string; readonly level1: StandardLevel1 | null } | null;
}

/** Other names, without 指标: of older tables (投入/过程/产出/效果), of other provinces, and of whole-department forms. */
const OTHER_LEVEL1: Readonly<Record<string, string>> = {
  效果: "效益指标",
  产出绩效: "产出指标",
  效益绩效: "效益指标",
  满意度: "满意度指标",
  服务满意度: "满意度指标",
  投入: "投入",
  过程: "过程",
  决策: "决策",
  管理: "管理",
  投入和管理目标: "投入和管理目标",
  管理效率: "管理效率",
  履职效能: "履职效能",
  履职效益: "履职效益",
  运行成本: "运行成本",
  社会效应: "社会效应",
  可持续发展能力: "可持续发展能力",
};

const OTHER_LEVEL2: Readonly<Record<string, { name: string; level1: StandardLevel1 | null }>> = {
  产出数量: { name: "数量指标", level1: "产出指标" },
  产出质量: { name: "质量指标", level1: "产出指标" },
  产出时效: { name: "时效指标", level1: "产出指标" },
  产出成本: { name: "成本指标", level1: "产出指标" },
  成本: { name: "成本指标", level1: null },
  环境成本: { name: "生态环境成本指标", level1: "成本指标" },
  生态成本: { name: "生态环境成本指标", level1: "成本指标" },
  环境效益: { name: "环境效益指标", level1: "效益指标" },
  生态环境效益: { name: "生态效益指标", level1: "效益指标" },
  可持续影响力: { name: "可持续影响指标", level1: "效益指标" },
  可持续性影响: { name: "可持续影响指标", level1: "效益指标" },
  可持续发展影响: { name: "可持续影响指标", level1: "效益指标" },
  可持续发展: { name: "可持续影响指标", level1: "效益指标" },
  满意度: { name: "服务对象满意度指标", level1: "满意度指标" },
  服务对象: { name: "服务对象满意度指标", level1: "满意度指标" },
  受益对象满意度: { name: "受益对象满意度指标", level1: "满意度指标" },
  社会公众满意度: { name: "社会公众满意度指标", level1: "满意度指标" },
  公众满意度: { name: "公众满意度指标", level1: "满意度指标" },
  社会公众或服务对象满意度: { name: "社会公众或服务对象满意度指标", level1: "满意度指标" },
  服务对象或社会公众满意度: { name: "服务对象或社会公众满意度指标", level1: "满意度指标" },
};

const LABELS = buildLabels();

function buildLabels(): ReadonlyMap<string, LevelLabel> {
  const labels = new Map<string, LevelLabel>();
  const add = (word: string, label: Partial<LevelLabel>): void => {
    labels.set(word, { level1: null, level2: null, ...labels.get(word), ...label });
  };
  for (const [level1, names] of Object.entries(LEVEL_VOCABULARY) as [StandardLevel1, readonly string[]][]) {
    add(bare(level1), { level1 });
    for (const name of names) add(bare(name), { level2: { name, level1 } });
  }
  for (const [word, level1] of Object.entries(OTHER_LEVEL1)) add(word, { level1 });
  for (const [word, level2] of Object.entries(OTHER_LEVEL2)) add(word, { level2 });
  return labels;
}

/** “（二）产出指标（50分）” is 产出; “*数量 指标1” is 数量. */
function bare(text: string): string {
  return text
    .replace(/^[*※]/, "")
    .replace(/^\(?[一二三四五六七八九十\d]{1,2}[、.)]/, "")
    .replace(/\([^()]{1,12}\)$/, "")
    .replace(/:$/, "")
    .replace(/\d{1,3}分?$/, "")
    .replace(/(?:指标|目标)$/, "");
}

const LONGEST = 30;
const ANY_LABEL = new RegExp([...LABELS.keys()].join("|"));

/** What a level label says (“产出指标（50分）”, “数 量⏎指标”, “质量”), or null for any other text. */
export function levelLabelOf(text: string): LevelLabel | null {
  if (text.length > LONGEST) return null;
  const compact = simplified(compactText(text));
  return ANY_LABEL.test(compact) ? (LABELS.get(bare(compact)) ?? null) : null;
}

const SEPARATOR = /[/\\\-—–―－·>→:、|()]/;

/** Both levels in one cell: “产出指标/数量指标”, “产出指标-数量指标”, “产出指标（数量指标）”; null for any other text. */
export function combinedLevelsOf(text: string): { readonly level1: string; readonly level2: string } | null {
  if (text.length > LONGEST) return null;
  const compact = compactText(text);
  if (!SEPARATOR.test(compact)) return null;
  const [first = "", second = "", ...more] = compact.split(SEPARATOR).filter((part) => part !== "");
  if (more.length > 0) return null;
  const level1 = levelLabelOf(first)?.level1;
  const level2 = levelLabelOf(second)?.level2;
  return level1 && level2 ? { level1, level2: level2.name } : null;
}
