import { parseChineseNumeral } from "../../number/chinese-numeral";
import { Rational } from "../../number/rational";
import { questions } from "../../../strings/questions";
import { printDate } from "../print";
import type { Read } from "../rule-result";
import { notPossible, notReadable, probably, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";

/** Conditions met or missing, of so many where the cell says it. */
export interface Count {
  readonly count: Rational;
  readonly of: Rational | null;
  /** What the words say is counted; null for a bare number, which counts what the standard counts. */
  readonly counts: "met" | "missing" | null;
}

/** All or none of the conditions, in words. */
export type CountWord = "all" | "none";

const NUMBER = "(\\d{1,6}|[一二两三四五六七八九十百]{1,5})";
const COUNTER =
  "(?:项|条|个|份|次|件|起|处|方面|维度|点|人|例|宗|类|套|本|期|场|家)?(?:条件|指标|要求|要点|事项|工作|内容|方面|问题|资料|材料)?";
const MET = "(?:符合|满足|达到|达标|完成|改善|提升|实现|合格|做到|具备|已完成|有|落实)";
const MISSING = "(?:缺少|缺失|不符合|未达到|未达标|不达标|未完成|不合格|不满足|未满足|未改善|未落实|没有|缺|少|差|未)";

const MISSING_WORD = new RegExp(`^${MISSING}$`);
const FRACTION = /^(\d{1,6})\/(\d{1,6})$/;
const OF = new RegExp(
  `^共?${NUMBER}${COUNTER}(?:中|里|之中|当中|,|其中)+(?:的)?(${MET}|${MISSING})?了?${NUMBER}${COUNTER}(${MET}|${MISSING})?$`
);
const PLAIN = new RegExp(`^(${MET}|${MISSING})?了?${NUMBER}${COUNTER}(${MET}|${MISSING})?$`);
const ALL =
  /^(?:全部|全都|均|都|全|各项|各项均)(?:已)?(?:符合|满足|达到|达标|完成|改善|提升|实现|齐全|具备|落实)(?:要求)?$|^(?:全部|齐全|齐备|完整|无缺失|无缺项|无缺漏|没有缺失)$/;
const NONE = /^(?:全部|均|都)(?:不|未|没有|没)(?:符合|满足|达到|达标|完成|改善|提升|实现|具备|落实)(?:要求)?$/;

/**
 * How many conditions: a number, `2/3`, “3项中2项”, “符合2条”, “缺1份”, “全部符合”. A date is refused with the question
 * whether 2/3 was typed; a percent or a number with decimals is no count.
 */
export function readCount(cell: ActualCell): Read<Count | CountWord> {
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.date !== null) {
    const meant = `${cell.date.month}/${cell.date.day}`;
    return probably(questions.dateForCount(printDate(cell.date), meant), [meant]);
  }
  if (cell.number !== null) {
    if (cell.percent || cell.problem !== null) return notReadable(questions.notACount(cell.shown));
    return wholeCount(cell, { count: cell.number, of: null, counts: null });
  }
  const text = cell.text.replace(/[。.]+$/, "");
  const fraction = FRACTION.exec(text);
  if (fraction) return wholeCount(cell, { count: numeral(fraction[1]), of: numeral(fraction[2]), counts: "met" });
  const parsed = inWords(text);
  if (parsed !== null) return wholeCount(cell, parsed);
  if (ALL.test(text)) return read<CountWord>("all");
  if (NONE.test(text)) return read<CountWord>("none");
  return notReadable(questions.notACount(cell.shown));
}

function wholeCount(cell: ActualCell, count: Count): Read<Count> {
  if (!count.count.isInteger) return notPossible(questions.notWhole(cell.shown));
  if (count.count.isNegative) return notPossible(questions.negative(cell.shown));
  if (count.of !== null && count.count.compare(count.of) > 0) return notPossible(questions.moreThanAll(cell.shown));
  return read(count);
}

function inWords(text: string): Count | null {
  const of = OF.exec(text);
  if (of) {
    const [, all, before, some, after] = of;
    return { count: numeral(some), of: numeral(all), counts: polarity(before ?? after) ?? "met" };
  }
  const plain = PLAIN.exec(text);
  if (plain) return { count: numeral(plain[2]), of: null, counts: polarity(plain[1] ?? plain[3]) };
  const decimal = Rational.parse(text);
  return decimal && { count: decimal, of: null, counts: null };
}

function polarity(word: string | undefined): "met" | "missing" | null {
  if (word === undefined) return null;
  return MISSING_WORD.test(word) ? "missing" : "met";
}

/** Only called with what NUMBER matches; a numeral that is none (“十百”) counts as a number no condition list has. */
function numeral(text: string | undefined): Rational {
  const value = Rational.parse(text ?? "") ?? parseChineseNumeral(text ?? "");
  return value ?? Rational.of(-1n);
}
