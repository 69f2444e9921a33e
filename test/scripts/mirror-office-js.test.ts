import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = ["scripts/mirror-office-js.mjs"];

describe("the Office.js mirror", () => {
  let folder = "";
  let missing = new Set<string>();
  const cdn = http.createServer((request, response) => {
    const name = (request.url ?? "").slice(1);
    if (missing.has(name)) response.writeHead(404).end();
    else response.end(`// ${name}`);
  });
  let from = "";

  beforeAll(async () => {
    await new Promise<void>((resolve) => cdn.listen(0, "127.0.0.1", resolve));
    from = `http://127.0.0.1:${(cdn.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => cdn.close(resolve)));
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "mirror-"));
    missing = new Set();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fill = () => run(process.execPath, [...script, "--to", folder, "--from", from]);
  const check = () => run(process.execPath, [...script, "--to", folder, "--check"]);

  it("fetches the files and agrees with its own inventory afterwards", async () => {
    await fill();
    expect(readFileSync(path.join(folder, "zh-cn/office_strings.js"), "utf8")).toBe("// zh-cn/office_strings.js");
    expect((await check()).stdout).toContain("一致");
  });

  it("does without an optional file, and says so", async () => {
    missing = new Set(["excel-mac-16.00.js"]);
    expect((await fill()).stdout).toContain("跳过 excel-mac-16.00.js");
  });

  it("refuses a mirror that lacks a required file", async () => {
    missing = new Set(["office.js"]);
    await expect(fill()).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("office.js") });
  });

  it("notices a file that was changed since", async () => {
    await fill();
    writeFileSync(path.join(folder, "office.js"), "changed");
    await expect(check()).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("office.js") });
  });
});
