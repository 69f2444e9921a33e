import { normaliseUnit, unitScale } from "../lexicon/units";
import type { NumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import type { CellView } from "./cell-view";
import type { IndicatorType, Operator } from "./target-table";

/** What type, target and unit cells of a row say together. */
export interface TargetValue {
  readonly type: IndicatorType | null;
  readonly target: string;
  readonly unit: string;
}

/**
 * Type, target and unit of an indicator. With a type column the cell there rules; without one (or under a bare 定量) the
 * comparison is taken from the target cell: “≥28.8万元” is ≥, 28.8, 万元. The target stays text as shown when it is no
 * number, when it contradicts the type (“≥95%” beside ≤), or when its unit is another one than the unit cell's.
 */
export function readTarget(cells: {
  readonly type: CellView | undefined;
  readonly target: CellView | undefined;
  readonly unit: string;
  readonly hasTypeColumn: boolean;
}): TargetValue {
  const { target } = cells;
  const number = target && !target.date ? target.parsed : null;
  const fromTarget = !cells.hasTypeColumn || cells.type?.quantitative === true;
  const written = cells.type?.type ?? null;
  const type = written ?? (fromTarget ? typeFromTarget(target, number) : null);
  const unit = cells.unit;
  const words = { type, target: wordsOf(target), unit };
  if (number === null) return words;
  const operator = number.operator;
  if (operator !== undefined && type !== null && type !== operator) return words;
  const value = inUnit(number, unit);
  const decimal = value?.toDecimal() ?? null;
  return decimal === null ? words : { type, target: decimal, unit: unit === "" ? number.unit : unit };
}

/** “无” may be a target of its own (重大事故：无); a dash or an asterisk is none. */
function wordsOf(target: CellView | undefined): string {
  return target && !target.filler && !/^[/\\_—―–-]+$/.test(target.compact) ? target.text : "";
}

/** “逐步提高” in a form without types is qualitative; “2024年底前” and a bare 95 leave it open. */
function typeFromTarget(target: CellView | undefined, number: NumberText | null): IndicatorType | null {
  if (number) return (number.operator as Operator | undefined) ?? null;
  if (!target || target.compact === "" || target.date || target.cell.isError || target.filler || target.notApplicable)
    return null;
  return /[\d一二三四五六七八九十百千万]/.test(target.compact) ? null : "定性";
}

/** The number in the unit of the unit cell: 1.2万户 beside 户 is 12000; null when the units are different ones. */
function inUnit(number: NumberText, unit: string): Rational | null {
  if (unit === "" || number.unit === "" || normaliseUnit(unit) === number.unit) return number.value;
  const [written, wanted] = [unitScale(number.unit), unitScale(unit)];
  const sameKind = written.base === wanted.base || (written.base === "" && wanted.power === 0 && unit !== "%");
  if (!sameKind) return null;
  const power = written.power - wanted.power;
  const factor = Rational.of(10n ** BigInt(Math.abs(power)));
  return power >= 0 ? number.value.times(factor) : number.value.over(factor);
}
