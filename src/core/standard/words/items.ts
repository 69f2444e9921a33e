const LIST =
  /((?:[\u4e00-\u9fa5A-Za-z“”"()（）]{2,30}、){1,9}(?:和|及|以及|与)?[\u4e00-\u9fa5A-Za-z“”"]{2,30}?)(等)?(?:这)?(?:[一二三四五六七八九十两\d]{1,2}(?:个|项|条|大)?)?(?:大)?(方面|维度|要点|环节|内容|事项|情况|指标|条件|标准|要求|因素|层面|角度|工作|制度|措施|材料|资料|机制|项|条|个)/;
const COUNT =
  /(?:等|共|以上|以下|上述|下列|这|的|有)?([一二三四五六七八九十两]|\d{1,2})(?:个|项|条|大)?(?:大)?(?:方面|维度|要点|环节|内容|事项|条件|要求|指标|因素|层面|角度|标准|措施|项|条)/;
const PREFIX = /^.*(?:以|通过|对比|对照|比较|从|根据|按照|依据|围绕|结合|包括|主要有|涵盖|考核|考察|针对|查看)/;

/** What a checklist names: 部门办公环境、物资采购、人员出勤等. */
export interface ListedItems {
  readonly items: readonly string[];
  /** 等 leaves the list open. */
  readonly open: boolean;
}

/** The items listed in a sentence that a “每符合一条” refers to; null when none are. */
export function listedItems(text: string): ListedItems | null {
  const match = LIST.exec(text.slice(0, 400));
  if (!match) return null;
  const items = (match[1] ?? "").split("、").map((item) => item.replace(/^(?:和|及|以及|与)/, ""));
  const [first = "", ...rest] = items;
  const head = first.replace(PREFIX, "").replace(/^.*的(?=.{2,})/, "");
  if (head === "" || rest.some((item) => item === "")) return null;
  return { items: [head, ...rest], open: match[2] !== undefined };
}

/** 四个要点, 3项: how many conditions the text says there are. */
export function countedItems(text: string): string | null {
  return COUNT.exec(text.slice(0, 400).replace(/每[^,;。:]{0,60}/g, ""))?.[1] ?? null;
}
