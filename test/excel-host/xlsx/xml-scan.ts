/**
 * A linear scanner for the two bulky parts of a workbook, rows of cells and shared strings: a DOM of 70,000 cells takes
 * seconds in Node, and patching cells in the text leaves every other byte as it was. All other parts go through a DOM.
 */
export interface XmlTag {
  readonly kind: "start" | "end" | "empty";
  /** Without its namespace prefix. */
  readonly name: string;
  /** The text between the name and the closing bracket. */
  readonly attributes: string;
  /** Where "<" stands, and the first position after ">". */
  readonly from: number;
  readonly to: number;
}

/** The next tag at or after `at`, or null at the end. Comments, CDATA and processing instructions are passed over. */
export function nextTag(xml: string, at: number, end: number): XmlTag | null {
  for (let from = xml.indexOf("<", at); from >= 0 && from < end;) {
    const skipped = skipSpecial(xml, from);
    if (skipped === from) return tagAt(xml, from);
    from = xml.indexOf("<", skipped);
  }
  return null;
}

function skipSpecial(xml: string, from: number): number {
  const second = xml.charCodeAt(from + 1);
  if (second === 0x3f) return after(xml, "?>", from);
  if (second !== 0x21) return from;
  if (xml.startsWith("<!--", from)) return after(xml, "-->", from);
  if (xml.startsWith("<![CDATA[", from)) return after(xml, "]]>", from);
  throw new Error("a declaration inside the data");
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error(`no ${mark}`);
  return at + mark.length;
}

function tagAt(xml: string, from: number): XmlTag {
  const to = tagEnd(xml, from) + 1;
  const isEnd = xml.charCodeAt(from + 1) === 0x2f;
  const isEmpty = !isEnd && xml.charCodeAt(to - 2) === 0x2f;
  const inner = xml.slice(from + (isEnd ? 2 : 1), to - (isEmpty ? 2 : 1));
  const space = inner.search(/\s/);
  const qualified = space < 0 ? inner : inner.slice(0, space);
  return {
    kind: isEnd ? "end" : isEmpty ? "empty" : "start",
    name: qualified.slice(qualified.indexOf(":") + 1),
    attributes: space < 0 ? "" : inner.slice(space),
    from,
    to,
  };
}

/** Where the tag's ">" stands, outside quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
    else if (code === 0x3c) break;
  }
  throw new Error("a tag is not closed");
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes by their qualified name; values still escaped. */
export function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) found.set(name, double ?? single ?? "");
  return found;
}

/** The end tag that closes `start`; throws when it is missing. */
export function endTagOf(xml: string, start: XmlTag, end: number): XmlTag {
  if (start.kind === "empty") return start;
  let depth = 1;
  for (let tag = nextTag(xml, start.to, end); tag; tag = nextTag(xml, tag.to, end)) {
    if (tag.kind === "start") depth += 1;
    if (tag.kind === "end") depth -= 1;
    if (depth === 0) {
      if (tag.name !== start.name) break;
      return tag;
    }
  }
  throw new Error(`<${start.name}> is not closed`);
}

/** The character data of a piece of XML without tags inside; CDATA sections are opened. Still escaped outside of them. */
export function characterData(xml: string): string {
  if (!xml.includes("<")) return xml;
  return xml
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
}
