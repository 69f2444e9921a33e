import { attribute, descendants, element, elementAt, elements, numberAttribute, rootOf } from "./xml-dom";

/** The order in which cell formats number the theme's colours: light and dark are swapped against the theme's own order. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
).split(" ");

/** Turns a colour element (rgb, theme with tint, indexed) into "#RRGGBB"; undefined when it says none or "automatic". */
export type ColorReader = (color: Element | null) => string | undefined;

export function colorReader(theme: Document | null, styles: Document | null): ColorReader {
  const themeColors = readTheme(theme);
  const palette = readPalette(styles);
  return (color) => {
    if (!color) return undefined;
    const base = baseColor(color, themeColors, palette);
    if (base === undefined) return undefined;
    return `#${tinted(base, numberAttribute(color, "tint") ?? 0)}`;
  };
}

function baseColor(color: Element, theme: readonly string[], palette: readonly string[]): string | undefined {
  const rgb = attribute(color, "rgb");
  if (rgb !== null && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
  const themeIndex = numberAttribute(color, "theme");
  if (themeIndex !== null) return theme[themeIndex];
  const index = numberAttribute(color, "indexed");
  return index === null ? undefined : palette[index];
}

function readTheme(theme: Document | null): string[] {
  if (!theme) return OFFICE_THEME;
  const scheme = descendants(theme, "clrScheme")[0] ?? null;
  return THEME_ORDER.map((name, index) => {
    const entry = element(scheme, name);
    const rgb = attribute(element(entry, "srgbClr"), "val") ?? attribute(element(entry, "sysClr"), "lastClr");
    return (rgb ?? OFFICE_THEME[index] ?? "000000").toUpperCase();
  });
}

function readPalette(styles: Document | null): string[] {
  const own = styles ? elementAt(rootOf(styles), "colors", "indexedColors") : null;
  if (!own) return INDEXED;
  const colors = elements(own, "rgbColor").map((entry) => (attribute(entry, "rgb") ?? "").slice(-6).toUpperCase());
  return INDEXED.map((color, index) => colors[index] ?? color);
}

/** Tint lightens (> 0) or darkens (< 0) the lightness of the colour, hue and saturation staying. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * target - 1));
  return [red, green, blue]
    .map((part) => hex(chroma === 0 ? target : target + ((part - light) / chroma) * spread))
    .join("");
}

function hex(part: number): string {
  const byte = Math.min(255, Math.max(0, Math.round(part * 255)));
  return byte.toString(16).padStart(2, "0").toUpperCase();
}

/** "#RRGGBB" as files write it: opaque, capitals. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
