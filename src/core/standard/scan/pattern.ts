/** A sticky regular expression: it matches at one place or not at all, so a scan stays linear. */
export function sticky(body: string): RegExp {
  return new RegExp(body, "y");
}

/** The match of a sticky pattern at a place, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Alternatives with the longest first, so that 不低于 is never read as 不 and 低于. */
export function oneOf(words: readonly string[]): string {
  const ordered = [...words].sort((a, b) => b.length - a.length);
  return `(?:${ordered.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}
