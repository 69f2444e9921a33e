import { Rational } from "../../../src/core/number/rational";
import { parseNumberText, parsePlainNumber } from "../../../src/core/number/parse-number";

function read(text: string): string | null {
  const number = parseNumberText(text);
  return number && `${number.operator ?? ""} ${number.value.toString()} ${number.unit}`.trim();
}

describe("a number as clerks write it", () => {
  it.each([
    ["26", "26"],
    ["427.16", "427.16"],
    [".5", "0.5"],
    ["０.５", "0.5"],
    ["１，７５６", "1756"],
    ["1,756户", "1756 户"],
    [" 100 ", "100"],
    ["\u00A0100\u3000", "100"],
    ["-3", "-3"],
    ["＋5个", "5 个"],
    ["1,234,567.80元", "1234567.8 元"],
    ["￥300元", "300 元"],
    ["26；", "26"],
  ])("reads %j as %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["95%", "95 %"],
    ["95％", "95 %"],
    ["98.50 %", "98.5 %"],
    ["≥100百分比", "≥ 100 %"],
    ["百分之九十五", "95 %"],
    ["百分之百", "100 %"],
    ["百分百", "100 %"],
    ["9成", "90 %"],
    ["九成以上", "≥ 90 %"],
    ["3个百分点", "3 个百分点"],
  ])("keeps percent numbers as percent: %j is %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["三", "3"],
    ["二十六个", "26 个"],
    ["一百二十户", "120 户"],
    ["一百二", "120"],
    ["一百零二", "102"],
    ["十二", "12"],
    ["两千零五人", "2005 人"],
    ["三点五", "3.5"],
    ["半", "0.5"],
    ["半年", "0.5 年"],
    ["叁拾", "30"],
  ])("reads Chinese numerals: %j is %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["28.8万元", "28.8 万元"],
    ["1.2万", "1.2 万"],
    ["三万元", "3 万元"],
    ["1.5万人次", "1.5 万人次"],
    ["300㎡", "300 平方米"],
    ["120（公里）", "120 公里"],
    ["12元/人", "12 元/人"],
    ["20场培训", "20 场"],
    ["50羽", "50 羽"],
  ])("leaves the scale in the unit: %j is %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["≥95%", "≥ 95 %"],
    ["≧50个", "≥ 50 个"],
    ["＞＝50", "≥ 50"],
    ["=100%", "= 100 %"],
    ["﹦100%", "= 100 %"],
    ["＞５０", "> 50"],
    ["不少于50", "≥ 50"],
    ["不低于 95 %", "≥ 95 %"],
    ["100%以上", "≥ 100 %"],
    ["95%及以上", "≥ 95 %"],
    ["95%（含）以上", "≥ 95 %"],
    ["不超过30日", "≤ 30 日"],
    ["5起以内", "≤ 5 起"],
    ["控制在5%以内", "≤ 5 %"],
    ["10个工作日内", "≤ 10 个工作日"],
    ["大于50", "> 50"],
    ["小于等于3次", "≤ 3 次"],
    ["不得低于三次", "≥ 3 次"],
  ])("takes the comparison off: %j is %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ...["", "%", "≥", "—", "/", "无", "不适用", "定性", "以上", "个"],
    ...["2024年12月31日前", "2024年", "12月底前", "12月", "6月30日", "2024-12-31", "15日"],
    ...["80%-90%", "80~90", "2/3", "约50", "50左右", "近百", "几十个", "50余个", "±5"],
    ...["1,75", "12,3456", "1 ,75", "1.2.3", "1e3", "0x1A", "1 756.", "①", "½", "10²"],
    ...["不低于95%以下", "≥90%且≤95%", "一般", "一致", "十分", "一直", "千方百计", "万一", "二三十", "逐步提高"],
    ...["#REF!", "####", "NaN", "Infinity", "100%完成", "1．", "一万二"],
  ])("refuses %j", (text) => expect(read(text)).toBeNull());

  it("refuses texts that no clerk writes as a number, at once", () => {
    expect(parseNumberText("9".repeat(10_000))).toBeNull();
    expect(parseNumberText("一".repeat(10_000))).toBeNull();
  });
});

describe("a plain number", () => {
  it("has no unit and no comparison", () => {
    expect(parsePlainNumber("1，756")?.equals(Rational.of(1756))).toBe(true);
    expect(parsePlainNumber("二十六")?.equals(Rational.of(26))).toBe(true);
    expect(parsePlainNumber("26个")).toBeNull();
    expect(parsePlainNumber("≥26")).toBeNull();
  });
});
