import { existsSync, readFileSync } from "node:fs";

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  /** Needed at run time by the shipped add-in, not only to build and test it. */
  readonly production: boolean;
}

/** Every package of the lock file, with the licence that its own package.json states. */
export function installedPackages(): InstalledPackage[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<
      string,
      { version?: string; integrity?: string; dev?: boolean; license?: string; optional?: boolean }
    >;
  };
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, locked]) => ({
      name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      version: locked.version ?? "",
      license: licenseIn(folder) ?? locked.license ?? "",
      integrity: locked.integrity ?? "",
      production: locked.dev !== true,
    }));
}

function licenseIn(folder: string): string | null {
  const file = `${folder}/package.json`;
  if (!existsSync(file)) return null;
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map((it) => it.type).join(" OR ") ?? null;
}
