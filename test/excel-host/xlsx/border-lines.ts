/** Line styles of a file against style and weight of Office.js. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export function lineOfFile(file: string | null): { style: string; weight: string } | null {
  const found = LINES.find(([name]) => name === file);
  return found ? { style: found[1], weight: found[2] } : null;
}

/** The file's name of a line; a weight that the style does not come in takes the style's first. */
export function lineForFile(style: string, weight: string | undefined): string | null {
  if (style === "None") return null;
  const ofStyle = LINES.filter((line) => line[1] === style);
  return (ofStyle.find((line) => line[2] === (weight ?? "Thin")) ?? ofStyle[0])?.[0] ?? "thin";
}
