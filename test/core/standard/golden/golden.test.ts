import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readingBlock } from "./reading-block";

/**
 * Complete readings, to see what a change of the reader changes: which words were used, the rule or the question, what was
 * assumed. `UPDATE_GOLDEN=1 npx jest test/core/standard/golden` writes them anew; a new sentence needs its first two lines.
 */
describe.each(readdirSync(__dirname).filter((name) => name.endsWith(".txt")))("the readings of %s", (name) => {
  const file = join(__dirname, name);
  const held = readFileSync(file, "utf8").trimEnd().split("\n\n");
  const blocks = process.env["UPDATE_GOLDEN"] ? held.map(readAgain) : held;
  if (blocks !== held) writeFileSync(file, `${blocks.join("\n\n")}\n`);

  it.each(blocks.map((block) => [block.split("\n", 2).join(": "), block]))("%s", (_, block) => {
    expect(readAgain(block)).toBe(block);
  });
});

function readAgain(block: string): string {
  const [row = "", standard = ""] = block.split("\n");
  return readingBlock(row, standard);
}
