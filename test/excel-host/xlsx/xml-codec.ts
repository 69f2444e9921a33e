/** Text to document and back: the browser's own, or one that a Node program brings along. */
export interface XmlCodec {
  /** Throws on text that is no well-formed XML. */
  parse(text: string): Document;
  serialize(node: Node): string;
}

let current: XmlCodec | null = null;

/** Sets the parser where there is no DOMParser. In Node: `import "./xml-codec-node"`. */
export function registerXmlCodec(codec: XmlCodec): void {
  current = codec;
}

/** The parser in use; pages need none registered, so that their bundle carries none. */
export function xmlCodec(): XmlCodec {
  if (current) return current;
  if (typeof DOMParser === "undefined") throw new Error('no XML parser: import "test/excel-host/xlsx/xml-codec-node"');
  current = nativeCodec;
  return current;
}

const nativeCodec: XmlCodec = {
  parse(text) {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const failure = document.getElementsByTagName("parsererror")[0];
    if (failure) throw new Error(failure.textContent ?? "not well-formed");
    return document;
  },
  serialize: (node) => new XMLSerializer().serializeToString(node),
};
