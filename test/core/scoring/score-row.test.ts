import { FULL, NONE, direct, exactOf, formatted, number, proportional, scoreOf, states, step, tiers } from "./build";

const rule = step("shortfall", "1", "10%");
const row = { row: "≥ 26 个" };

test("a row without a weight is not scored and says what to do", () => {
  expect(scoreOf(rule, 24, { ...row, weight: null })).toMatchObject({
    state: "not-scored",
    reason: "weight-missing",
    score: null,
    exact: null,
    weight: null,
    weightFrom: null,
    explanation: "未评分：没有权重。请在“权重”栏填写分值，或用“分配权重”。",
  });
});

test.each([
  [formatted(10, "10", "General"), "10"],
  [formatted(0.1, "10%", "0%"), "10"],
  [formatted(0.075, "7.5%", "0.0%"), "7.5"],
  [{ value: "10分", text: "10分", format: "@" }, "10"],
  [{ value: "１０％", text: "１０％", format: "@" }, "10"],
  [{ value: " 10 ", text: " 10 ", format: "@" }, "10"],
  [{ value: "十分", text: "十分", format: "@" }, "weight-not-number"],
  [formatted(0, "0", "General"), "weight-not-number"],
  [formatted(-5, "-5", "General"), "weight-not-number"],
  [formatted(101, "101", "General"), "weight-not-number"],
  [formatted(100, "100", "General"), "100"],
  [formatted(45641, "2024/12/15", "yyyy/m/d"), "weight-not-number"],
  [{ value: "#REF!", text: "#REF!", format: "General" }, "weight-not-number"],
  [{ value: "≥10", text: "≥10", format: "General" }, "weight-not-number"],
  [{ value: "10个", text: "10个", format: "General" }, "weight-not-number"],
  [{ value: "—", text: "—", format: "General" }, "weight-missing"],
])("the weight cell %j is read as %s", (weight, expected) => {
  const score = scoreOf(rule, 30, { ...row, weight });
  expect(score.weight === null ? score.reason : score.weight.toString()).toBe(expected);
});

test("a weight in the indicator's own name counts when the cell is empty, and only then", () => {
  expect(scoreOf(rule, 30, { ...row, name: "改造小区（5分）", weight: null })).toMatchObject({ weightFrom: "name" });
  expect(scoreOf(rule, 25, { ...row, name: "改造小区（5分）", weight: null }).exact?.toString()).toBe("4.5");
  expect(scoreOf(rule, 30, { ...row, name: "改造小区(2.5分)", weight: null }).weight?.toString()).toBe("2.5");
  expect(scoreOf(rule, 30, { ...row, name: "改造小区（5分）", weight: "8" })).toMatchObject({ weightFrom: "column" });
  expect(scoreOf(rule, 30, { ...row, name: "改造小区（5分）", weight: "8" }).weight?.toString()).toBe("8");
  expect(scoreOf(rule, 30, { ...row, name: "改造小区（0分）", weight: null }).reason).toBe("weight-missing");
  expect(scoreOf(rule, 30, { ...row, name: "（5分）改造小区", weight: null }).weight?.toString()).toBe("5");
  expect(scoreOf(rule, 30, { ...row, name: "改造（5分）小区（3分）", weight: null }).reason).toBe("weight-missing");
  expect(scoreOf(rule, 30, { ...row, name: "响应（30分钟）", weight: null }).reason).toBe("weight-missing");
  expect(scoreOf(rule, 30, { ...row, name: "3分钟响应（达标）", weight: null }).reason).toBe("weight-missing");
  expect(scoreOf(rule, 30, { ...row, name: "改造小区（5分）", weight: formatted(-1, "-1", "General") }).reason).toBe(
    "weight-not-number"
  );
});

test.each([null, "", " ", "—", "/", "……", "待填"])("an empty actual (%s) is asked for", (actual) => {
  expect(scoreOf(rule, actual, row)).toMatchObject({
    state: "not-scored",
    reason: "actual-missing",
    explanation: "未评分：没有填写实际完成值，请先填写。",
  });
});

test("rows that do not apply and duplicates are never scored", () => {
  expect(scoreOf(rule, 24, { ...row, status: "not-applicable" })).toMatchObject({
    state: "not-applicable",
    score: null,
    weight: null,
    reason: null,
    explanation: "不适用，不评分。",
  });
  expect(scoreOf(rule, 24, { ...row, status: "duplicate" })).toMatchObject({
    state: "duplicate",
    score: null,
    reason: "duplicate-indicator",
    explanation: "与第 4 行重复，不重复计分。",
  });
});

test("a refused standard keeps its code and says what to do", () => {
  const refusal = { code: "standard-not-understood", reason: "refers-elsewhere", params: {}, span: null } as const;
  expect(scoreOf(null, 24, { ...row, reading: { refusal } })).toMatchObject({
    state: "not-scored",
    reason: "standard-not-understood",
    explanation:
      "未评分：标准写在别的文件里。具体怎样评分？请把那一段抄到这一格。请在“标准”页确认，或在“得分”栏人工评分。",
  });
  expect(scoreOf(null, 24, row)).toMatchObject({
    reason: "standard-missing",
    explanation: "未评分：没有评分标准，请补写评分标准，或在“得分”栏人工评分。",
  });
  const step = {
    code: "standard-incomplete",
    reason: "missing-amount",
    params: { words: "每少1%" },
    span: null,
  } as const;
  expect(scoreOf(null, 24, { ...row, reading: { refusal: step } })).toMatchObject({
    reason: "standard-incomplete",
    explanation: "未评分：“每少1%”扣多少分？请写明分数，或权重的百分之几。请在“标准”页确认，或在“得分”栏人工评分。",
  });
});

test.each([
  [
    "unit-differs-from-standard",
    { unit: "户", expected: "人" },
    "标准里的单位“户”与本行计量单位“人”不一致，请先确定以哪个为准。",
  ],
  [
    "tier-points-differ-from-weight",
    { points: "10", weight: "5" },
    "标准里的 10 分与权重 5 分不一致，请先让标准与权重一致。",
  ],
  ["direction-differs-from-type", {}, "标准的扣分方向与指标类型相反，请先核对修改。"],
  ["tiers-gap", {}, "标准的分档有遗漏，请补全后再评分。"],
  ["tiers-overlap", {}, "标准的分档有重叠，请改正后再评分。"],
  ["year-differs", {}, "标准里的年份与本表年度不一致，请先核对修改。"],
  [
    "name-differs-from-standard",
    { name: "治愈率", standardName: "合格率" },
    "标准说的是“合格率”，与指标“治愈率”不是同一个，请先核对修改。",
  ],
  ["full-marks-unreachable", {}, "标准与本行的指标值、类型或权重不一致，请先核对修改。"],
] as const)("a blocking %s says what to decide", (code, params, sentence) => {
  const conflict = { code, blocking: true, params, span: null };
  const score = scoreOf(rule, 30, { ...row, reading: { conflicts: [conflict] } });
  expect([score.reason, score.explanation]).toEqual([code, `未评分：${sentence}`]);
});

test("a blocking conflict keeps the row unscored, any other does not", () => {
  const params = { base: "15", target: "12", unit: "次" };
  const conflict = { code: "base-differs-from-target", blocking: true, params, span: null } as const;
  expect(scoreOf(rule, 30, { ...row, reading: { conflicts: [conflict] } })).toMatchObject({
    state: "not-scored",
    reason: "base-differs-from-target",
    explanation: "未评分：标准的基准“15次”与指标值“12次”不一致，请先确定以哪个为准。",
  });
  const harmless = { ...conflict, code: "name-differs-from-standard", blocking: false } as const;
  expect(exactOf(rule, 30, { ...row, reading: { conflicts: [harmless] } })).toBe("10");
  expect(exactOf(rule, 30, { ...row, reading: { conflicts: [harmless, conflict] } })).toBe(
    "not-scored: base-differs-from-target"
  );
});

test("a judgement is left to a person, whatever stands in the actual cell", () => {
  expect(scoreOf({ kind: "judgement", range: null }, 4, row)).toMatchObject({
    state: "not-scored",
    reason: "standard-needs-judgement",
    explanation: "未评分：标准由人酌情评分，请在“得分”栏直接填写分数。",
  });
  const ranged = { kind: "judgement", range: { from: number("0"), to: number("5") } } as const;
  expect(scoreOf(ranged, null, row).explanation).toBe("未评分：标准由人在 0～5 分之间评分，请在“得分”栏直接填写分数。");
  expect(scoreOf(ranged, 4, { ...row, typed: 4 })).toMatchObject({ state: "manual", reason: null });
  expect(scoreOf(ranged, 4, { ...row, typed: 6 })).toMatchObject({ state: "not-scored", score: null });
  expect(scoreOf(ranged, 4, { ...row, typed: 6 }).explanation).toBe(
    "“得分”栏原填“6”不在标准允许的 0～5 分之内，没有采用。未评分：标准由人在 0～5 分之间评分，请在“得分”栏直接填写分数。"
  );
});

test("a typed score is kept and marked, within 0 and the weight", () => {
  const manual = scoreOf(rule, 24, { ...row, typed: 7.125 });
  expect(manual).toMatchObject({
    state: "manual",
    reason: null,
    explanation: "人工评分：7.125 分，由人填写，予以保留。",
  });
  expect([manual.exact?.toString(), manual.score?.toString(), manual.weight?.toString()]).toEqual([
    "7.125",
    "7.125",
    "10",
  ]);
  expect(scoreOf(rule, 24, { ...row, typed: "7分" }).state).toBe("manual");
  expect(scoreOf(rule, 24, { ...row, typed: 0 }).score?.toString()).toBe("0");
  expect(scoreOf(rule, 24, { ...row, typed: 10 }).state).toBe("manual");
  expect(scoreOf(rule, 24, { ...row, typed: 10.01 })).toMatchObject({ state: "scored" });
  expect(scoreOf(rule, 24, { ...row, typed: 10.01 }).explanation).toBe(
    "“得分”栏原填“10.01”不在 0～10 分之内，没有采用。实际 24 个，比目标 26 个少 2 个；每少 1 个扣权重的 10%，共扣 2 分，得 8 分"
  );
  expect(scoreOf(rule, 24, { ...row, typed: -1 }).state).toBe("scored");
  expect(scoreOf(rule, 24, { ...row, typed: "优" }).explanation).toContain(
    "“得分”栏原填“优”不是数字，没有采用。实际 24 个"
  );
  expect(scoreOf(rule, 24, { ...row, typed: "90%" }).state).toBe("scored");
  expect(scoreOf(rule, 24, { ...row, typed: "≥5" }).state).toBe("scored");
});

test("a typed score without a weight is kept unchecked up to 100", () => {
  expect(scoreOf(rule, 24, { ...row, weight: null, typed: 7 })).toMatchObject({
    state: "manual",
    weight: null,
    explanation: "人工评分：7 分，由人填写，予以保留；没有权重，未核对上限。",
  });
  expect(scoreOf(rule, 24, { ...row, weight: null, typed: 101 })).toMatchObject({
    state: "not-scored",
    reason: "weight-missing",
  });
});

test("scores are rounded half up to the setting's digits, and the explanation says so", () => {
  const half = proportional("completion");
  const at = (digits: number) => scoreOf(half, 67, { row: "≥ 1000 个", weight: "7.5", settings: { digits } });
  expect(at(2).exact?.toString()).toBe("0.5025");
  expect(at(2).score?.toString()).toBe("0.5");
  expect(at(4).score?.toString()).toBe("0.5025");
  expect(at(3).score?.toString()).toBe("0.503");
  expect(at(0).score?.toString()).toBe("1");
  expect(at(3).explanation).toBe(
    "实际 67 个，是目标 1000 个的 6.7%；权重 7.5 分 × 6.7%，得 0.5025 分，四舍五入为 0.503 分"
  );
  expect(at(4).explanation).toMatch(/得 0\.5025 分$/);
  expect(scoreOf(half, 1000, { row: "≥ 1000 个", weight: "22.5", settings: { digits: 0 } }).score?.toString()).toBe(
    "22.5"
  );
});

test("the national system's formula is shown where it differs from the text", () => {
  const national = (it: ReturnType<typeof scoreOf>) => it.nationalScore?.toString() ?? null;
  expect(national(scoreOf(rule, 24, row))).toBe("9.23");
  expect(national(scoreOf(rule, 26, row))).toBeNull();
  expect(national(scoreOf(rule, 30, { row: "> 26 个" }))).toBeNull();
  expect(national(scoreOf(step("excess", "10%", "5%"), 440, { row: "≤ 400 万元" }))).toBe("9");
  expect(national(scoreOf(step("excess", "10%", "50%"), 1000, { row: "< 400 万元" }))).toBeNull();
  expect(national(scoreOf(step("excess", "1", "5%"), 1, { row: "= 0 起" }))).toBe("0");
  expect(national(scoreOf(step("excess", "1", "5%"), 1, { row: "≥ 0 起" }))).toBe("10");
  expect(national(scoreOf(direct(), "提升", { row: "定性 提升 " }))).toBeNull();
  expect(national(scoreOf(tiers("value", { "[90,)": "10分", "[80,90)": "8分" }), 87.3, { row: "≥ 90 %" }))).toBe("9.7");
  expect(national(scoreOf(rule, 24, { ...row, typed: 7 }))).toBe("9.23");
  expect(national(scoreOf(null, 24, row))).toBe("9.23");
});

test("a row without a standard is scored by the national formula only where the settings say so", () => {
  const settings = { nationalDefault: true };
  expect(exactOf(null, 24, { ...row, settings })).toBe("120/13");
  expect(scoreOf(null, 24, { ...row, settings }).explanation).toBe(
    "没有评分标准，按国家通用公式计算：实际 24 个，是目标 26 个的 92.308%；权重 10 分 × 92.308%，得 120/13 分，四舍五入为 9.23 分"
  );
  expect(exactOf(null, 440, { row: "≤ 400 万元", settings })).toBe("9");
  expect(exactOf(null, 900, { row: "≤ 400 万元", settings })).toBe("0");
  expect(exactOf(null, 1, { row: "= 0 起", settings })).toBe("0");
  expect(exactOf(null, 0, { row: "= 0 起", settings })).toBe("10");
  expect(exactOf(null, 9, { row: "= 10 起", settings })).toBe("9");
  expect(exactOf(null, 12, { row: "= 10 起", settings })).toBe("10");
  expect(exactOf(null, "是", { row: "定性 提升 ", settings })).toBe("not-scored: standard-missing");
  const refusal = { code: "standard-not-understood", reason: "", params: {}, span: null } as const;
  expect(exactOf(null, 24, { ...row, settings, reading: { refusal } })).toBe("not-scored: standard-not-understood");
  const missing = { ...refusal, code: "standard-missing" } as const;
  expect(exactOf(null, 24, { ...row, settings, reading: { refusal: missing } })).toBe("120/13");
});

test("不适用 scores only where the text itself provides for it", () => {
  const provided = direct({ met: ["完成", "不适用"] });
  expect(exactOf(provided, "不适用", { row: "定性 完成 " })).toBe("10");
  expect(exactOf(direct({ unmet: ["不适用"] }), "不适用", { row: "定性 完成 " })).toBe("0");
  expect(exactOf(direct(), "不适用", { row: "定性 完成 " })).toBe("not-scored: actual-not-readable");
  const open = states({ 优: FULL, 其他: NONE });
  expect(exactOf(states({ 优: FULL, 不适用: NONE }), "不适用", { row: "定性 优 " })).toBe("0");
  expect(exactOf(states({ 优: FULL, 差: NONE }, { 差: ["不适用"] }), "不适用", { row: "定性 优 " })).toBe("0");
  expect(scoreOf(open, "不适用", { row: "定性 优 " }).explanation).toBe(
    scoreOf(direct(), "不适用", { row: "定性 优 " }).explanation
  );
});
