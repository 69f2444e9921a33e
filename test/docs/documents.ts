import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface MarkdownDocument {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The documents in the root and in docs/. */
export function documents(): readonly MarkdownDocument[] {
  const found = [".", "docs"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => path.posix.join(folder, name))
  );
  return found.map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
}
