import { readFileSync, existsSync } from "node:fs";
import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";

const text = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");
const all = (tag: string): XmlElement[] => Array.from(manifest.getElementsByTagName(tag));
const attribute = (element: XmlElement, name: string): string => element.getAttribute(name) ?? "";
const strings = [...all("bt:String"), ...all("bt:Image"), ...all("bt:Url")].filter((it) => it.hasAttribute("id"));

describe("manifest.xml", () => {
  it("has the parts of an add-in only task pane manifest, in the order of its schema", () => {
    const root = manifest.documentElement;
    expect(root?.getAttribute("xsi:type")).toBe("TaskPaneApp");
    const names = Array.from(root?.childNodes ?? [])
      .filter((node) => node.nodeType === 1)
      .map((node) => node.nodeName);
    expect(names).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
  });

  it("offers the three actions as functions and the pane as a pane, each with a label, a tip and icons", () => {
    const actions = all("Control").map((control) => {
      const action = control.getElementsByTagName("Action")[0];
      const what = action?.getElementsByTagName("FunctionName")[0] ?? action?.getElementsByTagName("TaskpaneId")[0];
      return [action?.getAttribute("xsi:type"), what?.textContent];
    });
    expect(actions).toEqual([
      ["ExecuteFunction", "validateSheet"],
      ["ExecuteFunction", "scoreSheet"],
      ["ExecuteFunction", "buildSummary"],
      ["ShowTaskpane", "Jixiao.Taskpane"],
    ]);
    for (const control of all("Control")) {
      const sizes = Array.from(control.getElementsByTagName("bt:Image")).map((image) => attribute(image, "size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  it("names only functions that the commands page associates", () => {
    const commands = readFileSync("src/commands/commands.ts", "utf8");
    for (const name of all("FunctionName")) expect(commands).toContain(name.textContent ?? "?");
  });

  it("resolves every resid, and uses every resource", () => {
    const ids = strings.map((string) => attribute(string, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    const used = Array.from(manifest.getElementsByTagName("*"))
      .map((it) => it.getAttribute("resid"))
      .filter((it) => it !== null);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps Excel's string lengths and gives every sentence in Chinese and English", () => {
    const limits: [string, number][] = [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ];
    for (const [group, limit] of limits) {
      for (const string of Array.from(all(group)[0]?.getElementsByTagName("bt:String") ?? [])) {
        const english = string.getElementsByTagName("bt:Override")[0];
        expect(attribute(string, "DefaultValue")).toMatch(/[一-鿿]/);
        expect(english && attribute(english, "Locale")).toBe("en-US");
        for (const value of [attribute(string, "DefaultValue"), attribute(english as XmlElement, "Value")]) {
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(limit);
        }
      }
    }
    expect(attribute(all("DisplayName")[0] as XmlElement, "DefaultValue").length).toBeLessThanOrEqual(125);
    expect(attribute(all("Description")[0] as XmlElement, "DefaultValue").length).toBeLessThanOrEqual(250);
  });

  it("points only to https and to icons that exist in the stated size", () => {
    const addresses = [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const icons = addresses.filter((address) => address.endsWith(".png"));
    expect(icons.length).toBeGreaterThan(30);
    for (const icon of icons) {
      const file = icon.replace("https://localhost:3000/", "");
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
