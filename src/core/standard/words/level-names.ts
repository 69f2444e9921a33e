const LEVEL =
  /^(.{0,12}?)(国家|全国|中央|省部|部|自治区|省|地市|市|州|县区|县|区|乡镇|乡|镇|村)(级(?:以上)?)?(.{0,8})$/;

/** 被省、市、县级通报 names 省级, 市级 and 县级; null when the words are no list of levels. */
export function levelNames(names: readonly string[]): readonly string[] | null {
  const levels = names.map((name) => {
    const [, , level = "", said, rest = ""] = LEVEL.exec(name) ?? [];
    return level === "" || (said === undefined && rest !== "") ? null : `${level}级`;
  });
  const known = levels.filter((level): level is string => level !== null);
  const last = names[names.length - 1] ?? "";
  return known.length === names.length && new Set(known).size === known.length && last.includes("级") ? known : null;
}
