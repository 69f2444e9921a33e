import type { Role } from "../core/table/target-table";
import type { SheetHost } from "./sheet-host";

/** Keeps what the user says a column holds: a role, null for nothing of interest; undefined forgets the correction. */
export async function correctColumn(
  host: SheetHost,
  sheetId: string,
  column: number,
  role: Role | null | undefined
): Promise<void> {
  const memory = await host.readMemory();
  const others = Object.entries(memory.columnCorrections[sheetId] ?? {}).filter(([key]) => key !== String(column));
  const corrections = Object.fromEntries(role === undefined ? others : [...others, [column, role]]);
  await host.writeMemory({
    ...memory,
    columnCorrections: { ...memory.columnCorrections, [sheetId]: corrections },
  });
}
