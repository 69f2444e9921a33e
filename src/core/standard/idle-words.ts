import type { Condition } from "./clauses/condition";
import type { Document } from "./clauses/statement";
import type { AlteringWords } from "./altering-words";

/** The better or worse of two, another way of counting, an average, a share of the whole. */
const OTHER_COUNT =
  /较[低高小大少多差好优劣](?:者|值|的一[项个次]|的[计取])|最[低高差好](?:者|值|的一[项个次])|孰[低高]|就[高低]|从[高低严宽轻重]|(?:[取求按计].{0,6}平均(?!水平|线|以)|平均(?:计算|计分|得分|折))|均值|折[半算扣减]|对折|减半|[加翻双两]倍|倍(?:计|扣|加)|系数(?:计|折|调)|按.{0,6}系数|[乘除]以|分摊|平摊|挂钩|抵[扣减]|上[浮调]|下[浮调]|浮动|倒扣|追[加扣减]|再[扣减加]|各占|分别占|其中.{0,12}占|按\d+%的?标准|占\d+%.{1,8}占\d+%|按月份|降低.{0,2}(?:档|等)/;
/** Somebody else, another text or another case decides. */
const OTHER_CASE =
  /(?:政策|计划|任务|目标|指标|标准|预算).{0,4}(?:调整(?![率数幅])|变更|变动(?![率数幅]))|[如若凡遇].{0,8}(?:调整|变更|变动|变化)|调整后|新(?:标准|规定|办法|要求)|加重|减轻|[酌另]|(?:审|核|裁|商)定(?:得分|分数|$)|(?:研究|集体|会议)(?:确定|决定|审定)|由.{1,10}(?:审定|裁定|商定|打分|评分|确定|决定)|认定.{0,6}以.{0,4}认定|视[同为作]|顺延|放宽|宽限|容错|豁免|免(?:[责扣于]|除)|例外|除外|特殊|不可抗|附件|参见|详见|见附|相?结合$|优先|季度末?的?数据|半年的?数据|当年.{1,6}计$|归零|暂(?:[不缓]|$)|[首前][\d两]?次(?!月)|.的(?:以|由|从|视|按(?!权重|满分|分值|100|0)).{2}|按.{1,12}(?:处理|分配)$|降.{1,4}处理$|分配$|折合|[权比]重.{0,4}[加减调]|降[档级]|适[度当]|[高低]值|先.{1,4}为准|得[高低]于|不含(?=[^\d)本])|^含(?=上年|结转|去年|往年)|轻微|严重的.{0,4}[直可]|分别计入|情节|分开|多少|重评|打[一二三四五六七八九\d]折|均分|可.{0,2}(?:提高|恢复|上调|加)|恢复.{0,4}分/;
/** Some of what is counted is left out, counted once or with something else. */
const LEAVES_OUT =
  /不重复|重复.{0,4}(?:计|扣|算)|[仅只](?:扣|计|限|算|统计|考核|对|按)|不(?:再|予|作|做)?(?:计(?!划)|纳入|考核|统计|算)|不与|免于?(?:考核|评价)|剔除|扣除.{0,8}(?:因素|部分|后)|合并|一并/;
const ALTERS = new RegExp([OTHER_COUNT, OTHER_CASE, LEAVES_OUT].map(({ source }) => source).join("|"));

/** 评分标准, 考核得分 name a thing; 逐项计分, 按以下标准计分 announce what follows. */
const NAMED =
  /(?:[评计得扣赋]分)(?:标准|方法|依据|办法|规则|细则|公式|说明|区间)|(?:考核|测评|综合|评价|考评|实际|检查|评估)得分/g;
const ANNOUNCES =
  /^超(?:过|出|额)|^(?:得分|评分|计分|打分|计算得分)$|逐[项条]|分[档级段]|据实|累计|以下|下列|如下|上述|等级|档次|情况|标准|方法|办法/;
const COUNTS = /扣|得分|归零|(?:[评计赋打]分|(?:[^审统会设合累共]|^)计|(?:[^预决结清核概估测]|^)算)$/;

/**
 * Words outside every verdict that change a score all the same: 以较低者计, 如遇政策调整以新标准为准,
 * 去年已完成的不重复计分. They look like a source or a name, and no form has a place for them.
 */
export function idleWords({ statements, notes, text }: Document): AlteringWords | null {
  for (const one of [...statements.flatMap(({ conditions }) => conditions), ...notes]) {
    const words = text.slice(one.start, one.end);
    if (ALTERS.test(words) || (isIdle(one) && (countsAnew(words) || namesNoSource(words))))
      return { reason: "exception", at: { start: one.start, end: one.end } };
  }
  for (const { start, end } of statements) {
    const aside = [...text.slice(start, end).matchAll(BRACKETS)].find(([, words = ""]) => changes(words));
    if (aside)
      return { reason: "exception", at: { start: start + aside.index, end: start + aside.index + aside[0].length } };
  }
  return null;
}

/** 目标值（以较低者计） inside a formula is no name of a figure. */
const BRACKETS = /\(([^()\d×/+=-]{4,40})\)/g;

function changes(words: string): boolean {
  return ALTERS.test(words) || COUNTS.test(words) || /满分/.test(words);
}

/** 以先完成的为准 names no source. */
const HOLDS = /^以(.{1,40})为准$/;
const SOURCE =
  /报告|数据|资料|台账|文件|表|册|系统|通[报知]|记录|结果|材料|名单|责任书|方案|计划|合同|批复|统计|测评|口径|凭[证据]|清单|公[示告]|证|意见|档案|账|决算|预算|年报|监测|检查|考核|协议|目标|办法|规定|要求|标准|名名/;

function namesNoSource(words: string): boolean {
  const held = HOLDS.exec(words);
  return held !== null && !SOURCE.test(held[1] ?? "");
}

/** Words that no form takes for a number, a step or a date. */
function isIdle({ kind }: Condition): boolean {
  return kind === "background" || kind === "words";
}

/** 上年未完成的一并计算, 如有弄虚作假本项归零: a sentence without marks that still says how to count. */
function countsAnew(words: string): boolean {
  return COUNTS.test(words.replace(NAMED, "")) && !ANNOUNCES.test(words);
}
