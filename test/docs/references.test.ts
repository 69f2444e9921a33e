import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FINDING_CODES } from "../../src/core/finding";
import { documents } from "./documents";

const { scripts, version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
  version: string;
};
const BUILT_IN = ["ci", "start", "test", "audit"];
/** Files that a recipe asks the reader to make. */
const TO_BE_MADE = [
  "src/core/standard/forms/same-rate.ts",
  "test/core/standard/forms/same-rate.test.ts",
  "src/core/checks/check-definition-words.ts",
  "test/core/checks/check-definition-words.test.ts",
];

const all = documents();

function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replace(/\s/g, "-")
  );
}

function brokenLinks(file: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [target = "", anchor] = link.split("#");
    const place = target === "" ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(target));
    if (!existsSync(place)) return [link];
    return anchor === undefined || anchorsIn(readFileSync(place, "utf8")).includes(decodeURIComponent(anchor))
      ? []
      : [link];
  });
}

/** Modules are imported, and tests are started, without their endings. */
function isThere(name: string): boolean {
  return ["", ".ts", ".test.ts"].some((ending) => existsSync(name + ending));
}

describe("the documents", () => {
  it("are those that the project promises", () => {
    const names = all.map((it) => it.path);
    for (const name of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]) expect(names).toContain(name);
    for (const name of ["docs/architecture.md", "docs/limits.md", "docs/deploy-intranet.md"])
      expect(names).toContain(name);
  });

  it.each(all)("$path links only to what is there", ({ path: file, text }) => {
    expect(brokenLinks(file, text)).toEqual([]);
  });

  it("would notice a link to nowhere and to a heading that is none", () => {
    const text = "[a](docs/none.md) [b](README.md#none) [c](#yes) [d](https://example.org)\n# Yes";
    expect(brokenLinks("README.md", text)).toEqual(["docs/none.md", "README.md#none", "#yes"]);
  });

  it.each(all)("$path names only commands that package.json knows", ({ text }) => {
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const short = [...text.matchAll(/\bnpm (?!run\b)([a-z]+)\b/g)].map(([, name = ""]) => name);
    expect(short.filter((name) => !BUILT_IN.includes(name))).toEqual([]);
  });

  it.each(all)("$path names only files and folders that are there", ({ text }) => {
    const named = [...text.matchAll(/\b(?:src|test|scripts|docs|assets)\/[\w./-]*[\w-]/g)].map(([name]) => name);
    const missing = named.filter((name) => !isThere(name) && !TO_BE_MADE.includes(name));
    expect(missing).toEqual([]);
  });

  it("ask the reader to make only files that are not there yet", () => {
    expect(TO_BE_MADE.filter((file) => existsSync(file))).toEqual([]);
  });

  it("show a picture", () => {
    expect(readFileSync("docs/images/workbench.png").subarray(1, 4).toString()).toBe("PNG");
  });

  it("speak of this version and of as many kinds of findings as there are", () => {
    const changes = readFileSync("CHANGELOG.md", "utf8");
    expect(changes).toContain(`## ${version}`);
    expect(changes).toContain(`${FINDING_CODES.length} kinds of findings`);
  });

  it("name every option of the command line", () => {
    const readme = readFileSync("README.md", "utf8");
    const source = readFileSync("test/workbench/headless/arguments.ts", "utf8");
    const usage = /"用法：(npm run [^"]+)"/.exec(source)?.[1] ?? "no usage";
    expect(readme).toContain(usage);
    const settings = readFileSync("test/workbench/headless/settings-file.ts", "utf8");
    const keys = [...settings.matchAll(/key === "(\w+)"/g)].map(([, key = ""]) => key);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !readme.includes(`\`${key}\``))).toEqual([]);
  });

  it("name every folder of src that has rules of its own", () => {
    const architecture = readFileSync("docs/architecture.md", "utf8");
    const rooms = readdirSync("src").filter((name) => !name.includes("."));
    expect(rooms.filter((room) => !architecture.includes(`| \`src/${room}\` |`))).toEqual([]);
  });

  it("quote the content security policy as the pages have it", () => {
    const security = readFileSync("SECURITY.md", "utf8");
    const page = readFileSync("src/taskpane/taskpane.html", "utf8");
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? "";
    const directives = policy.split(";").map((it) => it.trim());
    expect(directives.length).toBeGreaterThan(5);
    const quoted = directives.filter((it) => !it.startsWith("script-src"));
    expect(quoted.filter((directive) => !security.includes(`\`${directive}\``))).toEqual([]);
    expect(policy).not.toContain("unsafe-eval");
  });
});
