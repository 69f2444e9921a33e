import type { Outcome } from "../actions/outcome";
import type { SheetHost } from "../actions/sheet-host";
import { SUMMARY_TEXT } from "../strings/summary";

/** Brings the summary to the front, so that whoever pressed the ribbon button sees what was made, also without a pane. */
export async function openSummary(host: SheetHost, { sheets }: Outcome): Promise<void> {
  if (!sheets.some(({ tables }) => tables.length > 0)) return;
  // The summary is made: that it cannot be shown is no failure of the run.
  await bringToFront(host).catch(() => undefined);
}

async function bringToFront(host: SheetHost): Promise<void> {
  const all = await host.listSheets();
  const summary = all.find(({ own, name }) => own && name.startsWith(SUMMARY_TEXT.sheet));
  if (summary && !summary.active) await host.select(summary, { row: 0, column: 0 });
}
