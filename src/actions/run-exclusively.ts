import { HostError } from "./host-error";
import type { SheetHost } from "./sheet-host";

const running = new WeakSet<SheetHost>();

/** One writing run at a time: a second click while one is under way is refused politely, and changes nothing. */
export async function runExclusively<Result>(host: SheetHost, work: () => Promise<Result>): Promise<Result> {
  if (running.has(host)) throw new HostError("busy");
  running.add(host);
  try {
    return await work();
  } finally {
    running.delete(host);
  }
}
