import { readNumberFormat } from "../../../../src/core/scoring/actual/number-format";

test.each([
  ["General", "plain", ""],
  ["@", "plain", ""],
  ["", "plain", ""],
  ["#,##0.00", "plain", ""],
  ["0.00E+00", "plain", ""],
  ['0.00"万元"', "plain", "万元"],
  ["0户", "plain", "户"],
  ["0\\个", "plain", "个"],
  ['0.0"%"', "plain", "%"],
  ["0%", "percent", ""],
  ["0.00%;[Red]-0.00%", "percent", ""],
  ["yyyy/m/d", "date", ""],
  ['yyyy"年"m"月"d"日"', "date", ""],
  ["m月d日", "date", ""],
  ["[$-804]yyyy-mm-dd", "date", ""],
  ["d-mmm", "date", ""],
  ["h:mm", "time", ""],
  ["[h]:mm", "time", ""],
  ["# ?/?", "fraction", ""],
  ["0.0,", "scaled", ""],
  ["0!.0,", "scaled", ""],
  ['#,##0.00,,"百万"', "scaled", "百万"],
  ['"共"0', "plain", ""],
  ["_ * #,##0.00_ ;_ * -#,##0.00_ ", "plain", ""],
  ["[>=10000]0!.0,;0", "scaled", ""],
  ['0"未', "plain", "未"],
])("%s is %s", (format, kind, suffix) => {
  expect(readNumberFormat(format)).toEqual({ kind, suffix });
});
