import type { Finding } from "../finding";
import { halfWidth } from "../lexicon/plain-text";
import { Rational } from "../number/rational";
import type { Field } from "../table/target-table";
import type { CheckInput } from "./check";
import { finding } from "./make-finding";
import { applicableRows } from "./rows";

/** “产出指标（50分）” gives its block 50 points: the weights of the block must add up to them. Levels 1 and 2 alike. */
export function checkBlockTotal(input: CheckInput): readonly Finding[] {
  return (["level1", "level2"] as const).flatMap((role) =>
    [...blocksOf(input, role).values()].flatMap((block) => checkBlock(block))
  );
}

interface Block {
  readonly label: string;
  readonly weights: (Rational | null)[];
  readonly headings: Map<string, Field>;
}

/** Rows by the block they belong to, with every heading of the block that states points. */
function blocksOf(input: CheckInput, role: "level1" | "level2"): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  for (const { indicator, score } of applicableRows(input)) {
    const key = role === "level1" ? indicator.level1 : `${indicator.level1} ${indicator.level2}`;
    const block = blocks.get(key) ?? { label: indicator[role], weights: [], headings: new Map<string, Field>() };
    blocks.set(key, block);
    block.weights.push(score.weight);
    const field = indicator.fields[role];
    if (field && pointsIn(field.text)) block.headings.set(`${field.row},${field.column}`, field);
  }
  return blocks;
}

/** Only a block with one heading can be compared: two goals of a table may each have their own 产出指标. */
function checkBlock({ label, weights, headings }: Block): readonly Finding[] {
  const [heading] = headings.values();
  const stated = heading && pointsIn(heading.text);
  if (!heading || !stated || headings.size > 1 || weights.includes(null)) return [];
  const total = weights.reduce<Rational>((sum, weight) => (weight ? sum.plus(weight) : sum), Rational.ZERO);
  if (total.equals(stated)) return [];
  const params = { block: label, stated: stated.toString(), total: total.toFixed(4) };
  return [finding(heading, "weights-not-100", null, { params })];
}

/** 50 of “产出指标（50分）”, “产出指标(50)”, “产出指标 50分”. */
function pointsIn(text: string): Rational | null {
  const match = /(?:\( ?(\d{1,3}(?:\.\d{1,2})?) ?[分%]? ?\)|(\d{1,3}(?:\.\d{1,2})?) ?分)$/.exec(halfWidth(text).trim());
  return match ? Rational.parse(match[1] ?? match[2] ?? "") : null;
}
