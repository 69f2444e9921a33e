import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { UsageError } from "./arguments";

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Writes all files or none: each beside its place first, then all are moved there. */
export function writeFiles(files: readonly FileToWrite[]): void {
  const waiting = files.map((file, index) => ({ ...file, draft: `${file.path}.${process.pid}-${index}.part` }));
  try {
    for (const { draft, bytes } of waiting) writeFileSync(draft, bytes);
    for (const { draft, path } of waiting) renameSync(draft, path);
  } catch (error) {
    for (const { draft } of waiting) if (existsSync(draft)) rmSync(draft);
    throw new UsageError(`文件没有写成：${error instanceof Error ? error.message : String(error)}`);
  }
}
