import { relative } from "node:path";

/**
 * Loads test files and gives their tests by name, as functions. Knows as much of Jest as these tests use: describe, it, test,
 * each, expect. The one inline snapshot is compared by Jest alone.
 */
export function collectTests(files, require) {
  const { expect } = require("expect");
  const { bind } = require("jest-each");
  expect.extend({ toMatchInlineSnapshot: () => ({ pass: true, message: () => "" }) });
  const tests = new Map();
  const path = [];
  const it = (name, body) => {
    const full = [...path, name].join(" › ");
    const id = tests.has(full) ? `${full} (${tests.size})` : full;
    tests.set(id, { body, fileName: path[0] });
  };
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  it.each = bind(it);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { describe, expect, it, test: it });
  for (const file of files) describe(relative(process.cwd(), file), () => require(file));
  return tests;
}
