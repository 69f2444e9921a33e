/** What a finding knows of a standard that was not read: its cell, the words in question, the reason. */
export interface RefusalParams {
  readonly cell: string;
  readonly reason: string;
  readonly words: string;
}

/** Why a standard cannot be scored by, and what to write instead; `fallback` where the reason has no sentence of its own. */
export function refusalSentence(fallback: RefusalCode, { cell, reason, words }: RefusalParams): string {
  const sentence = BY_REASON[reason] ?? BY_CODE[fallback];
  return `${cell} 评分标准${sentence(words === "" ? "" : `里的“${words}”`)}`;
}

type RefusalCode = "standard-needs-judgement" | "standard-not-understood" | "standard-incomplete";
type Sentence = (words: string) => string;

const BY_CODE: Readonly<Record<RefusalCode, Sentence>> = {
  "standard-needs-judgement": (words) =>
    `${words}要靠人判断，不能自动打分。请写明扣分的数量和条件；不改的，请把得分直接填在得分列。`,
  "standard-not-understood": (words) => `${words}读不懂，不能自动打分。请写明“达到多少得满分，每少（多）多少扣多少”。`,
  "standard-incomplete": (words) => `${words}不完整，缺少计算要用的数字。请补上扣多少分或怎样计算。`,
};

const BY_REASON: Readonly<Partial<Record<string, Sentence>>> = {
  "refers-elsewhere": () => "只说见别处，这里没有评分办法，不能自动打分。请把评分办法写进这一格。",
  "not-applicable": () => "写的是“不适用”。不考核的指标，请在指标名称里填“不适用”；要考核的，请补写评分标准。",
  "not-a-standard": () => "写的是指标解释，没有说怎样评分。请写明怎样得满分、怎样扣分。",
  contradictory: (words) => `${words}前后矛盾，不能自动打分。请改成只有一种意思。`,
  "missing-amount": (words) => `${words}没有说明扣（得）多少分。请补上分数或权重的比例。`,
  "too-long": () => "太长，不能自动打分。请只留下与评分有关的话。",
};
