import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { registerXmlCodec } from "./xml-codec";

/** Importing this file gives Node a DOM for the parts of a workbook. */
registerXmlCodec({
  parse(text) {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return parser.parseFromString(text, "text/xml") as unknown as Document;
  },
  serialize: (node) => new XMLSerializer().serializeToString(node as never),
});
