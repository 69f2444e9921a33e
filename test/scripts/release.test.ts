import { readFileSync } from "node:fs";
import { billOfMaterials } from "../../scripts/bill-of-materials";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly expression: string }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

describe("the bill of materials of a release", () => {
  const bill = billOfMaterials("1.2.3") as { readonly specVersion: string; readonly components: readonly Component[] };

  it("names every package that is shipped with the very version that was installed, and no tool", () => {
    const versions = Object.fromEntries(bill.components.map(({ name, version }) => [name, version]));
    expect(versions).toMatchObject(dependencies ?? {});
    // The types of Office.js are named by a package that is shipped.
    const tools = Object.keys(devDependencies ?? {}).filter((name) => !name.startsWith("@types/"));
    expect(tools.filter((name) => name in versions)).toEqual([]);
  });

  it("gives each one a licence, an address and a SHA-512 of full length", () => {
    expect(bill.specVersion).toBe("1.6");
    for (const { name, version, purl, licenses, hashes } of bill.components) {
      expect(licenses[0]?.expression).toMatch(/^[\w.() -]+$/);
      expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
      expect([name, hashes]).toEqual([name, [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }]]);
    }
  });
});
