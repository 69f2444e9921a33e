import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Rooms of src/ and the rooms each may import from; files are named where only one may. */
const ALLOWED: Record<string, readonly string[]> = {
  core: ["core", "strings"],
  strings: ["strings", "core (types)", "actions (types)"],
  actions: ["actions", "core", "strings"],
  excel: ["excel", "actions", "core", "strings"],
  commands: ["commands", "actions", "core", "strings"],
  taskpane: ["taskpane", "actions", "core", "strings"],
};

/** Pages assemble the parts: they alone may import the Excel implementation. */
const ENTRIES = ["src/taskpane/index.tsx", "src/commands/commands.ts"];

const files = sourcesIn("src");

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(file);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [file] : [];
  });
}

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/gm)].map((match) => ({
    from: file,
    target: match[2] ?? "",
    typeOnly: match[1] !== undefined,
  }));
  const lazy = [...text.matchAll(/import\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"/g)].map((match) => ({
    from: file,
    target: match[1] ?? "",
    typeOnly: false,
  }));
  return [...found, ...lazy];
}

function roomOf(file: string): string {
  return path.posix.relative("src", file).split("/")[0] ?? "";
}

const imports = files.flatMap(importsOf);
const inside = imports
  .filter((it) => it.target.startsWith("."))
  .map((it) => ({ ...it, room: roomOf(path.posix.join(path.posix.dirname(it.from), it.target)) }));

describe("who may import whom", () => {
  it("reads the real files", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it("lets rooms import only from the rooms below them", () => {
    const wrong = inside.filter(({ from, target, room, typeOnly }) => {
      const allowed = ALLOWED[roomOf(from)] ?? [];
      if (ENTRIES.includes(from) && room === "excel") return false;
      // How an address is printed is the same in a sentence and in a formula.
      if (roomOf(from) === "strings" && target.endsWith("core/grid/address")) return false;
      return !allowed.includes(room) && !(typeOnly && allowed.includes(`${room} (types)`));
    });
    expect(wrong.map((it) => `${it.from} → ${it.target}`)).toEqual([]);
  });

  it("names Office and Excel only in src/excel and the two pages", () => {
    const naming = files.filter((file) => {
      const code = readFileSync(file, "utf8").replace(
        /\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gm,
        ""
      );
      return /\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\s*\./.test(code);
    });
    expect(naming.filter((file) => !file.startsWith("src/excel/") && !ENTRIES.includes(file))).toEqual([]);
  });

  it("gives the core no package at all, and React only to the pane", () => {
    const packages = imports.filter((it) => !it.target.startsWith("."));
    expect(packages.filter((it) => /^src\/(core|strings|actions)\//.test(it.from)).map((it) => it.from)).toEqual([]);
    const react = packages.filter((it) => /^(react|react-dom|@fluentui|@tanstack)/.test(it.target));
    expect(react.filter((it) => !it.from.startsWith("src/taskpane/")).map((it) => it.from)).toEqual([]);
    const helpers = packages.filter((it) => it.target === "@microsoft/office-js-helpers");
    expect(new Set(helpers.filter((it) => !it.typeOnly).map((it) => it.from)).size).toBeLessThanOrEqual(1);
  });
});
