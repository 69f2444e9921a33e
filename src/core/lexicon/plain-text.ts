/**
 * Full-width letters, digits and signs as their plain forms, one character for one: “＞＝５０％” is ">=50%".
 *
 * The length stays the same, so that a span in the result is a span in the original. Only width is changed: ① stays ①
 * and m² stays m² (Unicode's compatibility forms would make numbers of them).
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\uFE50-\uFE6B]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 0x3000) return " ";
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : (SMALL_FORMS[sign] ?? sign);
  });
}

const SMALL_FORMS: Readonly<Record<string, string>> = {
  "﹐": ",",
  "﹒": ".",
  "﹔": ";",
  "﹕": ":",
  "﹖": "?",
  "﹗": "!",
  "﹙": "(",
  "﹚": ")",
  "﹟": "#",
  "﹠": "&",
  "﹡": "*",
  "﹢": "+",
  "﹣": "-",
  "﹤": "<",
  "﹥": ">",
  "﹦": "=",
  "﹨": "\\",
  "﹩": "$",
  "﹪": "%",
  "﹫": "@",
};

const STRAY = /[\s\u0085\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]/;

/**
 * Text as a reader sees it: no-break and ideographic spaces and line breaks are a plain space, invisible characters are
 * gone, runs of spaces are one, nothing at the ends. “ 工程\u00A0质量\n合格率 ” is “工程 质量 合格率”.
 */
export function cleanText(text: string): string {
  if (!STRAY.test(text)) return text;
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E]/g, "")
    .replace(/[\s\u0085\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000]+/g, " ")
    .trim();
}

/** Most words of a table hold nothing to be changed. */
const COMPACT = /^[\x21-\x7e\u2010-\u2027\u2030-\u205e\u2460-\u249b\u3001-\u303f\u4e00-\u9fff≥≤]*$/;

/** For comparing words: cleaned, half width, without any space. “评（扣） 分标准” is "评(扣)分标准". */
export function compactText(text: string): string {
  if (COMPACT.test(text)) return text;
  return halfWidth(cleanText(text)).replace(/ /g, "");
}
