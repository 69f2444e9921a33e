/** How a word before 比例 changes what is shared out: 未完成比例 is lost, 超支比例 too. */
export type ShareWay = "done" | "missing" | "exceeding";

export function shareWay(share: string): ShareWay {
  if (/未完成|未达|缺口|差额|短缺|不足|欠|未实现|少/.test(share)) return "missing";
  return /超/.test(share) ? "exceeding" : "done";
}

/** Shares that name another figure than the row's completion: 占比 of something, 的比重. */
export function isPlainShare(share: string): boolean {
  return (
    /^(?:[^,]{0,14}?(?:实际|任务|目标|计划|指标|工作|数量|年度|完成|达成|实现|建成|执行|支出|进度|到位|成果|相应|办结|整改|落实|覆盖|合格|开展|实施|发放|监督|检查|新增|未|超|的)*)?(?:值|数|量|情况)?(?:的)?(?:比例|比率|比重|百分比|完成率|达成率|达标率|执行率|实现率|到位率|支出率|覆盖率|合格率|及格率|率|占比)$|^(?:同|等|成|正)比例$/.test(
      share
    ) || /(?:占|与|除以|比)(?:年度|计划|目标|指标|任务|年初|全年|预算)/.test(share)
  );
}
