/** What clerks write for “the condition is met”: words, ticks, and what a spreadsheet's TRUE shows. Compare compacted. */
export const YES_WORDS: ReadonlySet<string> = new Set(
  (
    "是 是的 对 达到 已达到 达标 已达标 达成 已达成 完成 已完成 全部完成 已全部完成 按要求完成 圆满完成 实现 已实现 符合 符合要求 全部符合 满足 已满足 " +
    "达到要求 达到目标 达到目标值 完成目标 全部达到 √ ✓ ✔ ☑ 🗹 Y y yes YES Yes true TRUE True 达到预期 达到预期目标 达成预期目标 达成预期指标 达到预期指标"
  ).split(" ")
);

/** And for “it is not met”. */
export const NO_WORDS: ReadonlySet<string> = new Set(
  (
    "否 不是 未达到 没达到 没有达到 未达标 不达标 没达标 未达成 没有达成 未完成 没完成 没有完成 未实现 没有实现 未符合 不符合 不符合要求 未满足 不满足 " +
    "未达到要求 未达到目标 未完成目标 × ✕ ✗ ✘ ☒ X x N n no NO No false FALSE False"
  ).split(" ")
);

/** Finished inside the time allowed, said without a date. */
export const ON_TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "按期 按时 及时 如期 准时 按期完成 按时完成 及时完成 如期完成 准时完成 按期办结 按时报送 及时报送 按时上报 按期报送 按计划完成 全部按期完成 全部按时完成 " +
    "提前 提前完成 已按期完成 已按时完成 未逾期 无逾期 没有逾期 未超期 无超期 未延期 没有延期 未超时 按期支付 按时拨付 按时发放 及时发放 及时拨付 均按期完成 均按时完成"
  ).split(" ")
);

/** Finished late, or not in time, without saying by how much. */
export const LATE_WORDS: ReadonlySet<string> = new Set(
  (
    "逾期 延期 超期 超时 迟延 延迟 推迟 滞后 拖延 逾期完成 延期完成 超期完成 延迟完成 推迟完成 未按期 未按时 不按时 未及时 不及时 未如期 未按期完成 未按时完成 " +
    "未及时完成 未按时报送 未按期报送 已逾期 已延期 已超期 迟报 晚报 逾期报送"
  ).split(" ")
);

/** Words that deny what follows: 未提升, 没有公开, 不合格, 无制度. */
export const NEGATIONS: readonly string[] = ["没有", "未能", "尚未", "没", "未", "不", "无"];

/** Words of degree and completion around a target's own word that leave it met: 已提升, 有所提升, 明显改善. */
export const DEGREES: readonly string[] = [
  ...["已经", "已", "有所", "明显", "显著", "有效", "持续", "大幅", "进一步", "得到", "有", "全面", "全部", "均", "都"],
];
