import type { Row } from "../row";
import type {
  ChecklistRule,
  DeadlineRule,
  EventsRule,
  GradedRule,
  Interval,
  LateUnit,
  StatesRule,
  TiersRule,
} from "../rule";
import { printPartial } from "./step";
import {
  printBound,
  printCount,
  printInterval,
  printMarks,
  printNumber,
  printOutcome,
  printValue,
  sentence,
} from "./words";

/** 每发生1起扣20%权重分，扣完为止。 */
export function printEvents(rule: EventsRule): string {
  const matter = rule.counts === "overdue" ? "逾期事项" : "";
  const verb = rule.counts === "overdue" ? "出现" : "发生";
  return sentence(
    ...rule.classes.map(
      ({ name, unit, per, deduct }) => `${name}每${verb}${printNumber(per)}${unit}${matter}扣${printMarks(deduct)}`
    ),
    ...rule.veto.map((name) => `发生${name}的不得分`),
    rule.zeroFrom && `${verb}${printNumber(rule.zeroFrom)}${rule.classes[0]?.unit ?? ""}及以上的不得分`,
    rule.cap ? `最多扣${printMarks(rule.cap)}` : "扣完为止"
  );
}

const LATE_WORDS: Readonly<Record<LateUnit, string>> = { day: "天", workday: "个工作日", week: "周", month: "个月" };

/** 2025年12月15日前完成得满分，每逾期1天扣1分。 */
export function printDeadline(rule: DeadlineRule): string {
  const unit = LATE_WORDS[rule.unit];
  const late = (interval: Interval) => `逾期${printInterval(interval, (value) => `${printNumber(value)}${unit}`)}的`;
  return sentence(
    `${rule.due === null ? "按期" : `${printDay(rule.due)}前`}完成${printOutcome(rule.pass)}`,
    ...lateClauses(rule, unit, late),
    rule.zeroWhen && `${late(rule.zeroWhen)}不得分`,
    rule.cap && `最多扣${printMarks(rule.cap)}`
  );
}

function lateClauses(rule: DeadlineRule, unit: string, late: (interval: Interval) => string): (string | null)[] {
  if (rule.late.mode === "outcome") return [`逾期${printOutcome(rule.late.outcome)}`];
  if (rule.late.mode === "tiers")
    return rule.late.tiers.map(({ interval, outcome }) => `${late(interval)}${printOutcome(outcome)}`);
  const size = `${printNumber(rule.late.per)}${unit}`;
  return [`每逾期${size}扣${printMarks(rule.late.deduct)}`, printPartial(rule.late.partial, size, "扣分")];
}

function printDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${year}年${month.replace(/^0/, "")}月${day.replace(/^0/, "")}日`;
}

/** 大于等于90%的得10分，大于等于80%且小于90%的得8分，小于80%的不得分。 */
export function printTiers(rule: TiersRule, row: Row): string {
  return sentence(
    ...rule.tiers.map(({ interval, outcome }) => {
      const { from, to, fromInclusive, toInclusive } = interval;
      const range = rule.whole && from && to && fromInclusive && toInclusive && !from.equals(to);
      const bound = range
        ? `${printNumber(from)}-${printValue(to, row)}`
        : printBound({ scale: rule.scale, interval }, row);
      return `${bound}的${printOutcome(outcome)}`;
    })
  );
}

/** 优得5分，良得4分，差不得分。 */
export function printStates(rule: StatesRule): string {
  return sentence(
    ...rule.states.map(({ name, outcome }) => `${name === "其他" ? "其他情况" : name}${printOutcome(outcome)}`)
  );
}

/** 分为好、中、差三个档次，分别按照该指标分值的…确定得分。 */
export function printGraded(rule: GradedRule): string {
  const unit = rule.of === "percent" ? "%" : "分";
  const edge = (value: Interval["from"], inclusive: boolean) =>
    value === null ? "" : `${printNumber(value)}${unit}（${inclusive ? "含" : "不含"}）`;
  const bands = rule.grades.map(
    ({ band }) => `${edge(band.to, band.toInclusive)}-${edge(band.from, band.fromInclusive)}`
  );
  const names = rule.grades.map(({ name }) => name).join("、");
  return `分为${names}${printCount(rule.grades.length)}个档次，分别按照该指标分值的${bands.join("、")}确定得分。`;
}

/** 以A、B、C三个方面衡量，每符合一项得对应权重分，反之不得分。 */
export function printChecklist(rule: ChecklistRule): string {
  if (rule.mode === "per-item") {
    return `${rule.items.map(({ text, marks }) => `${text}（${marks ? printMarks(marks) : ""}）`).join("；")}。`;
  }
  const each = rule.each ? printMarks(rule.each) : "";
  const cap = rule.cap ? `${rule.mode === "per-missing" ? "最多扣" : "最高得"}${printMarks(rule.cap)}` : null;
  if (rule.mode === "per-missing") return sentence(`每缺1项扣${each}`, cap ?? "扣完为止");
  const items = rule.items.map(({ text }) => text).join("、");
  const count = rule.count === null ? "" : `${printCount(rule.count)}个方面`;
  const of = items === "" ? (count === "" ? null : `共${count}`) : `以${items}${count === "" ? "等方面" : count}衡量`;
  if (rule.mode === "equal-share") return sentence(of, "每符合一项得对应权重分", "反之不得分");
  return sentence(of, `每符合一项得${each}`, cap);
}
