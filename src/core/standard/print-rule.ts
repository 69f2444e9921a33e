import type { StandardContext } from "./reading";
import type { Row } from "./row";
import { rowOf } from "./row";
import type { CompoundPart, Rule } from "./rule";
import { ruleWords } from "../../strings/readings";
import { printChecklist, printGraded, printStates, printTiers } from "./print/choices";
import { printDeadline, printEvents } from "./print/events";
import { printProportional, printRatio } from "./print/proportional";
import { printAward, printStep } from "./print/step";
import { printBound, printMarks, printNumber, printOutcome, sentence } from "./print/words";

/** A rule in the county's own style: plain Chinese that reads back as the same rule (达到4座得满分，每少1座扣1/4权重分). */
export function printRule(rule: Rule, context: StandardContext): string {
  return printFor(rule, rowOf(context));
}

function printFor(rule: Rule, row: Row): string {
  switch (rule.kind) {
    case "direct":
      return printDirect(rule, row);
    case "proportional":
    case "threshold":
      return printProportional(rule, row);
    case "ratio":
      return printRatio(rule);
    case "step":
      return printStep(rule, row);
    case "award":
      return printAward(rule, row);
    case "tiers":
      return printTiers(rule, row);
    case "states":
      return printStates(rule);
    case "graded":
      return printGraded(rule);
    case "checklist":
      return printChecklist(rule);
    case "events":
      return printEvents(rule);
    case "deadline":
      return printDeadline(rule);
    case "compound":
      return rule.parts.map((part, index) => printPart(part, index, row)).join("；") + "。";
    case "judgement":
      return ruleWords.judgement(rule.range && `${printNumber(rule.range.from)}-${printNumber(rule.range.to)}`);
  }
}

function printDirect(rule: Extract<Rule, { kind: "direct" }>, row: Row): string {
  const met = rule.bound ? printBound(rule.bound, row) : (rule.met[0] ?? null);
  const unmet = rule.unmet[0] ?? ruleWords.otherwise;
  if (met === null && rule.unmet.length > 0) return sentence(`${unmet}${printOutcome(rule.fail)}`);
  return sentence(`${met ?? ruleWords.done}${printOutcome(rule.pass)}`, `${unmet}${printOutcome(rule.fail)}`);
}

const MARKERS = "①②③④⑤⑥⑦⑧⑨⑩";

/** ①按时完成（3分）：每逾期1天扣0.5分. */
function printPart({ name, worth, rule, unit, target }: CompoundPart, index: number, row: Row): string {
  const share = worth.of === "points" ? printMarks(worth) : ruleWords.partWorth(printMarks(worth));
  const head = `${MARKERS.charAt(index)}${ruleWords.inBrackets(name, share)}`;
  const rate = unit === "%" || (unit === null && row.rate);
  const own: Row = { ...row, name, inPart: true, rate, unit: unit ?? row.unit, target: target ?? row.target };
  if (rule.kind !== "direct" || rule.bound !== null || rule.met[0] !== name)
    return `${head}：${trimmed(printFor(rule, own))}`;
  const plain = rule.unmet.length === 0 && printOutcome(rule.fail) === ruleWords.none;
  return plain ? head : `${head}：${trimmed(printDirect(rule, own))}`;
}

function trimmed(text: string): string {
  return text.replace(/。$/, "");
}
