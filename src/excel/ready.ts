/** What became of Office.onReady. */
export type Readiness = "excel" | "no-host" | "other-host" | "old-program" | "not-answering" | "not-loaded";

const PATIENCE = 10_000;
const FLOOR = "1.14";

/**
 * Waits for Office to be ready, but not for ever: when Office.js, or the locale file it loads, is blocked by the network, it never
 * answers, and the user must be told so instead of looking at a blank pane. `patience` in milliseconds.
 */
export async function whenReady(patience = PATIENCE): Promise<Readiness> {
  if (typeof Office === "undefined") return "not-loaded";
  const info = await Promise.race([Office.onReady(), silence(patience)]);
  if (info === null) return "not-answering";
  if (!info.host) return "no-host";
  if (info.host !== Office.HostType.Excel) return "other-host";
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? "excel" : "old-program";
}

function silence(patience: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}
