import { Rational } from "../../number/rational";
import type { Row } from "../row";
import type { LooseBound } from "./bounds";
import type { Part } from "./parts";

/** No bound at all: whatever the other tiers leave. */
export const NOWHERE: LooseBound = {
  scale: "value",
  from: null,
  fromInclusive: false,
  to: null,
  toInclusive: false,
  exact: false,
  target: false,
};

/** 超出范围: what lies on neither side of the range before it. */
export const OUTSIDE =
  /^(?:不在|未在|超出|超过|低于或超过|低于或高于|高于或低于)(?:了)?(?:上述|以上|规定|此|该|这一|前述|浮动)?(?:范围|区间)(?:之?内)?$|^(?:上述|以上|此|该)?(?:范围|区间)(?:之外|以外|外)$/;

/** 未发生, 无投诉: none at all, where happenings are counted. */
const NOTHING =
  /^(?:全年|年度内|年内|均|全部)?(?:(?:未|没有?|不|零)(?:发生|出现|发现|存在|产生|收到|被)|无|零(?=投诉|事故|发生|差错|违规))[^,]{0,12}$/;

/** 全部整改到位 is the target reached, 未完成 is short of it, 其余 whatever the other tiers leave. */
export function wordsBound(part: Part, row: Row, several: boolean): LooseBound | null {
  const [last] = part.words.slice(-1);
  if (part.otherwise || (last && OUTSIDE.test(last.plain))) return NOWHERE;
  const less = row.wanted === "less";
  const growth = last && growthBound(last.plain, row);
  if (growth) return growth;
  if (
    last &&
    row.wanted !== "more" &&
    !row.rate &&
    (row.target === null || row.target.isZero) &&
    NOTHING.test(last.plain)
  )
    return { ...NOWHERE, to: Rational.ZERO, toInclusive: true };
  const at = (bound: Partial<LooseBound>): LooseBound => ({ ...NOWHERE, ...atTarget(row, bound), target: true });
  if (last?.sense === "reached" || last?.sense === "within") {
    return less ? at({ to: Rational.HUNDRED, toInclusive: true }) : at({ from: Rational.HUNDRED, fromInclusive: true });
  }
  if (last?.sense === "above" && !less) return at({ from: Rational.HUNDRED, fromInclusive: false });
  if (last?.sense === "equal")
    return at({ from: Rational.HUNDRED, fromInclusive: true, to: Rational.HUNDRED, toInclusive: true });
  if (last?.sense === "none" || (last?.sense === "missed" && several)) return NOWHERE;
  if (last?.sense === "over" || (last?.sense === "missed" && less))
    return at({ from: Rational.HUNDRED, fromInclusive: false });
  return last?.sense === "missed" ? at({ to: Rational.HUNDRED, toInclusive: false }) : null;
}

/** 不增长, 负增长, 同比下降, 超支 of a rate that should be above 0. */
export function growthBound(words: string, row: Row): LooseBound | null {
  if (!row.rate || row.wanted !== "more" || !row.target || row.target.isNegative || row.target.isZero) return null;
  const none = /^(?:同比|较上年|比上年|与上年相比)?(?:不增长|未增长|零增长|没有增长|无增长|不增加)$/.test(words);
  const [, verb = ""] = /^(?:不|未|没有)(压减|下降|降低|提升|提高|节约|减少)$/.exec(words) ?? [];
  const still = verb !== "" && row.name.includes(verb);
  const minus =
    /^(?:出现|呈|同比|较上年|比上年|与上年相比|增速)*(?:负增长|为负|下降|减少)$/.test(words) ||
    (/节约|节支|结余|节减/.test(row.name) && /^超支$/.test(words));
  return none || still || minus ? { ...NOWHERE, to: Rational.ZERO, toInclusive: none || still } : null;
}

/** The target as 100% of itself, or as its value for a rate or a target of 0. */
function atTarget(row: Row, bound: Partial<LooseBound>): Partial<LooseBound> {
  const { target } = row;
  if (!target || !(row.rate || target.isZero)) return { ...bound, scale: "completion" };
  return { ...bound, scale: "value", ...(bound.from ? { from: target } : {}), ...(bound.to ? { to: target } : {}) };
}
