import path from "node:path";
import type { Selection } from "../../../src/actions/outcome";

export const COMMANDS = ["validate", "score", "summary", "undo"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  readonly input: string;
  readonly selection: Exclude<Selection, readonly unknown[]> | { readonly sheet: string };
  readonly out: string | null;
  readonly report: string | null;
  readonly settings: string | null;
  readonly fix: boolean;
}

export const USAGE =
  "用法：npm run --silent headless -- validate|score|summary|undo IN.xlsx [--sheet NAME | --all-sheets] [--out OUT.xlsx] [--report REPORT.json] [--settings SETTINGS.json] [--fix]";

/** What cannot be run, in one line. */
export class UsageError extends Error {}

const WITH_VALUE = ["--sheet", "--out", "--report", "--settings"] as const;
type Option = (typeof WITH_VALUE)[number];

/** The command line as data; refuses anything it does not know, so that a typing mistake never runs something else. */
export function readArguments(words: readonly string[]): Arguments {
  const plain: string[] = [];
  const flags = new Set<string>();
  const values = new Map<Option, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const option = WITH_VALUE.find((it) => it === word);
    if (option) {
      const value = words[++index];
      if (value === undefined || value.startsWith("--")) throw new UsageError(`${option} 后面缺少内容。${USAGE}`);
      if (values.has(option)) throw new UsageError(`${option} 写了两次。${USAGE}`);
      values.set(option, value);
    } else if (word === "--all-sheets" || word === "--fix") flags.add(word);
    else if (word.startsWith("--")) throw new UsageError(`不认识的选项 ${word}。${USAGE}`);
    else plain.push(word);
  }
  const [name, input, ...rest] = plain;
  const command = COMMANDS.find((it) => it === name);
  if (!command || input === undefined || rest.length > 0) throw new UsageError(USAGE);
  const sheet = values.get("--sheet");
  if (sheet !== undefined && flags.has("--all-sheets"))
    throw new UsageError(`--sheet 和 --all-sheets 只能写一个。${USAGE}`);
  const [out, report] = [values.get("--out") ?? null, values.get("--report") ?? null];
  if (out !== null && report !== null && path.resolve(out) === path.resolve(report))
    throw new UsageError(`--out 和 --report 不能是同一个文件。${USAGE}`);
  return {
    command,
    input,
    selection: flags.has("--all-sheets") ? "all" : sheet === undefined ? "active-or-first" : { sheet },
    out,
    report,
    settings: values.get("--settings") ?? null,
    fix: flags.has("--fix"),
  };
}
