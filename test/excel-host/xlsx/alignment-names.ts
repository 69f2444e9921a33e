/** Alignment words of files against those of Office.js. */
const HORIZONTAL: Record<string, string> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Record<string, string> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export function alignmentFromFile(axis: "horizontal" | "vertical", word: string | null): string | undefined {
  return word === null ? undefined : (axis === "horizontal" ? HORIZONTAL : VERTICAL)[word];
}

export function alignmentForFile(axis: "horizontal" | "vertical", word: string): string | null {
  const table = axis === "horizontal" ? HORIZONTAL : VERTICAL;
  const found = Object.entries(table).find(([, name]) => name === word);
  return found ? found[0] : null;
}
