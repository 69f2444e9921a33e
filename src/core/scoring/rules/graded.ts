import { parseNumberText } from "../../number/parse-number";
import { Rational } from "../../number/rational";
import type { GradedRule, Interval } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { findGrade } from "../actual/grade";
import { inside, printInterval } from "../bounds";
import type { RowFacts } from "../facts";
import { printNumber, printPercent, printPoints } from "../print";
import type { Read, RuleResult } from "../rule-result";
import { notPossible, notReadable, read, refuse } from "../rule-result";

type Grade = GradedRule["grades"][number];

/** A grade and the percent (or points) a person chose inside its band: 部分实现 70%. */
export function scoreGraded(rule: GradedRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const names = rule.grades.map(({ name }) => name);
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.number !== null || cell.date !== null) return notReadable(questions.gradeNeeded(cell.shown, names));
  const { word, figure } = splitFigure(cell.text);
  const grade = rule.grades[findGrade(word, rule.grades)];
  if (grade === undefined) return notReadable(questions.gradeNeeded(cell.shown, names));
  const unit = rule.of === "percent" ? "%" : "分";
  const band = printInterval(grade.band, unit);
  const chosen = figure === null ? bySetting(grade, facts, band, unit) : readFigure(figure, rule, facts, cell);
  if (!chosen.ok) return chosen;
  const { value, said } = chosen.value;
  if (figure !== null && !inside(grade.band, value)) {
    return notPossible(questions.outsideBand(grade.name, band, cell.shown));
  }
  const points = rule.of === "points" ? value : facts.part.times(value).over(Rational.HUNDRED);
  if (points.compare(facts.part) > 0) {
    const above = questions.pointsAboveWeight(printPoints(points), printPoints(facts.part));
    return refuse("tier-points-differ-from-weight", above);
  }
  const taken = rule.of === "points" ? null : printPercent(value, 6);
  const because = wording.graded(grade.name, said, band, taken === null ? null : [printPoints(facts.part), taken]);
  return {
    ok: true,
    points,
    actual: figure === null ? grade.name : `${grade.name} ${said}`,
    completion: null,
    because,
  };
}

interface Figure {
  /** In the band's own terms: percent numbers or points. */
  readonly value: Rational;
  readonly said: string;
}

/** “部分实现70%”, “部分实现目标,70%”, “效果较好(5分)” as word and figure. */
function splitFigure(text: string): { word: string; figure: string | null } {
  const match = /^(.*?[^\d.])([\d.]+(?:%|分|个百分点)?)\)?$/.exec(text.replace(/[。;,]+$/, ""));
  if (!match) return { word: text, figure: null };
  return { word: (match[1] ?? "").replace(/[,(:=、]+$/, ""), figure: match[2] ?? null };
}

/** A figure in percent or in points, turned into the band's terms; a bare number is in the band's own. */
function readFigure(figure: string, rule: GradedRule, facts: RowFacts, cell: ActualCell): Read<Figure> {
  const parsed = parseNumberText(figure);
  if (parsed === null) return notReadable(questions.gradeFigure(cell.shown));
  const { value, percent, unit } = parsed;
  const points = unit === "分";
  if (rule.of === "percent" && points) {
    if (facts.part.isZero) return notReadable(questions.gradeFigure(cell.shown));
    return read({ value: value.times(Rational.HUNDRED).over(facts.part), said: printPoints(value) });
  }
  if (rule.of === "points" && percent) {
    return read({ value: value.times(facts.part).over(Rational.HUNDRED), said: printPercent(value) });
  }
  return read({ value, said: rule.of === "percent" ? printPercent(value) : printPoints(value) });
}

/** The grade alone is only a range: asked, unless the workbook's setting takes its middle or bottom. */
function bySetting(grade: Grade, facts: RowFacts, band: string, unit: string): Read<Figure> {
  const { from, to } = grade.band;
  const { gradeWithoutPercent } = facts.settings;
  if (gradeWithoutPercent === "ask" || from === null || to === null) {
    const proposal = `${grade.name} ${middle(grade.band)}${unit}`;
    return notReadable(questions.gradeAlone(grade.name, band, proposal), [proposal]);
  }
  const value = gradeWithoutPercent === "bottom" ? from : from.plus(to).over(Rational.of(2n));
  const printed = unit === "%" ? printPercent(value) : printPoints(value);
  return read({ value, said: wording.bySetting(printed, gradeWithoutPercent) });
}

function middle({ from, to }: Interval): string {
  return printNumber((from ?? Rational.ZERO).plus(to ?? Rational.HUNDRED).over(Rational.of(2n)));
}
