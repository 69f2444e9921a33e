import type { Settings } from "../core/settings";
import type { SheetHost } from "./sheet-host";

/** Keeps the settings in the workbook. */
export async function saveSettings(host: SheetHost, settings: Settings): Promise<void> {
  const memory = await host.readMemory();
  await host.writeMemory({ ...memory, settings });
}
