import type { NativeValidation } from "../journal/entry";

/** Queues a rule, or its removal. A rule over an existing prompt is refused by Excel: what was there is cleared first. */
export function writeValidation(
  validation: Excel.DataValidation,
  clearFirst: boolean,
  rule: NativeValidation | null
): void {
  if (clearFirst) validation.clear();
  if (rule === null) return;
  validation.rule = rule.rule;
  if (says(rule.prompt) || rule.prompt.showPrompt === false) validation.prompt = rule.prompt;
  if (says(rule.error) || rule.error.showAlert === false || rule.error.style !== "Stop")
    validation.errorAlert = rule.error;
  if (!rule.ignoreBlanks) validation.ignoreBlanks = false;
}

function says({ title, message }: { title?: string; message?: string }): boolean {
  return (title ?? "") !== "" || (message ?? "") !== "";
}
