import type { RefusalReason } from "../core/standard/refusal-reasons";

type Params = Readonly<Record<string, string>>;

/** Why a standard was not read, as a question a clerk can answer: “每少1%扣多少？”. */
export function refusalQuestion(reason: string, params: Params): string {
  const ask = (QUESTIONS as Readonly<Record<string, ((params: Params) => string) | undefined>>)[reason];
  return ask?.(params) ?? QUESTIONS["not-understood"](params);
}

const quoted = (words: string | undefined) => (words === undefined || words === "" ? "这句话" : `“${words}”`);

const QUESTIONS: Readonly<Record<RefusalReason, (params: Params) => string>> = {
  placeholder: () => "这一格没有写评分标准。完成多少得满分，没完成怎样扣分？",
  "not-applicable": () => "写的是“不适用”。这个指标不考核，还是漏写了标准？",
  "refers-elsewhere": () => "标准写在别的文件里。具体怎样评分？请把那一段抄到这一格。",
  "not-a-standard": () => "这里写的是指标的含义，没有说怎样评分。怎样得满分、怎样扣分？",
  "too-long": ({ limit = "" }) => `文字超过 ${limit} 字，没有读。请只保留与评分有关的话。`,
  judgement: ({ words }) => `${quoted(words)}要由人判断。得几分请直接填在“得分”栏，或者把分值写成固定的数。`,
  "missing-amount": ({ words }) => `${quoted(words)}扣多少分？请写明分数，或权重的百分之几。`,
  "missing-step": ({ words }) =>
    `多少才${words === undefined || words === "" ? "扣分" : words}？请写明每少（每超）多少。`,
  "missing-otherwise": ({ words }) => `只写了${quoted(words)}得满分。没有做到时得几分？`,
  exception: ({ words }) => `${quoted(words)}会改变得分，程序不能判断。这种情况怎样计分？`,
  bonus: ({ words }) => `${quoted(words)}是加分。满分之外不能再加分，请改写或删去。`,
  contradictory: ({ words }) => `${quoted(words)}与前面的说法不一致。以哪一个为准？`,
  "other-measure": ({ words }) => `${quoted(words)}说的是另一个数，不是本指标的实际完成值。本指标怎样评分？`,
  "other-base": ({ words }) => `${quoted(words)}的数表里没有，不能和它比。请把比较的基数写成数字，或者改为与指标值比。`,
  unclear: ({ words }) => `${quoted(words)}有两种理解。是指标值的百分之几，还是比指标值差百分之几？`,
  "several-rules": ({ words }) => `${quoted(words)}是另一条规则。几部分各占多少分？请分条写明分值。`,
  "not-understood": ({ words }) => `${quoted(words)}没有读懂。请写明“达到多少得满分，每少（多）多少扣多少”。`,
};
