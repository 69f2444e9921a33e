import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { casesOf, typedLines } from "../../standards/as-typed";

/** Cases that could be scored but are asked of a person: a standard and an actual a line. A line may go; none may be added. */
const ASKED = new Set(readFileSync(join(__dirname, "asked-cases.tsv"), "utf8").split("\n"));
const files = readdirSync(join(__dirname, "../../standards/as-typed"));

/** Line by line: a case that was scored once stays scored. */
describe.each(files)("the standards of %s", (file) => {
  it.each(typedLines(file))("score as expected: %s", (line) => {
    const cases = casesOf(line).filter(
      ({ standard, actual }) => !ASKED.has(`${standard.replaceAll("\n", "\\n")}\t${actual}`)
    );
    expect(cases.map(({ actual, scored }) => [actual, scored])).toEqual(
      cases.map(({ actual, expected }) => [actual, expected])
    );
  });
});
