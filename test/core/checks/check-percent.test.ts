import { findingsOf, theFinding } from "./row-of";

const HEADER = "三级指标 | 指标类型 | 指标值 | 计量单位 | 实际完成值 | 权重";
const rate = (name: string, target: string, unit = "%", actual = "") => [
  HEADER,
  `${name} | ≥ | ${target} | ${unit} | ${actual} | 50`,
  "其他 | ≥ | 1 | 个 | 1 | 50",
];

describe("a share of a whole", () => {
  it.each(["工程质量合格率", "监督覆盖率", "群众满意度", "提升群众满意度", "投入使用率", "优质学位占比"])(
    "cannot be planned above 100%%: %s",
    (name) => {
      expect(findingsOf(rate(name, "120", "%", "100"))).toEqual(["C2 percent-over-100"]);
      expect(findingsOf(rate(name, "1.2 {0%}", "", "100"))).toEqual(["C2 percent-over-100"]);
      expect(findingsOf(rate(name, "100", "%", "100"))).toEqual([]);
    }
  );

  it.each(["税收增长率", "财政收入增速", "任务完成率", "预算执行率", "资产保值增值率", "满意度提升率", "资产负债率"])(
    "is something else: %s may be above 100%%",
    (name) => {
      expect(findingsOf(rate(name, "120", "%", "130"))).toEqual([]);
    }
  );

  it("is told for the actual too, in place of the reason for the missing score", () => {
    for (const actual of ["105", "'105%", "1.05 {0%}"]) {
      const rows = { 0: { score: { reason: "actual-not-possible" } } } as const;
      expect(findingsOf(rate("合格率", "100", "%", actual), { rows })).toEqual(["E2 percent-over-100"]);
    }
    expect(theFinding("percent-over-100", rate("合格率", "100", "%", "105")).params["value"]).toBe("105");
    expect(findingsOf(rate("合格率", "100", "%", "100"))).toEqual([]);
  });

  it("is not looked for in counts", () => {
    expect(findingsOf(rate("改造户数", "1756", "户", "2000"))).toEqual([]);
    expect(findingsOf(rate("频率", "150", "次", "150"))).toEqual([]);
  });
});
