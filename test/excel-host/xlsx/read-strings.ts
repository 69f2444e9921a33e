import { characterData, endTagOf, nextTag } from "./xml-scan";
import type { XmlTag } from "./xml-scan";
import { decodeSpreadsheetText, unescapeXml } from "./xml-text";

/** The shared strings in order: plain or rich text as its characters, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = 0; ;) {
    const tag = nextTag(xml, at, xml.length);
    if (!tag) return strings;
    at = tag.to;
    if (tag.name !== "si" || tag.kind === "end") continue;
    const end = endTagOf(xml, tag, xml.length);
    strings.push(tag.kind === "empty" ? "" : richText(xml, tag.to, end.from));
    at = end.to;
  }
}

/** The characters of all <t> in a string item or inline string. */
export function richText(xml: string, from: number, to: number): string {
  let text = "";
  for (let tag = nextTag(xml, from, to); tag;) {
    let next = tag.to;
    if (tag.kind === "start" && (tag.name === "t" || tag.name === "rPh")) {
      const end: XmlTag = endTagOf(xml, tag, to);
      if (tag.name === "t") text += unescapeXml(characterData(xml.slice(tag.to, end.from)));
      next = end.to;
    }
    tag = nextTag(xml, next, to);
  }
  return decodeSpreadsheetText(text.replace(/\r\n/g, "\n"));
}
