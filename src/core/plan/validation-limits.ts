import type { ValidationWords } from "../../strings/validation";
import type { ValidationRule } from "./write-plan";

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LONGEST_LIST = 255;

/** A rule with its words, cut to what the spreadsheet program takes: a longer text would refuse the whole rule. */
export function validationRule(
  test: ValidationRule["test"],
  { prompt, error }: ValidationWords,
  style: "stop" | "warning" = "stop"
): ValidationRule {
  return {
    test,
    prompt: { title: cut(prompt.title, LONGEST_TITLE), message: cut(prompt.message, LONGEST_PROMPT) },
    error: { title: cut(error.title, LONGEST_TITLE), message: cut(error.message, LONGEST_ERROR), style },
    ignoreBlank: true,
  };
}

/** Entries as one list, or null when a list cannot hold them: commas part entries, and all of it has 255 characters. */
export function listTest(entries: readonly string[]): ValidationRule["test"] | null {
  const plain = [...new Set(entries.map((entry) => entry.trim()))].filter((entry) => entry !== "");
  const [first = ""] = plain;
  const holds = plain.every((entry) => !/[,"\r\n]/.test(entry)) && !first.startsWith("=");
  return plain.length > 0 && holds && plain.join(",").length <= LONGEST_LIST ? { kind: "list", entries: plain } : null;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
