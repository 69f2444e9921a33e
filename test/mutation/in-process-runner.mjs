import { createRequire } from "node:module";
import { join } from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collectTests } from "./collect-tests.mjs";
import { findTestFiles } from "./find-test-files.mjs";

/**
 * Runs the unit tests of the pure core as plain functions in one warm process. Jest loads every module anew for each test
 * file, which costs seconds per mutant; the core has no state but what it remembers, and Stryker switches mutants on and
 * off at run time, so that a mutant costs milliseconds here. What is computed while a module loads is never mutated
 * (`ignoreStatic`).
 */
class InProcessRunner {
  tests = new Map();
  /** How many mutants each test has killed: the best are tried first. */
  kills = new Map();
  state = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const require = createRequire(join(process.cwd(), "package.json"));
    require("./scripts/swc-register.cjs");
    globalThis.ADD_IN_VERSION = require("./package.json").version;
    forgetful(require);
    this.tests = collectTests(findTestFiles(process.cwd()), require);
  }

  async dryRun() {
    const tests = await this.run([...this.tests.keys()], true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.state, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    const tests = await this.run(this.deadliestFirst(testFilter ?? [...this.tests.keys()]), disableBail);
    const endless = determineHitLimitReached(this.state.hitCount, hitLimit);
    this.state.activeMutant = undefined;
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  deadliestFirst(ids) {
    const killsOf = (id) => this.kills.get(id) ?? 0;
    return [...ids].sort((first, second) => killsOf(second) - killsOf(first));
  }

  async run(ids, toTheEnd) {
    const results = [];
    for (const id of ids) {
      const result = await this.runTest(id);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.kills.set(id, (this.kills.get(id) ?? 0) + 1);
      if (!toTheEnd) break;
    }
    return results;
  }

  async runTest(id) {
    const { body, fileName } = this.tests.get(id);
    this.state.currentTestId = id;
    const start = performance.now();
    const end = (more) => ({ id, name: id, fileName, timeSpentMs: performance.now() - start, ...more });
    try {
      await body();
      return end({ status: TestStatus.Success });
    } catch (error) {
      return end({ status: TestStatus.Failed, failureMessage: `${error?.message ?? error}`.slice(0, 500) });
    } finally {
      this.state.currentTestId = undefined;
    }
  }
}

/** What one test has computed must not answer for the next one, which may run with a mutant. */
function forgetful(require) {
  const file = require.resolve("./src/core/remembered.ts");
  require.cache[file] = { loaded: true, exports: { remembered: (_limit, _keyOf, compute) => compute } };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
