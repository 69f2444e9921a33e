import { SEVERITIES } from "../../../src/core/checks/severities";
import type { Finding } from "../../../src/core/finding";
import { FINDING_CODES } from "../../../src/core/finding";
import { FINDING_TITLES, findingSentence } from "../../../src/strings/findings";
import { theFinding } from "./row-of";

const bare = (code: Finding["code"], params: Finding["params"] = {}): Finding => ({
  code,
  severity: SEVERITIES[code],
  row: 0,
  column: 0,
  params,
  span: null,
  fix: null,
  indicatorRow: null,
});

describe("the sentence of a finding", () => {
  it("says where, what is wrong and what to do", () => {
    const header = "三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准";
    expect(
      findingSentence(theFinding("unit-missing", [header, "合格情况 | ≥ | 100 | | 合格率=合格数/总数*100%"]))
    ).toBe("D2 计量单位没有填。定量指标要填单位，按评分标准看应填“%”。");
    expect(findingSentence(theFinding("operator-in-target", [header, "合格率 | ≥ | ≥95% | | 按比例得分"]))).toBe(
      "C2 指标值“≥95%”里写了符号。符号“≥”请填在指标类型列，指标值只填数字95，单位“%”填在计量单位列。"
    );
    expect(findingSentence(theFinding("operator-in-target", [header, "支出 | ≤ | ≥95% | | 按比例得分"]))).toContain(
      "指标类型列填的是“≤”"
    );
    expect(findingSentence(theFinding("target-not-number", [header, "支出 | ≤ | 按月安排 | 次 | 按比例得分"]))).toBe(
      "C2 指标值“按月安排”不是数字。定量指标的指标值只能填数字；不能用数字衡量的，指标类型请改为“定性”。"
    );
  });

  it("says why a standard cannot be scored by", () => {
    const sentence = (reason: string, words = "") =>
      findingSentence(bare("standard-not-understood", { cell: "I9", reason, words }));
    expect(sentence("refers-elsewhere")).toContain("见别处");
    expect(sentence("not-applicable")).toContain("不适用");
    expect(sentence("some-new-reason", "按档得分")).toBe(
      "I9 评分标准里的“按档得分”读不懂，不能自动打分。请写明“达到多少得满分，每少（多）多少扣多少”。"
    );
  });

  it.each(FINDING_CODES)("is a whole one for %s, also where nothing more is known", (code) => {
    const known = {
      cell: "G14",
      name: "合格率",
      value: "95",
      what: "spaces",
      operator: "≥",
      belongs: "效益指标",
      level1: "产出指标",
      level2: "数量指标",
    };
    const more = {
      ...known,
      words: "酌情",
      first: "C4",
      rows: "19",
      why: "请重新填写。",
      usual: "yes",
      total: "90",
      rest: "10",
    };
    for (const params of [known, more]) {
      const sentence = findingSentence(bare(code, params));
      expect(sentence).toMatch(/[。？]$/);
      expect(sentence).not.toMatch(/undefined|null|“”|。。|，，/);
    }
    expect(FINDING_TITLES[code].length).toBeLessThanOrEqual(16);
  });
});
