import { readStandard } from "../../../src/core/standard/read-standard";
import type { StandardContext } from "../../../src/core/standard/reading";
import { budgetContext, dateContext, eventContext, rateContext, rowContext, wordContext } from "./contexts";

const BASES: readonly (readonly [string, StandardContext])[] = [
  ["每少1个扣0.5分", rowContext()],
  ["每少1个扣0.5分，扣完为止", rowContext()],
  ["达到26个得满分，每少1个扣10%权重分", rowContext()],
  ["不超预算得满分，每超出10%扣5%权重分", budgetContext()],
  ["每完成1个得0.2分", rowContext()],
  ["完成得满分，否则不得分", rowContext()],
  ["改善得满分，未改善不得分", wordContext()],
  ["按完成比例得分", rowContext()],
  ["完成率低于60%不得分，60%以上按完成比例得分", rowContext()],
  ["得分=验收合格率×权重分", rateContext()],
  ["95%以上得5分，90%-95%得3分，90%以下不得分", rateContext()],
  ["优得4分，良得2分，差不得分", wordContext()],
  ["以道路、居住条件、配套设施三个方面衡量，每符合一条得对应权重分", wordContext()],
  ["每缺1项扣1分", wordContext()],
  ["每发生1起扣2分，扣完为止", eventContext()],
  ["12月31日前完成得满分，每逾期1天扣1分", dateContext()],
  ["按期完成得满分，逾期不得分", dateContext()],
  ["①制度健全得2分；②执行到位得2分", wordContext()],
  ["达到95%得满分，每下降1个百分点扣0.5分", rateContext()],
];

/** What a clerk adds to a sentence that could be scored alone, and what changes its score. */
const MORE = [
  "，另行加分",
  "，另扣1分",
  "，酌情扣分",
  "，特殊情况除外",
  "，视情况而定",
  "，详见附件",
  "，每超1个加0.5分",
  "，其中质量占50%",
  "，双倍扣分",
  "，减半得分",
  "，不足部分次年补扣",
  "，累计三次取消评优",
  "，第二年起加倍",
  "，跨年度的除外",
  "，超过10个的部分减半",
  "，从第3个起扣1分",
  "，再按80%折算",
  "，取两者较低值",
  "，按上年数计算",
  "，低于80%每少1%扣2分",
  "，加权计算",
  "，优秀的加1分",
  "，经批准的不扣分",
  "，节假日顺延",
  "，得分四舍五入取整",
];

describe.each(BASES)("%s", (base, context) => {
  it("is read alone", () => {
    expect(readStandard(base, context).rule).not.toBeNull();
  });

  it.each(MORE)("is asked about when the text goes on with %s", (more) => {
    expect(readStandard(base + more, context).rule).toBeNull();
    expect(readStandard(base + more, context).refusal).not.toBeNull();
  });
});
