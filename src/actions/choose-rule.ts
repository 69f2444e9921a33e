import type { Rule } from "../core/standard/rule";
import type { SheetHost } from "./sheet-host";

/** Keeps what the user took a standard for; null goes back to the reading of the text. */
export async function chooseRule(
  host: SheetHost,
  row: { readonly name: string; readonly text: string },
  rule: Rule | null
): Promise<void> {
  const memory = await host.readMemory();
  const others = memory.ruleChoices.filter(({ name, text }) => name !== row.name || text !== row.text);
  const ruleChoices = rule === null ? others : [...others, { name: row.name, text: row.text, rule }];
  await host.writeMemory({ ...memory, ruleChoices });
}
