import { readStandard } from "../../../src/core/standard/read-standard";
import type { StandardContext } from "../../../src/core/standard/reading";
import { refusalQuestion } from "../../../src/strings/refusals";
import { budgetContext, rateContext, rowContext, wordContext } from "./contexts";

function refusal(text: string, context: StandardContext = rowContext()) {
  const { refusal: found, rule, text: whole } = readStandard(text, context);
  expect(rule).toBeNull();
  const { reason, span } = found ?? { reason: "none", span: null };
  return { reason, words: span ? whole.slice(span.start, span.end) : "" };
}

describe("a standard that cannot be read", () => {
  it.each(["", "1", "/", "——", "*", "无", "……", "略", "\n "])("is missing where only %j stands", (text) => {
    expect(refusal(text).reason).toBe("placeholder");
  });

  it("is elsewhere where it only points to another paper", () => {
    expect(refusal("见附件").reason).toBe("refers-elsewhere");
    expect(refusal("详见《2025年度目标管理考核细则》").reason).toBe("refers-elsewhere");
  });

  it("is no standard where the definition was pasted in", () => {
    expect(refusal("反映部门对固定资产的管理使用情况", wordContext()).reason).toBe("not-a-standard");
  });

  it("is left to a person, with the words that say so", () => {
    expect(refusal("完成得满分，未完成酌情扣分。")).toEqual({ reason: "judgement", words: "酌情" });
  });

  it("asks how much a step costs", () => {
    expect(refusal("每少1篇扣分，扣完为止")).toEqual({ reason: "missing-amount", words: "每少1篇扣分" });
    expect(refusalQuestion("missing-amount", { words: "每少1篇扣分" })).toContain("扣多少分");
  });

  it("asks how large a step is", () => {
    expect(refusal("每少扣1分").reason).toBe("missing-step");
  });

  it("asks what is given when the condition is not met", () => {
    expect(refusal("完成得满分").reason).toBe("missing-otherwise");
  });

  it("names the exception that would change the score", () => {
    expect(refusal("每少1个扣0.5分，特殊情况除外")).toEqual({ reason: "exception", words: "特殊情况除外" });
    expect(refusal("除不可抗力因素外，每少1个扣0.5分").reason).toBe("exception");
  });

  it("does not read a bonus", () => {
    expect(refusal("完成26个得满分，每少1个扣0.5分，每超1个加0.5分").reason).toBe("bonus");
  });

  it("does not choose between two deductions for the same step", () => {
    expect(refusal("每少1个扣1分，每少1个扣2分").reason).toBe("contradictory");
  });

  it("does not choose between two tiers with the same points", () => {
    expect(refusal("90%以上得5分，80%以上得5分，70%以下得2分", rateContext()).reason).toBe("contradictory");
  });

  it("does not score a count by the rate of something else", () => {
    expect(refusal("培训合格率达到95%得满分，每低1个百分点扣0.5分").reason).toBe("other-measure");
  });

  it("does not guess whether 低于目标值20% is a fifth of the target or a fifth below it", () => {
    expect(refusal("低于目标值20%的不得分，其余按比例得分").reason).toBe("unclear");
  });

  it("does not overlook a second condition beside the number", () => {
    expect(refusal("完成26个且验收合格得满分，每少1个扣0.5分").reason).toBe("not-understood");
  });

  it("does not take saved money for an award", () => {
    expect(refusal("采购成本较预算每节约1%得0.5分，最高5分", budgetContext()).reason).toBe("not-understood");
  });

  it("does not read a text of more than 2000 characters", () => {
    expect(refusal("每少1个扣0.5分。".repeat(300)).reason).toBe("too-long");
  });
});

describe("what a refused standard could mean", () => {
  it("offers all or nothing and the proportional rule where the rest is left open", () => {
    const { candidates } = readStandard("完成得满分，未完成酌情扣分。", rowContext());
    expect(candidates.map(({ kind }) => kind)).toEqual(["direct", "proportional", "judgement"]);
  });

  it("keeps the range inside which a person decides", () => {
    const { candidates } = readStandard("根据效果显著程度在0-5分之间赋分", wordContext());
    const [only] = candidates;
    expect(only?.kind === "judgement" && only.range?.to.toString()).toBe("5");
  });

  it("offers nothing where nothing is known", () => {
    expect(readStandard("见附件", rowContext()).candidates).toEqual([]);
  });
});
