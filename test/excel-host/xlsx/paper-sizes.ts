/** Paper by the number that files use, against the names of Office.js. */
const PAPER: readonly (readonly [number: number, name: string])[] = [
  [1, "Letter"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
];

export function paperName(number: number | null): string | null {
  return PAPER.find(([candidate]) => candidate === number)?.[1] ?? null;
}

export function paperNumber(name: string): number | null {
  return PAPER.find(([, candidate]) => candidate === name)?.[0] ?? null;
}
