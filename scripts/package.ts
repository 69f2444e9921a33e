import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync, type Zippable } from "fflate";
import { billOfMaterials } from "./bill-of-materials";
import { buildDist } from "./build-dist";

const OUT = "release";
/** One moment for all files in the archive, so that two builds of the same source are the same to the byte. */
const FIXED_TIME = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * `npm run package -- --url https://…`: builds dist/ and packs it as release/jixiao-VERSION.zip, with the list of
 * its parts (CycloneDX) and SHA-256 sums that a site without internet can verify.
 */
function main(): void {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  buildDist(process.argv.slice(2));
  mkdirSync(OUT, { recursive: true });
  const files = filesIn("dist").sort();
  const contents = new Map(files.map((file) => [path.posix.relative("dist", file), readFileSync(file)]));
  contents.set("sbom.cdx.json", Buffer.from(JSON.stringify(billOfMaterials(version), null, 2)));
  contents.set("SHA256SUMS", Buffer.from([...contents].map(([name, data]) => `${sha256(data)}  ${name}\n`).join("")));

  const zippable: Zippable = {};
  for (const [name, data] of contents) zippable[name] = [data, { level: 9, mtime: FIXED_TIME }];
  const archive = zipSync(zippable);
  const name = `jixiao-${version}.zip`;
  writeFileSync(path.join(OUT, name), archive);
  writeFileSync(path.join(OUT, `${name}.sha256`), `${sha256(archive)}  ${name}\n`);
  console.log(`${OUT}/${name}: ${contents.size} files, ${archive.length} bytes, SHA-256 ${sha256(archive)}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

function sha256(data: Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

main();
