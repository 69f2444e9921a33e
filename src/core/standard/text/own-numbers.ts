import type { Source } from "./source";

const IN_NAME = /\d+(?:\.\d+)?(?:[\u4e00-\u9fa5A-Za-z]{4}|[\u4e00-\u9fa5A-Za-z]{2,3}$)/g;

/**
 * A standard with the numbers of the indicator's own name put out of sight: 20户以上自然村通硬化路率达到95% speaks of 95%.
 * Only where the name's words follow the number in the text, too, and the number is not the target.
 */
export function hideOwnNumbers(source: Source, name: string, target: string | null): Source {
  const own = (name.match(IN_NAME) ?? []).filter((words) => numberOf(words) !== target && source.text.includes(words));
  if (own.length === 0) return source;
  const hidden = (words: string) => words.replace(/^[\d.]+/, (digits) => "名".repeat(digits.length));
  return { ...source, text: own.reduce((text, words) => text.split(words).join(hidden(words)), source.text) };
}

function numberOf(words: string): string {
  return /^[\d.]+/.exec(words)?.[0] ?? "";
}
