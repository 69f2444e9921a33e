import { installedPackages } from "./installed-packages";

/** What is inside a release, in CycloneDX 1.6: the run-time packages with version, licence and hash. */
export function billOfMaterials(version: string): object {
  const components = installedPackages()
    .filter((it) => it.production)
    .map(({ name, version: number, license, integrity }) => ({
      type: "library",
      name,
      version: number,
      purl: `pkg:npm/${name.replace(/^@/, "%40")}@${number}`,
      licenses: [{ expression: license }],
      hashes: hashesOf(integrity),
    }));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", name: "绩效目标助手", version, licenses: [{ expression: "MIT" }] } },
    components,
  };
}

/** An npm integrity value as a CycloneDX hash. */
function hashesOf(integrity: string): object[] {
  const match = /^(sha\d+)-(.+)$/.exec(integrity);
  if (!match) return [];
  const [, algorithm = "", content = ""] = match;
  return [
    { alg: algorithm.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(content, "base64").toString("hex") },
  ];
}
