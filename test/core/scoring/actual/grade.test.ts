import { findGrade } from "../../../../src/core/scoring/actual/grade";

const named = (...names: string[]) => names.map((name) => ({ name, aliases: [] as string[] }));

const FOUR = named("优", "良", "中", "差");

test.each([
  ["优", 0],
  ["优秀", 0],
  ["良好。", 1],
  ["中等", 2],
  ["“差”", 3],
  ["评定为优秀等次", 0],
  ["考核结果:良", 1],
  ["达到良好", 1],
  ["获评优", 0],
  ["良级;", 1],
  ["优良", -1],
  ["较差", -1],
  ["一般", -1],
  ["评定为", -1],
  ["等次", -1],
  ["", -1],
])("%s among 优 良 中 差 is %i", (word, index) => {
  expect(findGrade(word, FOUR)).toBe(index);
});

test("the name itself goes before a name that is like it", () => {
  expect(findGrade("一等", named("一级", "一等"))).toBe(1);
  expect(findGrade("一档", named("一级", "一等"))).toBe(-1);
  expect(findGrade("一档", named("一级", "二级"))).toBe(0);
  expect(findGrade("A", named("A档", "B档"))).toBe(0);
  expect(findGrade("已开展并公开", named("开展并公开", "开展未公开", "未开展"))).toBe(0);
  expect(findGrade("未开展", named("开展并公开", "开展未公开", "未开展"))).toBe(2);
  expect(findGrade("部分实现", named("基本达成目标", "部分实现目标"))).toBe(1);
  expect(findGrade("等次外", named("一等次", "等次外"))).toBe(1);
});

test("an alias means its grade, with or without the words around it", () => {
  const grades = [
    { name: "达到", aliases: ["全部达标", "达标率优"] },
    { name: "未达到", aliases: ["不达标"] },
  ];
  expect(findGrade("全部达标", grades)).toBe(0);
  expect(findGrade("已全部达标", grades)).toBe(0);
  expect(findGrade("不达标!", grades)).toBe(1);
  expect(findGrade("达标", grades)).toBe(-1);
});
