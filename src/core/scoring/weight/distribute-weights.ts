import { Rational } from "../../number/rational";
import type { WeightPreset } from "../../settings";
import type { TargetTable } from "../../table/target-table";

const BLOCKS: Readonly<Record<string, keyof WeightPreset>> = {
  成本指标: "cost",
  产出指标: "output",
  效益指标: "benefit",
  满意度指标: "satisfaction",
};

/**
 * Weights by sheet row for 分配权重: each level1 block's marks in equal shares of 2 decimals that add up exactly (10 over 3
 * rows is 3.34, 3.33, 3.33: what is left over goes to the first rows). Only applicable rows of the four blocks get one.
 */
export function distributeWeights(table: TargetTable, preset: WeightPreset): ReadonlyMap<number, Rational> {
  const blocks = new Map<keyof WeightPreset, number[]>();
  for (const { status, level1, row } of table.indicators) {
    const block = status === "applicable" ? BLOCKS[level1] : undefined;
    if (block === undefined) continue;
    const rows = blocks.get(block);
    if (rows) rows.push(row);
    else blocks.set(block, [row]);
  }
  const weights = new Map<number, Rational>();
  for (const [block, rows] of blocks) {
    const shares = equalShares(preset[block], rows.length);
    rows.forEach((row, index) => {
      const share = shares[index];
      if (share && !share.isZero) weights.set(row, share);
    });
  }
  return weights;
}

/** Largest remainder over hundredths; all remainders are equal, so the first rows take one more hundredth each. */
function equalShares(total: Rational, rows: number): readonly Rational[] {
  const hundredths = total.times(Rational.HUNDRED);
  const count = Rational.of(rows);
  const each = hundredths.over(count).floor();
  const left = hundredths.minus(each.times(count));
  return Array.from({ length: rows }, (_, index) => {
    const extra = Rational.max(Rational.ZERO, Rational.min(Rational.ONE, left.minus(Rational.of(index))));
    return each.plus(extra).over(Rational.HUNDRED);
  });
}
