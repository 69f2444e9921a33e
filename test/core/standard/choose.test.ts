import { chooseRule } from "../../../src/core/standard/choose";
import { readStandard } from "../../../src/core/standard/read-standard";
import { rowContext } from "./contexts";

describe("a rule that the user chose", () => {
  const text = "每少1%扣分";
  const [chosen] = readStandard(text, rowContext()).candidates;

  it("takes the place of the question, and says where it comes from", () => {
    if (!chosen) throw new Error("a candidate is needed");
    const reading = chooseRule(text, rowContext(), chosen);
    expect(reading).toMatchObject({ text, rule: chosen, refusal: null, origin: "chosen", candidates: [] });
  });

  it("is no longer held up by what the text says against the row", () => {
    const contradicting = "以15个为基准，每少1个扣10%权重分";
    const { rule, conflicts } = readStandard(contradicting, rowContext());
    expect(conflicts.some(({ blocking }) => blocking)).toBe(true);
    if (!rule) throw new Error("the text is readable");
    expect(chooseRule(contradicting, rowContext(), rule).conflicts.some(({ blocking }) => blocking)).toBe(false);
  });
});
