import { parseArgs } from "node:util";

/**
 * `--url https://… --office 21vianet` as webpack takes them: `--env url=https://… --env office=21vianet`. Throws a sentence
 * on an unknown option, and on an address from which Office would not load.
 */
export function webpackArguments(words: readonly string[]): string[] {
  const { values } = parseArgs({
    args: [...words],
    options: { url: { type: "string" }, office: { type: "string" } },
  });
  if (values.url !== undefined && !/^https:\/\/[^\s/]/.test(values.url))
    throw new Error(`--url ${values.url}: Office loads add-ins only from an https:// address`);
  return Object.entries(values).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
}
