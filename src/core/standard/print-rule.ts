import type { StandardContext } from "./reading";
import type { Row } from "./row";
import { rowOf } from "./row";
import type { CompoundPart, Rule } from "./rule";
import { printChecklist, printDeadline, printEvents, printGraded, printStates, printTiers } from "./print/events";
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
      return rule.range
        ? `在${printNumber(rule.range.from)}-${printNumber(rule.range.to)}分之间酌情评分。`
        : "酌情评分。";
  }
}

function printDirect(rule: Extract<Rule, { kind: "direct" }>, row: Row): string {
  const met = rule.bound ? printBound(rule.bound, row) : (rule.met[0] ?? null);
  const unmet = rule.unmet[0] ?? "否则";
  if (met === null && rule.unmet.length > 0) return sentence(`${unmet}${printOutcome(rule.fail)}`);
  return sentence(`${met ?? "完成"}${printOutcome(rule.pass)}`, `${unmet}${printOutcome(rule.fail)}`);
}

const MARKERS = "①②③④⑤⑥⑦⑧⑨⑩";

/** ①按时完成（3分）：每逾期1天扣0.5分. */
function printPart({ name, worth, rule, unit, target }: CompoundPart, index: number, row: Row): string {
  const share = worth.of === "points" ? printMarks(worth) : `占${printMarks(worth)}`;
  const head = `${MARKERS.charAt(index)}${name}（${share}）`;
  const rate = unit === "%" || (unit === null && row.rate);
  const own: Row = { ...row, name, inPart: true, rate, unit: unit ?? row.unit, target: target ?? row.target };
  if (rule.kind !== "direct" || rule.bound !== null || rule.met[0] !== name)
    return `${head}：${trimmed(printFor(rule, own))}`;
  const plain = rule.unmet.length === 0 && printOutcome(rule.fail) === "不得分";
  return plain ? head : `${head}：${trimmed(printDirect(rule, own))}`;
}

function trimmed(text: string): string {
  return text.replace(/。$/, "");
}
