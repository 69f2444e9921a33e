import type { IgnoredFinding } from "../core/assessment";
import type { SheetHost } from "./sheet-host";

/** Keeps the decision to live with a finding, with its reason; `ignore` false takes the decision back. */
export async function ignoreFinding(host: SheetHost, finding: IgnoredFinding, ignore = true): Promise<void> {
  const memory = await host.readMemory();
  const others = memory.ignoredFindings.filter(
    ({ sheet, code, name, text }) =>
      sheet !== finding.sheet || code !== finding.code || name !== finding.name || text !== finding.text
  );
  await host.writeMemory({ ...memory, ignoredFindings: ignore ? [...others, finding] : others });
}
