import { printRule } from "../../../src/core/standard/print-rule";
import { readStandard } from "../../../src/core/standard/read-standard";
import { rateContext, rowContext } from "./contexts";

describe("a share of the target in a rate row", () => {
  it("is of the target in a range, too", () => {
    const context = rateContext({ target: "95", weight: "6" });
    const { rule } = readStandard("达到目标值得6分，达到目标值的80%-90%得3分，目标值的80%以下不得分", context);
    expect(rule && printRule(rule, context)).toContain("大于等于76%且小于等于85.5%的得3分，小于76%的不得分");
  });

  it("is asked about beside a percent of which nobody can tell what it is of", () => {
    const text = "目标值的80%-90%得3分，90%以上得6分，80%以下不得分";
    expect(readStandard(text, rateContext({ target: "95", weight: "6" })).rule).toBeNull();
  });
});

describe("a shortfall below a target of 0", () => {
  it("is asked about for a count, which cannot be less than nothing", () => {
    const accidents = rowContext({ name: "安全事故数", type: "=", target: "0", unit: "起" });
    expect(readStandard("每少1起扣2分", accidents).rule).toBeNull();
    expect(readStandard("达到目标值得满分，每少1起扣2分", accidents).rule).toBeNull();
  });

  it("is a step for a growth rate", () => {
    const growth = rateContext({ name: "产值增长率", target: "0" });
    expect(readStandard("每低1个百分点扣1分", growth).rule?.kind).toBe("step");
  });
});
