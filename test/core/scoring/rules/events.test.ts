import { events, exactOf, formatted, marks, number, scoreOf } from "../build";

const accidents = events({ "": "20%" });
const none = { row: "= 0 起" };

test.each([
  [0, "10"],
  [1, "8"],
  ["1起", "8"],
  ["发生2起", "6"],
  ["共3起事故", "4"],
  ["两起", "6"],
  ["无", "10"],
  ["未发生", "10"],
  ["无安全事故", "10"],
  ["1件未办结事项", "8"],
  ["有1起", "8"],
  ["未发生一般事故", "10"],
  ["没有发生责任事故", "10"],
  ["0起", "10"],
  [5, "0"],
  [6, "0"],
])("events %s give %s", (actual, score) => {
  expect(exactOf(accidents, actual, none)).toBe(score);
});

test.each([
  [-1, "actual-not-possible"],
  [1.5, "actual-not-possible"],
  ["若干起", "actual-not-readable"],
  ["有", "actual-not-readable"],
  ["是", "actual-not-readable"],
  ["3天", "actual-not-readable"],
  ["未发生2起以上事故", "actual-not-readable"],
  ["2起以内", "actual-not-readable"],
  ["无法统计事故", "actual-not-readable"],
  ["10%", "actual-not-readable"],
  [formatted(0.5, "50%", "0%"), "actual-not-readable"],
  ["#N/A", "actual-not-readable"],
  ["1；2", "actual-not-readable"],
])("events %s are refused", (actual, reason) => {
  expect(exactOf(accidents, actual, none)).toBe(`not-scored: ${reason}`);
});

test("the explanation counts and deducts", () => {
  expect(scoreOf(accidents, 1, none)).toMatchObject({
    actual: "1",
    completion: null,
    explanation: "发生 1 起，每起扣权重的 20%，共扣 2 分，得 8 分",
  });
  expect(scoreOf(accidents, 0, none).explanation).toBe("没有发生，不扣分，得满分 10 分");
  expect(scoreOf(accidents, 6, none).explanation).toBe("发生 6 起，每起扣权重的 20%，应扣 12 分，扣完为止，得 0 分");
});

const reports = events({ 省级: "2分", 市级: "1分" });

test.each([
  ["省级=1；市级=2", "6"],
  ["市级：2；省级：1", "6"],
  ["省级通报=1;市级通报=2", "6"],
  ["省级1次，市级2次", "6"],
  ["1；2", "6"],
  ["1\n2", "6"],
  ["0", "10"],
  [0, "10"],
  ["无", "10"],
  ["省级=无；市级=1", "9"],
])("classes %s give %s", (actual, score) => {
  expect(exactOf(reports, actual)).toBe(score);
});

test.each(["2", "省级=1", "省级=1；县级=2", "1；2；3", "省级=1；省级=2", "省级=一些；市级=1", "3；省级=1"])(
  "classes %s are asked one by one",
  (actual) => {
    expect(exactOf(reports, actual)).toBe("not-scored: actual-not-readable");
  }
);

test("a question about classes proposes how to write them", () => {
  const score = scoreOf(reports, 2);
  expect(score.question?.proposals).toEqual(["省级=2；市级=0"]);
  expect(score.explanation).toBe("未评分：“2”没有分清各类次数，请分别填写，例如“省级=0；市级=0”。");
  expect(scoreOf(reports, "省级=1").explanation).toContain("（还缺：市级）");
  expect(exactOf(reports, "省级=-1；市级=0")).toBe("not-scored: actual-not-possible");
});

test("classes are explained one by one", () => {
  expect(scoreOf(reports, "省级=1；市级=2")).toMatchObject({
    actual: "省级=1；市级=2",
    explanation: "省级 1 起，每起扣 2 分；市级 2 起，每起扣 1 分；共扣 4 分，得 6 分",
  });
});

const misuse = events({ 违规: "0.3分" }, { veto: ["严重违规"], cap: marks("1.2分") });

test("a veto takes everything, outside the limit of the deduction", () => {
  expect(exactOf(misuse, "违规=2；严重违规=0", { weight: "3" })).toBe("2.4");
  expect(exactOf(misuse, "违规=8；严重违规=0", { weight: "3" })).toBe("1.8");
  expect(exactOf(misuse, "违规=0；严重违规=1", { weight: "3" })).toBe("0");
  expect(exactOf(misuse, 0, { weight: "3" })).toBe("3");
  expect(exactOf(misuse, 2, { weight: "3" })).toBe("not-scored: actual-not-readable");
  expect(scoreOf(misuse, "违规=0；严重违规=1", { weight: "3" }).explanation).toBe("出现“严重违规”，一票否决，得 0 分");
});

test("from a number on there is nothing", () => {
  const rule = events({ "": "2分" }, { zeroFrom: number("2") });
  expect(exactOf(rule, 1)).toBe("8");
  expect(exactOf(rule, 2)).toBe("0");
  expect(scoreOf(rule, 3).explanation).toBe("发生 3 起，达到 2 起，不得分，得 0 分");
});

test("several events may make one deduction", () => {
  const [only] = accidents.classes;
  const rule = { ...accidents, classes: [{ ...only!, per: number("3") }] };
  expect(exactOf(rule, 2)).toBe("10");
  expect(exactOf(rule, 7)).toBe("6");
  expect(scoreOf(rule, 7).explanation).toBe("发生 7 起，每 3 起扣权重的 20%，共扣 4 分，得 6 分");
});

const overdue = events({ "": "5%" }, { counts: "overdue" });
const plan = { row: "≤ 2024年12月31日前 年月日", weight: "6" };

test("late matters are counted, and a date is no count", () => {
  expect(exactOf(overdue, 1, plan)).toBe("5.7");
  expect(exactOf(overdue, "逾期2项", plan)).toBe("5.4");
  expect(exactOf(overdue, "全部按期完成", plan)).toBe("6");
  expect(exactOf(overdue, "无逾期", plan)).toBe("6");
  expect(exactOf(overdue, "逾期", plan)).toBe("not-scored: actual-not-readable");
  expect(exactOf(overdue, formatted(45641, "2024/12/15", "yyyy/m/d"), plan)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(overdue, formatted(45641, "2024/12/15", "yyyy/m/d"), plan).explanation).toBe(
    "未评分：这里要填发生（逾期）的件数，不是日期“2024年12月15日”。请填写数字，没有就填 0。"
  );
  expect(exactOf(overdue, "2024年12月15日", plan)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(overdue, 1, plan).explanation).toBe("逾期 1 起，每起扣权重的 5%，共扣 0.3 分，得 5.7 分");
  expect(scoreOf(overdue, 0, plan).explanation).toBe("没有逾期事项，不扣分，得满分 6 分");
});

describe("a bare number in a row that measures something else", () => {
  const batches = events({ "": "1分" });
  test.each([
    [96, "≥ 95 %"],
    ["96", "≥ 95 %"],
    [100, "= 100 %"],
    [24, "≥ 26 个"],
    ["24个", "≥ 26 个"],
    [2, "≤ 5 %"],
    [12, "≥ 12 起"],
  ])("%s under %s is asked for, not counted", (actual, row) => {
    const score = scoreOf(batches, actual, { row });
    expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
    const [proposal = ""] = score.question?.proposals ?? [];
    expect(scoreOf(batches, proposal, { row }).state).toBe("scored");
  });

  test("the question names both readings", () => {
    expect(scoreOf(batches, 96, { row: "≥ 95 %" }).explanation).toBe(
      "未评分：“96”是指指标完成了 96%，还是发生了 96起？标准按发生的次数扣分：如果是次数，请写明单位，例如“96起”；没有发生就填 0。"
    );
  });

  test.each([
    [3, "≥ 95 %", "7"],
    [0, "≥ 95 %", "10"],
    ["3起", "≥ 95 %", "7"],
    [2, "≤ 2 起", "8"],
    [3, "= 0 起", "7"],
    [3, "≥ 2024年12月31日 年月日", "7"],
    [3, "定性 良好 ", "7"],
  ])("%s under %s can only be events and gives %s", (actual, row, score) => {
    expect(exactOf(batches, actual, { row })).toBe(score);
  });
});

test("a class of events per none counts each", () => {
  const [one] = accidents.classes;
  const each = { ...accidents, classes: one ? [{ ...one, per: number("0") }] : [] };
  expect(exactOf(each, 2, none)).toBe("6");
});
