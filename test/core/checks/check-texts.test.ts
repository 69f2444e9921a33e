import { JUDGEMENT, findingsOf, found, theFinding } from "./row-of";

const HEADER = "三级指标 | 指标解释 | 评分标准";
const GOOD = [HEADER, "改造户数 | 改造危房户数。 | 每少1户扣1分。"];

describe("the texts of a row", () => {
  it("are no fault when they are there", () => {
    expect(findingsOf(GOOD)).toEqual([]);
  });

  it.each(["", "*", "……", "——", "指标1："])("miss a name when it is “%s”", (name) => {
    const indicator = { name };
    expect(findingsOf([HEADER, "x | 解释 | 标准"], { rows: { 0: { indicator } } })).toEqual(["A2 name-missing"]);
  });

  it.each(["", "/", "1", "……", "xxx"])("miss a definition and a standard when they are “%s”", (text) => {
    const indicator = { definition: text, standard: text };
    const findings = found([HEADER, "改造户数 | x | x"], { rows: { 0: { indicator } } });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning definition-missing",
      "error standard-missing",
    ]);
  });

  it("are not asked for where the form has no column for them", () => {
    expect(findingsOf(["三级指标", "改造户数"])).toEqual([]);
  });

  it("are not asked of rows that do not apply", () => {
    expect(findingsOf([HEADER, "不适用 | | "])).toEqual([]);
  });
});

describe("a standard that was not read", () => {
  const standard = "完成得满分，未完成酌情扣分。";
  const lines = [HEADER, `改造户数 | 户数。 | ${standard}`];
  const span = { start: 6, end: 13 };

  it.each(["standard-needs-judgement", "standard-not-understood", "standard-incomplete"] as const)(
    "is %s, with the words in question",
    (code) => {
      const refusal = { code, reason: "words", params: {}, span };
      const finding = theFinding(code, lines, { rows: { 0: { reading: { rule: null, refusal } } } });
      expect(finding).toMatchObject({ row: 1, column: 2, span, severity: "warning" });
      expect(finding.params["words"]).toBe("未完成酌情扣分");
    }
  );

  it("is marked in the cell as it is shown, with its leading line break", () => {
    const refusal = { code: "standard-incomplete" as const, reason: "words", params: {}, span };
    const shown = [HEADER, `改造户数 | 户数。 | ⏎${standard}`];
    const finding = theFinding("standard-incomplete", shown, { rows: { 0: { reading: { rule: null, refusal } } } });
    expect(finding.span).toEqual({ start: 7, end: 14 });
  });

  it("needs a person where its rule is a person's judgement", () => {
    const rows = { 0: { reading: { rule: JUDGEMENT } } };
    expect(findingsOf(lines, { rows })).toEqual(["C2 standard-needs-judgement"]);
    const chosen = { 0: { reading: { rule: JUDGEMENT, origin: "chosen" as const } } };
    expect(findingsOf(lines, { rows: chosen })).toEqual([]);
  });

  it("disagrees with its row where reading it found so", () => {
    const conflict = { code: "base-differs-from-target", blocking: true, params: { base: "15" }, span } as const;
    const finding = theFinding("base-differs-from-target", lines, {
      rows: { 0: { reading: { conflicts: [conflict] } } },
    });
    expect(finding).toMatchObject({ row: 1, column: 2, span, severity: "warning", params: { base: "15" } });
  });
});

describe("an indicator that stands twice", () => {
  const lines = [
    HEADER,
    "群众满意度 | 问卷。 | 90%以上10分",
    "改造户数 | 户数。 | 每少1户扣1分",
    "群众满意度 | 问卷。 | 90%以上10分",
  ];

  it("points to both cells and has no other fault", () => {
    const rows = { 2: { indicator: { status: "duplicate", duplicateOf: 1, definition: "" } as const } };
    expect(findingsOf(lines, { rows })).toEqual(["A4 duplicate-indicator"]);
    expect(theFinding("duplicate-indicator", lines, { rows })).toMatchObject({
      severity: "error",
      fix: null,
      params: { cell: "A4", first: "A2" },
    });
  });
});
