import { compactText } from "../../lexicon/plain-text";
import { Rational } from "../../number/rational";
import type { CompoundRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { textCell } from "../actual/actual-cell";
import { splitParts } from "../actual/parts";
import type { RowFacts } from "../facts";
import { partFacts } from "../facts";
import { pointsOf } from "../marks";
import { printPoints } from "../print";
import type { Refused, RuleResult, Scored } from "../rule-result";
import { notReadable, refuse } from "../rule-result";
import { scoreRule } from "./score-rule";

/** ①… 3分；②… 2分: every part scored by its own rule, from 0 to its worth, and added up. */
export function scoreCompound(rule: CompoundRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const worths = rule.parts.map(({ worth }) => pointsOf(worth, facts));
  const all = worths.reduce((sum, worth) => sum.plus(worth), Rational.ZERO);
  if (all.compare(facts.part) > 0) {
    const above = questions.partsAboveWeight(printPoints(all), printPoints(facts.part));
    return refuse("tier-points-differ-from-weight", above);
  }
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  const names = rule.parts.map(({ name }) => name);
  const cells = cellsOf(rule, cell);
  if (cells === null) {
    const template = names.map((name) => `${compactText(name)}=`).join("；");
    return notReadable(questions.oneForEachPart(cell.shown, names), [template]);
  }
  const scored: Scored[] = [];
  for (const [index, part] of rule.parts.entries()) {
    const own = partFacts(facts, part);
    const result = scoreRule(part.rule, own, cells[index] ?? cell);
    if (!result.ok) return inPart(result, part.name);
    scored.push({ ...result, points: Rational.max(Rational.ZERO, Rational.min(own.part, result.points)) });
  }
  return addUp(scored, names);
}

/** One cell per part; the cell itself when there is only one. */
function cellsOf(rule: CompoundRule, cell: ActualCell): readonly ActualCell[] | null {
  if (cell.number !== null || cell.date !== null) return rule.parts.length === 1 ? [cell] : null;
  return splitParts(cell.text, rule)?.map(textCell) ?? null;
}

function addUp(scored: readonly Scored[], names: readonly string[]): Scored {
  const points = scored.reduce((sum, one) => sum.plus(one.points), Rational.ZERO);
  const clauses = scored.map((one, index) =>
    wording.part(index + 1, names[index] ?? "", one.because, printPoints(one.points))
  );
  const actual = scored.map((one, index) => `${names[index] ?? ""}=${one.actual}`).join("；");
  return { ok: true, points, actual, completion: null, because: wording.parts(clauses) };
}

function inPart(refused: Refused, name: string): Refused {
  const sentence = wording.inPart(name, refused.sentence);
  const { question } = refused;
  return { ...refused, sentence, question: question && { ...question, sentence } };
}
