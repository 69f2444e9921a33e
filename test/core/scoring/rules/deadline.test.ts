import { NONE, deadline, deduct, exactOf, formatted, give, interval, lateStep, marks, scoreOf } from "../build";

const row = { row: "定性 按期 ", weight: "5" };
const perDay = deadline(lateStep("1", "0.5分"));
const dated = deadline(lateStep("1", "0.5分"), { due: "2024-12-15" });

test.each([
  ["按期", "5"],
  ["是", "5"],
  ["提前3天", "5"],
  [0, "5"],
  ["0天", "5"],
  [2, "4"],
  ["2天", "4"],
  ["2日", "4"],
  ["逾期2天", "4"],
  ["延迟两天", "4"],
  ["1周", "1.5"],
  ["半个月", "0"],
  [12, "0"],
])("lateness %s at 0.5 a day gives %s", (actual, score) => {
  expect(exactOf(perDay, actual, row)).toBe(score);
});

test.each([
  ["逾期", "actual-not-readable"],
  ["未完成", "actual-not-readable"],
  [-3, "actual-not-possible"],
  ["3个工作日", "actual-not-readable"],
  ["50%", "actual-not-readable"],
  [45641, "actual-not-readable"],
  ["基本按期", "actual-not-readable"],
  ["3天以内", "actual-not-readable"],
  ["2024-12-16", "actual-not-readable"],
  ["3户", "actual-not-readable"],
])("lateness %s is refused", (actual, reason) => {
  expect(exactOf(perDay, actual, row)).toBe(`not-scored: ${reason}`);
});

test("the day itself is in time; every day after it costs", () => {
  expect(exactOf(dated, "2024-12-15", row)).toBe("5");
  expect(exactOf(dated, "2024年12月16日", row)).toBe("4.5");
  expect(exactOf(dated, "12月18日", row)).toBe("3.5");
  expect(exactOf(dated, "2025.1.1", row)).toBe("0");
  expect(exactOf(dated, formatted(45643, "2024/12/17", "yyyy/m/d"), row)).toBe("4");
  expect(exactOf(dated, "已于2024年12月10日完成", row)).toBe("5");
  expect(exactOf(dated, "2024年11月", row)).toBe("5");
  expect(exactOf(dated, "12月底", row)).toBe("0");
  expect(exactOf(dated, "2024年12月", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(dated, "2024年12月20日前", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(dated, "2024年12月10日前", row)).toBe("5");
  expect(scoreOf(dated, "2024年12月17日", row)).toMatchObject({
    actual: "2024年12月17日",
    explanation: "实际完成时间 2024年12月17日，比期限 2024年12月15日晚 2 天；每逾期 1 天扣 0.5 分，共扣 1 分，得 4 分",
  });
  expect(scoreOf(dated, "2024-12-15", row).explanation).toBe(
    "实际完成时间 2024-12-15，期限 2024年12月15日，没有逾期，得满分 5 分"
  );
});

test("the target's day is the limit where the text names none", () => {
  expect(exactOf(perDay, "2024-12-17", { row: "≤ 2024年12月15日前 年月日", weight: "5" })).toBe("4");
  expect(exactOf(perDay, "12月17日", { row: "≤ 12月15日前 年月日", weight: "5", year: 2024 })).toBe("4");
  expect(exactOf(perDay, "12月17日", { row: "≤ 12月15日前 年月日", weight: "5", year: null })).toBe(
    "not-scored: actual-not-readable"
  );
});

test("a January day without year against a December limit is asked", () => {
  const late = deadline(lateStep("1", "0.1分"), { due: "2024-12-31" });
  const score = scoreOf(late, "1月5日", row);
  expect(score.question?.proposals).toEqual(["2024年1月5日", "2025年1月5日"]);
  expect(exactOf(late, "2025年1月5日", row)).toBe("4.5");
  expect(exactOf(late, "2月5日", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(late, "3月5日", row)).toBe("5");
  expect(exactOf({ ...late, due: "2024-11-30" }, "1月5日", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf({ ...late, due: "2024-10-31" }, "1月5日", row)).toBe("5");
});

test("months late are calendar months, part months do not count unless the setting says so", () => {
  const rule = deadline(lateStep("1", "20%"), { due: "2024-10-31", unit: "month" });
  expect(exactOf(rule, "2024-11-29", row)).toBe("5");
  expect(exactOf(rule, "2024-11-30", row)).toBe("4");
  expect(exactOf(rule, "2025-02-28", row)).toBe("1");
  expect(exactOf(rule, "2个月", row)).toBe("3");
  expect(exactOf(rule, 0.5, row)).toBe("5");
  expect(exactOf(rule, 1, row)).toBe("4");
  expect(exactOf(rule, "半个月", row)).toBe("5");
  expect(exactOf(rule, "45天", row)).toBe("4");
  expect(exactOf(rule, "30天", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "2024-11-15", { ...row, settings: { partialSteps: "started" } })).toBe("4");
  expect(exactOf(rule, "2024-11-15", { ...row, settings: { partialSteps: "proportional" } })).toBe("4.5");
  const mid = { ...rule, due: "2024-10-15" };
  expect(exactOf(mid, "2024-11-20", { ...row, settings: { partialSteps: "proportional" } })).toBe("23/6");
  expect(scoreOf(rule, 0.5, row).explanation).toBe(
    "逾期情况为“0.5”（计 0 档）；每逾期 1 个月扣权重的 20%，共扣 0 分，得满分 5 分"
  );
});

test("being late at all may have one outcome", () => {
  const rule = deadline({ mode: "outcome", outcome: NONE }, { due: "2024-12-15", unit: "workday" });
  expect(exactOf(rule, "2024-12-16", row)).toBe("0");
  expect(exactOf(rule, "逾期", row)).toBe("0");
  expect(exactOf(rule, "否", row)).toBe("0");
  expect(exactOf(rule, "2025年1月", row)).toBe("0");
  expect(exactOf(rule, "2024年12月", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf({ ...rule, due: "2024-12-01" }, "2024年12月", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf({ ...rule, due: "2024-11-30" }, "2024年12月", row)).toBe("0");
  expect(scoreOf(rule, "2024-12-16", row).explanation).toBe(
    "实际完成时间 2024-12-16，晚于期限 2024年12月15日，未按期完成，得 0 分"
  );
  expect(scoreOf(rule, "逾期", row).explanation).toBe("“逾期”，未按期完成，得 0 分");
  const milder = deadline({ mode: "outcome", outcome: deduct("2分") });
  expect(exactOf(milder, "逾期", row)).toBe("3");
  expect(scoreOf(milder, "逾期", row).explanation).toBe("“逾期”，未按期完成，扣 2 分，得 3 分");
});

test("working days are never computed from calendar days", () => {
  const rule = deadline(lateStep("1", "0.5分"), { due: "2024-12-13", unit: "workday" });
  expect(exactOf(rule, "2024-12-16", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "3天", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "3个工作日", row)).toBe("3.5");
  expect(exactOf(rule, 3, row)).toBe("3.5");
  expect(exactOf(rule, "2024-12-13", row)).toBe("5");
});

test("lateness may fall into tiers, pass a limit, or be capped", () => {
  const tiers = [
    { interval: interval("(,1]"), outcome: give("50%") },
    { interval: interval("(1,2]"), outcome: NONE },
  ];
  const rule = deadline({ mode: "tiers", tiers }, { unit: "month" });
  expect(exactOf(rule, 0, row)).toBe("5");
  expect(exactOf(rule, 1, row)).toBe("2.5");
  expect(exactOf(rule, 1.2, row)).toBe("0");
  expect(exactOf(rule, 3, row)).toBe("not-scored: tiers-gap");
  expect(exactOf(rule, "15天", row)).toBe("2.5");
  expect(scoreOf(rule, 1, row).explanation).toBe("逾期情况为“1”，属于“逾期1 个月（含）以下”一档，得 2.5 分");
  const strict = deadline(lateStep("5", "1分"), { zeroWhen: interval("(20,)"), cap: marks("3分") });
  expect(exactOf(strict, 14, row)).toBe("3");
  expect(exactOf(strict, 20, row)).toBe("2");
  expect(exactOf(strict, 21, row)).toBe("0");
  expect(scoreOf(strict, 14, row).explanation).toBe(
    "逾期情况为“14”（计 2 档）；每逾期 5 天扣 1 分，共扣 2 分，得 3 分"
  );
});

test("marks above the weight are refused", () => {
  expect(exactOf(deadline(lateStep("1", "1分"), { pass: give("6分") }), "按期", row)).toBe(
    "not-scored: tier-points-differ-from-weight"
  );
});

test("lateness in another unit that may fall out of the tiers is not scored", () => {
  const rule = deadline(
    { mode: "tiers", tiers: [{ interval: interval("(,1.5]"), outcome: give("50%") }] },
    { unit: "month" }
  );
  expect(exactOf(rule, "45天", row)).toBe("not-scored: tiers-gap");
  expect(exactOf(rule, "60天", row)).toBe("not-scored: tiers-gap");
  expect(exactOf(rule, "30天", row)).toBe("2.5");
});
