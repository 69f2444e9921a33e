import { LATE_WORDS, ON_TIME_WORDS } from "../../lexicon/yes-no-words";
import { parseChineseNumeral } from "../../number/chinese-numeral";
import { parseNumberText } from "../../number/parse-number";
import { Rational } from "../../number/rational";
import type { EventsRule } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import { printDate } from "../print";
import type { Read } from "../rule-result";
import { notPossible, notReadable, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import { textCell } from "./actual-cell";
import { saysNothing } from "./nothing";
import { assign, splitByNames } from "./pieces";

/** A number of events with its counter and what happened: “发生2起”, “3件未办结事项”, “共1次通报”. */
const HAPPENED =
  "(?:发生|出现|发现|存在|有|逾期|超期|违规|迟报|漏报|投诉|被通报|通报|未办结|未完成|未按期完成|未按时完成|不合格|不规范|未整改|未按时报送)";
const COUNTER = "(?:个|起|次|件|处|例|宗|份|项|人次|人|条|笔|户|张|篇|批|项次|批次)";
const MATTER = "(?:事项|任务|工作|事故|安全事故|责任事故|事件|问题|投诉|差错|违规|逾期|超期|通报|案件|上访|迟报|漏报)";
const COUNTED = new RegExp(
  `^(?:共|合计|累计|全年|总共)?${HAPPENED}?了?([\\d.]+|[一二两三四五六七八九十百]{1,5})${COUNTER}?${HAPPENED}?的?${MATTER}{0,2}$`
);

/**
 * The number of events of each class and veto, in the rule's order: 3, “3起”, “未发生”, “省级=1；市级=2”, “1；2”. A single
 * number is enough where there is one class and no veto, and 0 always.
 */
export function readEvents(rule: EventsRule, cell: ActualCell): Read<readonly Rational[]> {
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.date !== null) return notReadable(questions.dateForEvents(printDate(cell.date)));
  const names = [...rule.classes.map(({ name }) => name), ...rule.veto];
  const alone = names.length === 1;
  const total = alone || !/[;=:,、]/.test(cell.text) ? readOne(cell, rule) : null;
  if (total?.ok === true && (alone || total.value.isZero)) return read(names.map(() => total.value));
  if (total?.ok === false && (alone || total.code === "actual-not-possible")) return total;
  const assigned = assign(splitByNames(cell.text, names), names);
  if (!assigned.ok) {
    const lacking = /[=:]/.test(cell.text) ? assigned.missing : [];
    return notReadable(questions.perClass(cell.shown, names, lacking), [template(names, cell)]);
  }
  return readEach(assigned.values, rule);
}

function readEach(values: readonly string[], rule: EventsRule): Read<readonly Rational[]> {
  const counts: Rational[] = [];
  for (const value of values) {
    const count = readOne(textCell(value), rule);
    if (!count.ok) return count;
    counts.push(count.value);
  }
  return read(counts);
}

/** “省级=2；市级=0” for a cell that only says 2. */
function template(names: readonly string[], cell: ActualCell): string {
  const first = cell.number?.isInteger === true ? cell.number.toString() : "0";
  return names.map((name, index) => `${name}=${index === 0 ? first : "0"}`).join("；");
}

function readOne(cell: ActualCell, rule: EventsRule): Read<Rational> {
  if (cell.number !== null) {
    return cell.percent || cell.problem !== null
      ? notReadable(questions.notACount(cell.shown))
      : whole(cell.number, cell);
  }
  const text = cell.text.replace(/[。.]+$/, "");
  if (saysNothing(text)) return read(Rational.ZERO);
  if (rule.counts === "overdue") {
    if (ON_TIME_WORDS.has(text)) return read(Rational.ZERO);
    if (LATE_WORDS.has(text)) return notReadable(questions.howManyLate(cell.shown));
  }
  const counted = COUNTED.exec(text)?.[1] ?? (/^-?[\d,]+(?:\.\d+)?$/.test(text) ? text : undefined);
  if (counted === undefined) return notReadable(questions.notEvents(cell.shown));
  const value = Rational.parse(counted) ?? parseChineseNumeral(counted) ?? parseNumberText(counted)?.value ?? null;
  return value === null ? notReadable(questions.notEvents(cell.shown)) : whole(value, cell);
}

function whole(value: Rational, cell: ActualCell): Read<Rational> {
  if (value.isNegative) return notPossible(questions.negative(cell.shown));
  if (!value.isInteger) return notPossible(questions.notWhole(cell.shown));
  return read(value);
}
