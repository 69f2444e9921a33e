#!/usr/bin/env node
// Fills a folder with the files that Office.js asks for in Excel, so that an intranet can serve them itself.
//
//   node mirror-office-js.mjs --to FOLDER [--from ADDRESS]     on a computer with internet
//   node mirror-office-js.mjs --to FOLDER --check              anywhere: the folder against its own inventory
//
// Needs Node 20 and nothing else. Microsoft supports only its own CDN; a site that mirrors does so by its own decision.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const INVENTORY = "inventory.json";

/** Names below the address. Which host bundle is asked for depends on the platform; locales on Excel's language. */
const REQUIRED = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];
const OPTIONAL = [
  "excel-win32-16.00.js",
  "excel-win32-16.01-core.js",
  "excel-web-16.00-core.js",
  "excel-mac-16.00.js",
  "excel-mac-16.00-core.js",
  "zh-tw/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];

const { values } = parseArgs({
  options: { to: { type: "string" }, from: { type: "string" }, check: { type: "boolean" } },
});
if (!values.to) fail("用法：node mirror-office-js.mjs --to 文件夹 [--from 地址] [--check]");
const folder = path.resolve(values.to);
if (values.check) await check();
else await fill(new URL(values.from ?? CDN));

async function fill(from) {
  const files = [];
  for (const name of [...REQUIRED, ...OPTIONAL]) {
    const response = await fetch(new URL(name, from)).catch((error) =>
      fail(`${from.origin} 连不上：${error.cause?.message ?? error.message}`)
    );
    if (!response.ok) {
      if (REQUIRED.includes(name)) fail(`缺少必需的文件 ${name}（HTTP ${response.status}），没有完成。`);
      console.log(`跳过 ${name}（HTTP ${response.status}）`);
      continue;
    }
    const data = Buffer.from(await response.arrayBuffer());
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data);
    files.push({ name, bytes: data.length, sha256: hash(data) });
    console.log(`${name}  ${data.length} 字节`);
  }
  await writeFile(path.join(folder, INVENTORY), JSON.stringify({ from: from.href, files }, null, 2));
  console.log(`完成：${files.length} 个文件在 ${folder}`);
}

async function check() {
  const text = await readFile(path.join(folder, INVENTORY), "utf8").catch(() =>
    fail(`${folder} 里没有 ${INVENTORY}，先运行一次不带 --check 的命令。`)
  );
  const { files } = JSON.parse(text);
  const faults = [];
  for (const { name, sha256 } of files) {
    const data = await readFile(path.join(folder, name)).catch(() => null);
    if (data === null) faults.push(`缺少 ${name}`);
    else if (hash(data) !== sha256) faults.push(`${name} 与清单不一致`);
  }
  for (const name of REQUIRED) if (!files.some((file) => file.name === name)) faults.push(`清单里没有必需的 ${name}`);
  if (faults.length > 0) fail(faults.join("\n"));
  console.log(`${files.length} 个文件与清单一致。`);
}

function hash(data) {
  return createHash("sha256").update(data).digest("hex");
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
