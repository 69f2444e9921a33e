import fc from "fast-check";
import { fromXml, toXml } from "../../src/excel/xml-text";

describe("data as the text of an XML part", () => {
  it("comes back whole, whatever characters it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(fromXml(toXml("urn:test", "part", value))).toEqual(plain);
      })
    );
  });

  it("comes back after another program has written the part anew: declaration, prefix, other entities", () => {
    const xml = toXml("urn:test", "part", { text: "a<b & \"c\" 'd'" });
    const other = xml
      .replace(/&quot;|"(?=c|\s)/g, (it) => it)
      .replace(/<part xmlns=/, "<x:part xmlns:x=")
      .replace("</part>", "</x:part>");
    expect(fromXml(`<?xml version="1.0" encoding="utf-8"?>\r\n${other}`)).toEqual({ text: "a<b & \"c\" 'd'" });
    expect(fromXml(xml.replace(/&amp;/g, "&#38;").replace(/&lt;/g, "&#x3c;"))).toEqual({ text: "a<b & \"c\" 'd'" });
  });

  it("is recognised as broken when it was cut, edited, or is something else", () => {
    const xml = toXml("urn:test", "part", { list: [1, 2, 3], text: "完成" });
    for (let length = 0; length < xml.lastIndexOf("</"); length++) expect(fromXml(xml.slice(0, length))).toBeNull();
    expect(fromXml(xml.replace("完成", "未完成"))).toBeNull();
    expect(fromXml("")).toBeNull();
    expect(fromXml("<part/>")).toBeNull();
    expect(fromXml("text")).toBeNull();
  });
});
