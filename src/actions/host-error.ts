/** Why the spreadsheet program refused: a closed set, mapped from codes (never from localised messages). */
export const HOST_ERRORS = [
  "sheet-protected",
  "workbook-read-only",
  "workbook-protected",
  "cell-being-edited",
  "sheet-gone",
  "filtered-range",
  "too-large",
  "not-supported",
  "values-unreadable",
  "not-answering",
  "name-taken",
  "journal-unreadable",
  "busy",
  "cancelled",
  "unknown",
] as const;
export type HostErrorCode = (typeof HOST_ERRORS)[number];

/** A failure at the border to the program; its sentence is made by strings/. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    readonly cause?: unknown
  ) {
    super(code);
    this.name = "HostError";
  }
}
