import { Rational } from "../../number/rational";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import { wholeOf } from "../row";
import type { Expression, RatioRule } from "../rule";
import type { RawExpression } from "../scan/expression-at";
import { relatedNames } from "../words/related-names";
import { operandRole } from "../words/operands";
import type { Form } from "./form";
import { reading } from "./form";
import type { Definition } from "./parts";
import { ratioCases } from "./ratio-cases";

/** 得分=验收合格率*权重分, with the rate's definition where the text gives one. */
export const readRatio: Form = ({ row, parts }) => {
  if (parts.capDeduct || parts.linear || parts.definitions.length > 1) return null;
  if (!parts.notesAreHarmless) return null;
  if (parts.bases.some((base) => base.quantity !== null)) return null;
  if (parts.capGive && parts.capGive !== "full" && row.weight && !parts.capGive.amount.equals(row.weight)) return null;
  const [definition = null] = parts.definitions;
  const formulas = parts.body.filter((part) => part.verdict.is === "formula");
  const [formula] = formulas;
  if (!formula || formula.verdict.is !== "formula") return null;
  const names = new NamedFigures(row, definition, formula.verdict.name);
  const cases = ratioCases(parts.body, row, (raw) => names.resolve(raw));
  if (!cases) return null;
  const rate = names.rate;
  if (!names.usesRate && rate === null && names.variables === 0) return null;
  if (row.target && !row.rate) return null;
  const rule: RatioRule = { kind: "ratio", rateName: names.rateName, rate, cases };
  return reading(rule, [], [...parts.conflicts, ...names.conflicts, ...unreachable(rule, row)]);
};

/** 目标满意度, 计划完成率: what the rate is held against, and not the rate. */
const WANTED = /^(?:年度|全年|年初)?(?:目标|计划|预期|预定|指标|基期|上年|去年).*(?:率|度|比例|占比|比重)(?:值)?$/;

/** Gives the names of a formula their meaning: the rate, the row's own figures, or figures to be entered. */
class NamedFigures {
  rate: Expression | null = null;
  usesRate = false;
  variables = 0;
  readonly conflicts: Conflict[] = [];
  rateName: string | null;

  constructor(
    private readonly row: Row,
    definition: Definition | null,
    scoreName: string
  ) {
    this.rateName = definition?.name ?? (/[率度]$/.test(scoreName) ? scoreName : null);
    if (definition) this.rate = this.asRate(withoutHundredPercent(definition.expression));
    if (this.rateName !== null) this.compareNames(this.rateName);
  }

  /** Null when the formula holds something that is neither a figure nor the row's own. */
  resolve(raw: RawExpression): Expression | null {
    const quotient = this.rate === null && !this.mentionsRate(raw) ? this.quotientOf(raw) : null;
    return quotient ?? this.plain(raw);
  }

  /** 实际执行数/预算数×权重分: the quotient is the rate. */
  private quotientOf(raw: RawExpression): Expression | null {
    if (raw.node !== "operation" || raw.operator !== "×") return null;
    const [left, right] = [withoutHundredPercent(raw.left), raw.right];
    if (!isQuotient(left) || !this.isMarks(right)) return null;
    this.rate = this.asRate(left);
    this.usesRate = true;
    const marks = this.plain(right);
    return this.rate && marks && { node: "operation", operator: "×", left: { node: "rate" }, right: marks };
  }

  private isMarks(raw: RawExpression): boolean {
    if (raw.node === "number") return raw.points || (!raw.percent && this.row.inPart);
    return raw.node === "name" && operandRole(raw.name) === "weight";
  }

  private asRate(raw: RawExpression): Expression | null {
    if (raw.node === "name") {
      this.variables++;
      return { node: "variable", name: raw.name };
    }
    if (raw.node === "number") return { node: "number", value: raw.value };
    const [left, right] = [this.asRate(raw.left), this.asRate(raw.right)];
    return left && right && { node: "operation", operator: raw.operator, left, right };
  }

  private plain(raw: RawExpression): Expression | null {
    if (raw.node === "number") return this.number(raw);
    if (raw.node === "name") return this.figure(raw.name);
    const [left, right] = [this.plain(raw.left), this.plain(raw.right)];
    return left && right && { node: "operation", operator: raw.operator, left, right };
  }

  private number({ value, points }: Extract<RawExpression, { node: "number" }>): Expression | null {
    if (!points) return { node: "number", value };
    return this.row.weight?.equals(value) ? { node: wholeOf(this.row) } : null;
  }

  private figure(name: string): Expression | null {
    const role = operandRole(name);
    if (role === "weight") return { node: name.includes("权重") ? "weight" : wholeOf(this.row) };
    if (WANTED.test(name) && name !== this.rateName) return null;
    if (this.isRate(name)) {
      this.usesRate = true;
      this.rateName ??= name;
      return { node: "rate" };
    }
    if (role === "target" && this.row.target) return { node: "target" };
    if (role === "actual" && this.row.target) return { node: "actual" };
    if (role !== null) return null;
    this.variables++;
    return { node: "variable", name };
  }

  private isRate(name: string): boolean {
    if (
      this.rateName !== null &&
      (this.rateName === name || this.rateName.endsWith(name) || name.endsWith(this.rateName))
    )
      return true;
    if (this.rateName !== null || this.rate !== null) return false;
    const rate = this.row.rate && /[率度]$|比例$|占比$/.test(name);
    if (rate) this.compareNames(name);
    return rate;
  }

  private mentionsRate(raw: RawExpression): boolean {
    if (raw.node === "number") return false;
    if (raw.node === "name") return /[率度]$/.test(raw.name) || operandRole(raw.name) === "completion";
    return this.mentionsRate(raw.left) || this.mentionsRate(raw.right);
  }

  /** 验收合格率 in the text of 工程质量合格率. */
  private compareNames(name: string): void {
    const own = this.row.name;
    if (own === "" || own.includes(name) || name.includes(own)) return;
    const blocking = this.row.rate && /率$/.test(name) && /(?:率|满意度)$/.test(own) && !relatedNames(name, own);
    this.conflicts.push({
      code: "name-differs-from-standard",
      blocking,
      params: { name: own, standardName: name },
      span: null,
    });
  }
}

/** A rate is kept without its ×100%. */
function withoutHundredPercent(raw: RawExpression): RawExpression {
  if (raw.node !== "operation" || raw.operator !== "×" || raw.right.node !== "number") return raw;
  const hundred = raw.right.value.equals(raw.right.percent ? Rational.ONE : Rational.HUNDRED);
  return hundred ? raw.left : raw;
}

function isQuotient(raw: RawExpression): boolean {
  return raw.node === "operation" && raw.operator === "÷" && raw.right.node === "name";
}

/** rate × weight under a target below 100% cannot give full marks at the target. */
function unreachable(rule: RatioRule, row: Row): Conflict[] {
  const [only] = rule.cases;
  if (rule.cases.some(({ when }) => when?.from && !when.to) || !only || !row.rate || !row.target) return [];
  const { score } = rule.cases[rule.cases.length - 1] ?? only;
  const plain =
    score.node === "operation" && score.operator === "×" && (score.left.node === "rate" || score.right.node === "rate");
  if (!plain || row.target.compare(Rational.HUNDRED) >= 0) return [];
  return [{ code: "full-marks-unreachable", blocking: false, params: { target: row.target.toString() }, span: null }];
}
