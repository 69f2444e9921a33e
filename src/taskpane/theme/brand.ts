import type { BrandVariants } from "@fluentui/react-components";

/** The green of the spreadsheet program, in the lightness steps of Fluent's own ramp so that its contrasts hold. */
export const brand: BrandVariants = {
  10: "#07190c",
  20: "#0e2615",
  30: "#11321c",
  40: "#174025",
  50: "#174f2c",
  60: "#185d33",
  70: "#0f6a37",
  80: "#1c7a42",
  90: "#3b945a",
  100: "#54ac70",
  110: "#65b77e",
  120: "#7bc18e",
  130: "#96cfa5",
  140: "#b5dcbe",
  150: "#cfe8d5",
  160: "#ebf5ed",
};
