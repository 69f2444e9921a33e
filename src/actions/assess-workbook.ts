import type { Settings } from "../core/settings";
import type { Assessed } from "./assess-selection";
import { assessSelection } from "./assess-selection";
import type { Selection } from "./outcome";
import type { RunControl, SheetHost } from "./sheet-host";

/** Reads and thinks, writes nothing: for the pane's views and for previews. */
export function assessWorkbook(
  host: SheetHost,
  selection: Selection,
  options: RunControl & { readonly settings?: Partial<Settings> } = {}
): Promise<Assessed> {
  return assessSelection(host, selection, { ...options, writing: false });
}
