import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

const MARKER = sticky(
  "(?:[①-⑳⑴-⑽❶-❿]|\\((?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\)|\\d{1,2}(?:\\.(?!\\d)|、(?!\\d)|\\)|:(?=[\\u4e00-\\u9fa5]))|[一二三四五六七八九十]{1,2}(?:、(?![一二三四五六七八九十]))|(?:第?[一二三四五六七八九十])(?:是|则)|(?:其|第)[一二三四五六七八九十](?:,|是)|[A-Ga-g][.、])"
);

/** ①, （1）, 1., 2、, 一是, 其一: the start of a list item. */
export function markerAt(text: string, at: number): Read<string> | null {
  const match = matchAt(MARKER, text, at);
  return match ? { value: match[0], end: at + match[0].length } : null;
}
