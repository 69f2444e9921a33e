import { readFileSync } from "node:fs";

interface Row {
  readonly limit: string;
  readonly number: string;
  readonly file: string;
  readonly constant: string;
}

const text = readFileSync("docs/limits.md", "utf8");

/** Rows of the tables that name a file and a constant: | limit | 20,000 | `src/…/x.ts` `NAME` | … | */
const rows = text.split("\n").flatMap((line): Row[] => {
  const match = /^\| ([^|]+) \| ([^|]+) \| `([^`]+)` `([A-Z_]+)` \|/.exec(line);
  const [, limit = "", number = "", file = "", constant = ""] = match ?? [];
  return match ? [{ limit, number: plain(number), file, constant }] : [];
});

function plain(number: string): string {
  return number.replace(/[,_\s"]/g, "");
}

/** What a constant holds; products are multiplied. */
function valueOf({ file, constant }: Row): string | null {
  const found = new RegExp(`const ${constant} *= *([^;\\n]+?)n?;`).exec(readFileSync(file, "utf8"))?.[1];
  if (found === undefined) return null;
  if (!/^[\d_ *]+$/.test(found)) return plain(found);
  return String(found.split("*").reduce((product, factor) => product * Number(plain(factor)), 1));
}

describe("docs/limits.md", () => {
  it("has rows that can be compared", () => expect(rows.length).toBeGreaterThan(25));

  it.each(rows)("$limit is $number in $file", (row) => expect(valueOf(row)).toBe(row.number));

  it("states the budgets that the cost test asserts", () => {
    const budget = /const BUDGET = \{([^}]+)\}/.exec(readFileSync("test/actions/cost.test.ts", "utf8"))?.[1] ?? "";
    const stated = [...text.matchAll(/^\| (validate|score|summary|undo) \| (\d+) \|/gm)];
    expect(stated.map(([, step, most]) => `${step}: ${most}`)).toEqual(budget.split(",").map((part) => part.trim()));
  });

  it("asks for grouped undo where the code does", () => {
    expect(text).toContain("| 1.20 |");
    expect(readFileSync("src/excel/capabilities.ts", "utf8")).toContain('mergedUndo: isSupported("1.20")');
  });

  it("names every exported limit of the folder that talks to Excel", () => {
    const blocks = readFileSync("src/excel/grid-blocks.ts", "utf8");
    const names = [...blocks.matchAll(/^(?:export )?const ([A-Z_]+)/gm)].map(([, name = ""]) => name);
    expect(names.filter((name) => !rows.some(({ constant }) => constant === name))).toEqual([]);
  });
});
