import { compactText } from "../../lexicon/plain-text";

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Words around a grade that do not change it: 评定为优秀等次, A档, 已开展并公开, 部分实现目标. */
const AROUND = {
  before:
    /^(?:评定结果|评价结果|考核结果|评定|评价|考核|结果|等级|等次|档次|属于|达到|获评|评|已经|已|被)?(?:为|是|:)?/,
  after: /(?:等次|等级|档次|等|级|档|目标|状态|效果)$/,
};
/** Usual other names of the four grades. */
const SAME: Readonly<Record<string, string>> = { 优秀: "优", 良好: "良", 中等: "中" };

/**
 * The index of the state or grade a word names, -1 for none: the name or an alias itself first, then without the words
 * around it (优秀等次 for 优, 已开展未公开 for 开展未公开) if exactly one then agrees. 完整 is never found inside 不完整.
 */
export function findGrade(word: string, grades: readonly Named[]): number {
  const wanted = bare(word);
  const names = grades.map(({ name, aliases }) => [name, ...aliases].map((one) => bare(compactText(one))));
  const exact = names.findIndex((own) => own.includes(wanted));
  if (exact >= 0) return exact;
  const core = coreOf(wanted);
  const like = names.flatMap((own, index) => (own.some((name) => coreOf(name) === core) ? [index] : []));
  return core !== "" && like.length === 1 ? (like[0] ?? -1) : -1;
}

/** Without quotation marks and the stop at the end. */
function bare(word: string): string {
  return word.replace(/[“”"'‘’「」]/g, "").replace(/[。.,;!]+$/, "");
}

function coreOf(word: string): string {
  const inner = word.replace(AROUND.before, "").replace(AROUND.after, "");
  return SAME[inner] ?? inner;
}
