import { readFileSync } from "node:fs";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

/**
 * The lock file must install on every platform and name no server: each package has a hash, none an address, and the
 * binaries of other platforms are locked too (a lagging mirror leaves them out without a word).
 */
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const names = Object.keys(packages);
const faults = Object.entries(packages).flatMap(([name, locked]) => {
  if (name === "") return [];
  const missing = Object.keys(locked.optionalDependencies ?? {}).filter(
    (optional) => !names.some((it) => it.endsWith(`node_modules/${optional}`))
  );
  return [
    ...(locked.link || (locked.version && locked.integrity) ? [] : [`${name}: no version or hash`]),
    ...(locked.resolved ? [`${name}: names a server`] : []),
    ...missing.map((it) => `${name}: lacks ${it}`),
  ];
});
if (names.some((name) => name.endsWith("node_modules/office-js"))) faults.push("office-js is not Microsoft's package");

console.log(faults.length === 0 ? `lock: ${names.length} packages in order` : faults.join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;
