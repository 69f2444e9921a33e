import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The tests that run against the mutants: what tests the way from a text to a score, without the random ones. */
const FOLDERS = ["test/core/number", "test/core/scoring", "test/core/standard"];

/** Computes before its tests begin, where no mutant is switched on; corpus-branches.test.ts asks the same one by one. */
const EARLY = "test/core/standard/corpora.test.ts";

/** The paths of all test files, in a fixed order. */
export function findTestFiles(root) {
  return FOLDERS.flatMap((folder) => filesIn(join(root, folder)))
    .filter((file) => file.endsWith(".test.ts") && !file.endsWith(EARLY))
    .sort();
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
