import { installedPackages } from "./installed-packages";

/** Licences under which a package may be shipped in, or used to build, this MIT project. */
const FREE =
  /^\(?(MIT|MIT-0|MIT\/X11|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Apache 2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-3\.0|CC-BY-4\.0|Python-2\.0|Unlicense|WTFPL)\b/;
/** Only for building and testing, never shipped. */
const DEVELOPMENT = /MPL-2\.0|AND Zlib|Zlib/;
/** Looked at by hand: what their package.json says badly. */
const KNOWN: Record<string, string> = {
  "@microsoft/office-js": "Microsoft's own terms; runs the test stand, never shipped or committed",
};

const packages = installedPackages();
const refused = packages.filter(({ name, license, production }) => {
  const alternatives = license.split(/\s+OR\s+/);
  if (alternatives.some((it) => FREE.test(it.trim()))) return false;
  return production || !(DEVELOPMENT.test(license) || name in KNOWN || license === "");
});
const shipped = packages.filter((it) => it.production).length;
console.log(`licences: ${packages.length} packages looked at, ${shipped} of them at run time`);
for (const it of refused) console.log(`  ${it.name} ${it.version}: ${it.license || "no licence stated"}`);
process.exitCode = refused.length === 0 ? 0 : 1;
