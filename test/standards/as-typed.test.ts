import { typedCases } from "./as-typed";

/** Each file with the least share of its scores that is given; the rest is asked of a person. */
const FILES: readonly (readonly [file: string, least: number])[] = [
  ["county-rows.tsv", 0.91],
  ["second-look.tsv", 0.76],
  ["short-probes.tsv", 0.81],
  ["common-forms.tsv", 0.94],
  ["altering-words.tsv", 0.95],
  ["narrow-bounds.tsv", 1],
  ["dates-and-classes.tsv", 1],
  ["other-orders.tsv", 1],
  ["county-tables.tsv", 1],
  ["county-tables-2.tsv", 1],
  ["county-tables-3.tsv", 1],
  ["county-tables-4.tsv", 1],
  ["county-tables-5.tsv", 1],
  ["county-tables-6.tsv", 1],
  ["numbers-in-names.tsv", 1],
  ["must-ask.tsv", 1],
  ["nothing-left-out.tsv", 1],
];

describe.each(FILES)("the standards of %s as clerks type them", (file, least) => {
  const cases = typedCases(file);
  const right = cases.filter(({ expected, scored }) => scored === expected).length;
  const refused = cases.filter(({ expected, scored }) => scored !== expected && scored === "-").length;

  it(`never get a wrong score (${right} of ${cases.length} right, ${refused} asked)`, () => {
    expect(cases.filter(({ expected, scored }) => scored !== expected && scored !== "-")).toEqual([]);
  });

  it(`are scored right in at least ${100 * least} of 100 cases`, () => {
    expect(right / cases.length).toBeGreaterThanOrEqual(least);
  });
});
