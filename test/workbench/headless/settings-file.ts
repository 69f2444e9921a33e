import { readFileSync } from "node:fs";
import type { Settings } from "../../../src/core/settings";
import { UsageError } from "./arguments";

const WORDS = {
  partialSteps: ["whole", "started", "proportional"],
  gradeWithoutPercent: ["ask", "middle", "bottom"],
} as const;

/** The settings of a file; refuses what is no setting, naming it. */
export function readSettings(path: string | null): Partial<Settings> {
  if (path === null) return {};
  const data = parse(path);
  const settings: { -readonly [Key in keyof Settings]?: Settings[Key] } = {};
  for (const [key, value] of Object.entries(data)) {
    if (key === "partialSteps") settings.partialSteps = oneOf(key, WORDS.partialSteps, value);
    else if (key === "gradeWithoutPercent") settings.gradeWithoutPercent = oneOf(key, WORDS.gradeWithoutPercent, value);
    else if (key === "digits") settings.digits = digits(value);
    else if (key === "nationalDefault" || key === "marks") settings[key] = flag(key, value);
    else throw new UsageError(`设置文件里有不认识的项目 ${key}。`);
  }
  return settings;
}

function parse(path: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch {
    throw new UsageError(`设置文件 ${path} 读不出来：它应是一个 JSON 文件。`);
  }
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new UsageError(`设置文件 ${path} 应是一个 JSON 对象。`);
  return data as Record<string, unknown>;
}

function oneOf<Word extends string>(key: string, words: readonly Word[], value: unknown): Word {
  const word = words.find((it) => it === value);
  if (word === undefined) throw new UsageError(`设置 ${key} 只能是 ${words.join("、")}。`);
  return word;
}

function digits(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 4)
    throw new UsageError("设置 digits 只能是 0 到 4 的整数。");
  return value;
}

function flag(key: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw new UsageError(`设置 ${key} 只能是 true 或 false。`);
  return value;
}
