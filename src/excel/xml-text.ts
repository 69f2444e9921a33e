/** A value as the text of one XML element, with its length: a part that was cut off or edited is recognised. */
export function toXml(namespace: string, name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`
  );
  return `<${name} xmlns="${namespace}" length="${json.length}">${escapeText(json)}</${name}>`;
}

/** The value again; null for anything that is not whole: no element, another length, broken JSON. */
export function fromXml(xml: string): unknown {
  const open = /^\s*(?:<\?[^>]*\?>\s*)?<[\w:.-]+\b([^>]*)>/.exec(xml);
  const end = xml.lastIndexOf("</");
  if (!open || end < open[0].length) return null;
  const json = unescapeText(xml.slice(open[0].length, end));
  const length = /\blength="(\d+)"/.exec(open[1] ?? "")?.[1];
  if (length !== String(json.length)) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (typeof name === "string") return ENTITIES[name] ?? whole;
    return String.fromCodePoint(typeof hex === "string" ? parseInt(hex, 16) : Number(decimal));
  });
}
