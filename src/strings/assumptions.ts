import type { AssumptionCode } from "../core/standard/assumptions";

type Params = Readonly<Record<string, string>>;

/** A default that was used where the text is silent, and where it can be changed. */
export function assumptionSentence(code: string, params: Params): string {
  return (SENTENCES as Readonly<Record<string, ((params: Params) => string) | undefined>>)[code]?.(params) ?? code;
}

const SENTENCES: Readonly<Record<AssumptionCode, (params: Params) => string>> = {
  "percent-of-weight": ({ percent = "" }) =>
    `没有写明是谁的百分比，按权重的${percent === "" ? "百分比" : `${percent}%`}计算。`,
  "percent-is-point": ({ amount = "1" }) => `${amount}% 按 ${amount} 个百分点理解，不按指标值的 ${amount}%。`,
  "percent-of-target": ({ amount = "1" }) => `${amount}% 按指标值的 ${amount}% 理解。`,
  "point-of-target": ({ amount = "1" }) => `指标不是百分比，${amount} 个百分点按指标值的 ${amount}% 理解。`,
  "part-steps": () => "不满一档的部分怎样算没有写明，按“设置”里的规定（默认满一档才算）。",
  "start-is-target": ({ target = "" }) => `从多少开始算没有写明，从指标值${target === "" ? "" : ` ${target} `}开始。`,
  "count-from-items": ({ count = "", items = "" }) => `有几条没有写明，按列出的 ${count} 条计算：${items}。`,
  "open-list": () => "列举后面有“等”字，只按列出的计算。",
  "equal-shares": () => "“对应权重分”按每条平均分配理解。",
  "lower-bound-included": () => "分档没有写明两端是否包含，按“含下限、不含上限”理解。",
  "unit-assumed": ({ unit = "" }) => `数字后面没有单位，按“${unit}”理解。`,
  "each-implied": () => "没有写“每”字，按每一次（个、天）都扣理解。",
  "direction-by-type": () => "没有写明是多了扣还是少了扣，按指标类型理解。",
  "full-when-met": () => "只写了没有做到怎样扣分，做到了按满分理解。",
  "reference-is-full-mark": ({ reference = "" }) => `比例按实际值与满分线（${reference}）相比计算。`,
  "veto-outside-cap": () => "一票否决不受“最多扣”的限制。",
};
