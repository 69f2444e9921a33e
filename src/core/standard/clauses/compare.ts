import type { BoundedQuantity } from "../scan/bounded-number-at";
import { boundMarkAt, boundedQuantityAt } from "../scan/bounded-number-at";
import { dayAt } from "../scan/day-at";
import { Rational } from "../../number/rational";
import type { Read } from "../scan/number-at";
import type { Quantity } from "../scan/quantity-at";
import { matchAt, oneOf, sticky } from "../scan/pattern";
import type { Comparison } from "../words/comparisons";
import { AFTER, BEFORE, MIRRORED } from "../words/comparisons";
import { TARGET_WORD } from "../words/target-words";
import type { Compare, End } from "./condition";

const BEFORE_WORD = sticky(oneOf([...BEFORE.keys()]));
/** Characters a bound, a day or a word of comparison may begin with. */
const STARTS = new Set([
  ..."0123456789零〇一壹二两贰三叁四五六七八九十百千半前第当本次下翌来明上去年底",
  ...[...BEFORE.keys()].map((word) => word.charAt(0)),
]);
const AFTER_WORD = sticky(`的?(${oneOf([...AFTER.keys()])})(?![容部控])`);
const TARGET = sticky(`${TARGET_WORD}(的)?`);
/** 目标值的80%-90%, 完成目标值的80%以下. */
const OF_TARGET = new RegExp(`^(?:实际|完成|达到|实现|达|只|仅)*${TARGET_WORD}的$`);
const SIGN = sticky("[≤<≥>]");
const DASH = sticky("(?:的|\\))?(?:-|至|到|[与和](?=[^,;。:]{1,14}之间))");
const BETWEEN = sticky("(?:的)?(?:之间|区间内|区间|范围内|范围|以内|之内|内)");
const MIDDLE = sticky("[^,;。:()\\d≤<≥>=]{1,20}(?=[≤<≥>])");
const JOIN = sticky(
  "(?:,|且|并且|同时|、|但是|但|而|又|或者?)?([\\u4e00-\\u9fa5]{0,12}?)(?=[≥≤<>]|大于|小于|高于|低于|不低于|不高于|超过|不超过|未达|不足|不到|不满|少于|达到|未超过)"
);
const NAME = sticky("[^,;。:()\\d]{1,20}");
const RANK = sticky("(?:前|第)");

interface Core {
  readonly ends: readonly End[];
  readonly range: boolean;
  readonly word: string;
  readonly ofTarget: boolean;
  readonly relative: Compare["relative"];
  readonly suffixed: boolean;
  readonly unclear: boolean;
  readonly end: number;
}

/** The comparison in [start, end) of the text, with the words before and after it; null when there is none. */
export function compareIn(text: string, start: number, end: number): Compare | null {
  for (let at = start; at < end; at++) {
    if (!STARTS.has(text.charAt(at))) continue;
    const day = dayAt(text, at);
    if (day) return null;
    const core = coreAt(text, at, end);
    if (!core || core.end > end) continue;
    const second = secondAt(text, core, end, text.slice(start, at));
    const last = second?.end ?? core.end;
    return {
      kind: "compare",
      start,
      end,
      subject: text.slice(start, at),
      ends: second ? [...core.ends, ...second.ends] : core.ends,
      range: core.range,
      word: core.word,
      ofTarget:
        core.ofTarget || (second?.ofTarget ?? false) || (isPercent(core) && OF_TARGET.test(text.slice(start, at))),
      relative: core.relative,
      suffixed: core.suffixed,
      unclear: core.unclear,
      tail: text.slice(last, end),
    };
  }
  return null;
}

/** 小于95%且大于等于85%: a second bound that closes the interval. */
function secondAt(text: string, core: Core, end: number, subject: string): Core | null {
  if (core.ends.length !== 1 || core.relative) return null;
  const beside = besideAt(text, core, end);
  if (beside) return beside;
  const join = matchAt(JOIN, text, core.end);
  const middle = join?.[1] ?? "";
  if (middle !== "" && !subject.endsWith(middle) && middle !== "的") return null;
  const second = join && coreAt(text, core.end + join[0].length, end);
  if (!second || second.end > end || second.ends.length !== 1 || second.relative) return null;
  return second.ends[0]?.side === core.ends[0]?.side ? null : second;
}

const NEXT = sticky("(?:,|且|并且|、|但|至|而)?");

/** 8项以上10项以下: the second bound stands beside the first with a suffix of its own. */
function besideAt(text: string, core: Core, end: number): Core | null {
  const second = numberFirstAt(text, core.end + (matchAt(NEXT, text, core.end)?.[0].length ?? 0), end);
  const [first, last] = [core.ends[0], second?.ends[0]];
  if (!second || !first || !last || last.side === "equal" || first.side === "equal" || last.side === first.side)
    return null;
  return second;
}

function coreAt(text: string, at: number, end: number): Core | null {
  return mirroredAt(text, at, end) ?? wordAt(text, at) ?? rangeAt(text, at) ?? numberFirstAt(text, at, end);
}

/** 60%≤完成率<100%, 90%≤满意度. */
function mirroredAt(text: string, at: number, limit: number): Core | null {
  const first = boundedQuantityAt(text, at);
  const sign = first && matchAt(SIGN, text, first.end);
  if (!first || !sign) return null;
  const near = MIRRORED[sign[0]];
  const middle = matchAt(MIDDLE, text, first.end + 1);
  const after = first.end + 1 + (middle?.[0].length ?? 0);
  const far = middle ? comparisonAt(text, after) : null;
  const last = far && boundedQuantityAt(text, far.end);
  if (!near) return null;
  const ends = [endOf(near, first.value)];
  if (far && last) return { ...plain([...ends, endOf(far.value, last.value)], last.end), word: sign[0] };
  const name = matchAt(NAME, text.slice(0, limit), first.end + 1);
  return name ? { ...plain(ends, first.end + 1 + name[0].length), word: sign[0] } : null;
}

function comparisonAt(text: string, at: number): Read<Comparison> | null {
  const word = matchAt(BEFORE_WORD, text, at);
  if (word?.[0].startsWith("达") && /[下传到表直抵转送]/.test(text.charAt(at - 1))) return null;
  const value = word && BEFORE.get(word[0]);
  return word && value ? { value, end: at + word[0].length } : null;
}

/** 达到95%及以上, 低于目标值, 不足目标值一半, 超出批复额8%以内. */
function wordAt(text: string, at: number): Core | null {
  const before = comparisonAt(text, at);
  if (!before) return null;
  const word = text.slice(at, before.end);
  const target = matchAt(TARGET, text, before.end);
  const from = before.end + (target?.[0].length ?? 0);
  const range = rangeAt(text, from);
  if (range && (target || /超|高|低|少|足/.test(word))) return relativeRange(range, word, target !== null);
  const number = boundedQuantityAt(text, from);
  if (!number) return target ? { ...plain([{ ...before.value, quantity: null }], trimOf(target, from)), word } : null;
  const after = matchAt(AFTER_WORD, text, number.end);
  const suffix = after && AFTER.get(after[1] ?? "");
  const end = number.end + (suffix ? (after?.[0].length ?? 0) : 0);
  const meant =
    target === null ? null : besideTarget(word, before.value, target[1] !== undefined, number.value.quantity);
  const ofTarget = meant === "of-target";
  const relative = relativeWay(before.value, suffix ?? null, meant === "distance", number.value);
  const chosen = relative
    ? (suffix ?? { ...before.value, side: "above" as const })
    : combined(before.value, suffix ?? null);
  return {
    ends: [endOf(chosen, number.value)],
    range: false,
    word,
    ofTarget,
    relative,
    suffixed: suffix !== undefined && suffix !== null,
    unclear: meant === "unclear" && relative === null,
    end,
  };
}

/**
 * A percent beside the target's name: 达到目标值的70% is of the target, 超出批复额8% a distance from it, 低于目标值80% of the
 * target, 低于目标值20% could be either.
 */
function besideTarget(
  word: string,
  { side }: Comparison,
  of: boolean,
  quantity: Quantity
): "of-target" | "distance" | "unclear" {
  if (of || quantity.kind === "share") return "of-target";
  if (quantity.kind === "point" || quantity.kind === "plain" || quantity.kind === "times") return "distance";
  if (!/^(?:低于|少于|小于|超过|超出|高于|高出|大于|超)$/.test(word)) return "of-target";
  const { amount } = quantity;
  if (side === "above") return amount.compare(Rational.HUNDRED) < 0 ? "distance" : "of-target";
  if (amount.compare(Rational.of(50)) >= 0) return "of-target";
  return amount.compare(Rational.of(10)) <= 0 ? "distance" : "unclear";
}

/** Without its 的: “低于目标值的不得分”. */
function trimOf(target: RegExpExecArray, end: number): number {
  return target[1] === undefined ? end : end - 1;
}

function relativeRange(range: Core, word: string, named: boolean): Core {
  const relative = /超|高|多/.test(word) ? "excess" : /低|少|不足|差|未达/.test(word) ? "shortfall" : null;
  return { ...range, word, ofTarget: named && relative === null && isPercent(range), relative };
}

function isPercent({ ends }: Core): boolean {
  return ends.every(({ quantity }) => quantity?.kind === "percent");
}

/** Whether the number is a distance: above and within (超出10%以内), or a percent beside the target's name. */
function relativeWay(
  before: Comparison,
  after: Comparison | null,
  named: boolean,
  number: BoundedQuantity
): Compare["relative"] {
  if (before.side === "equal" || number.quantity.kind === "share" || before.inclusive) return null;
  const against = after !== null && after.side !== before.side;
  if (!against && !(named && number.quantity.kind !== "plain")) return null;
  return before.side === "above" ? "excess" : "shortfall";
}

/** 低于60%以下 is below 60; 完成80%以下 and 达到70%以下 follow the suffix. */
function combined(before: Comparison, after: Comparison | null): Comparison {
  if (!after) return before;
  if (after.side !== before.side) return after;
  return before;
}

/** 60%-95%之间, 11-15个工作日, 第4-6名. */
function rangeAt(text: string, at: number): Core | null {
  const rank = matchAt(RANK, text, at);
  const from = at + (rank?.[0] === "第" ? 1 : 0);
  const low = boundedQuantityAt(text, from);
  const dash = low && matchAt(DASH, text, low.end);
  if (!low || !dash || low.value.quantity.doubtful) return null;
  const second = matchAt(RANK, text, low.end + dash[0].length)?.[0] === "第" ? 1 : 0;
  const high = boundedQuantityAt(text, low.end + dash[0].length + second);
  if (!high) return null;
  const [small, large] = remarked(ordered(withUnit(low.value, high.value), high.value));
  const between = matchAt(BETWEEN, text, high.end);
  const ends: End[] = [
    { side: "above", inclusive: small.inclusive, quantity: small.quantity },
    { side: "below", inclusive: large.inclusive, quantity: large.quantity },
  ];
  return { ...plain(ends, high.end + (between?.[0].length ?? 0)), range: true };
}

/** The unit stands once: 11-15个工作日, 80-90%. */
function withUnit(low: BoundedQuantity, high: BoundedQuantity): BoundedQuantity {
  const { kind, unit } = low.quantity;
  if (kind !== "plain" || unit !== "") return low;
  return { ...low, quantity: { ...high.quantity, amount: low.quantity.amount } };
}

/** “80%-90%（含80%）” marks the other end. */
function remarked([low, high]: readonly [BoundedQuantity, BoundedQuantity]): readonly [
  BoundedQuantity,
  BoundedQuantity,
] {
  const other =
    high.names !== null && !high.names.equals(high.quantity.amount) && high.names.equals(low.quantity.amount);
  if (!other || low.inclusive !== null) return [low, high];
  return [
    { ...low, inclusive: high.inclusive },
    { ...high, inclusive: null },
  ];
}

function ordered(first: BoundedQuantity, second: BoundedQuantity): readonly [BoundedQuantity, BoundedQuantity] {
  return first.quantity.amount.compare(second.quantity.amount) <= 0 ? [first, second] : [second, first];
}

/** 92%（含）以上, 前3名, 第7名及以后, or a bare 100% that is reached. */
function numberFirstAt(text: string, at: number, limit: number): Core | null {
  const rank = matchAt(RANK, text, at)?.[0] ?? "";
  const number = boundedQuantityAt(text, at + rank.length);
  if (!number || number.end > limit) return null;
  const after = matchAt(AFTER_WORD, text, number.end);
  const suffix = after && AFTER.get(after[1] ?? "");
  if (after && suffix && number.end + after[0].length <= limit) {
    const end = number.end + after[0].length;
    const mark = boundMarkAt(text, end);
    const inclusive = mark?.value ?? number.value.inclusive ?? suffix.inclusive;
    const marked = mark !== null || number.value.inclusive !== null;
    const soft = suffix.soft && !marked ? { soft: suffix.soft } : {};
    return {
      ...plain([{ side: suffix.side, inclusive, quantity: number.value.quantity, ...soft }], mark?.end ?? end),
      word: rank,
    };
  }
  const ranked = rank === "前" && (number.end === limit || text.charAt(number.end) === "的");
  if (number.value.quantity.doubtful && !ranked) return null;
  if (rank === "前")
    return { ...plain([{ side: "below", inclusive: true, quantity: number.value.quantity }], number.end), word: rank };
  if (isRankName(text, at, number.value.quantity.unit)) return null;
  return plain([{ side: "equal", inclusive: true, quantity: number.value.quantity }], number.end);
}

/** 一等次, 二级, 三档 are names of states. */
function isRankName(text: string, at: number, unit: string): boolean {
  return !/\d/.test(text.charAt(at)) && /^个?(?:等次|等级|级|档|档次|类|种|方面|等)$/.test(unit);
}

function endOf(comparison: Comparison, number: BoundedQuantity): End {
  const soft = comparison.soft && number.inclusive === null ? { soft: comparison.soft } : {};
  return {
    side: comparison.side,
    inclusive: number.inclusive ?? comparison.inclusive,
    quantity: number.quantity,
    ...soft,
  };
}

function plain(ends: readonly End[], end: number): Core {
  return { ends, range: false, word: "", ofTarget: false, relative: null, suffixed: false, unclear: false, end };
}
