const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Office.js counts widths in points; a column of 10 characters is 75 pixels wide at 96 dpi with the usual font. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}
