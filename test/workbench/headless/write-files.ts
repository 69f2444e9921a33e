import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "./arguments";

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Writes all files or none: each beside its place first, then all are moved there. */
export function writeFiles(files: readonly FileToWrite[]): void {
  const waiting = files.map((file, index) => ({ ...file, draft: `${file.path}.${process.pid}-${index}.part` }));
  const folder = files.find(({ path }) => existsSync(path) && statSync(path).isDirectory());
  if (folder) throw new UsageError(`文件没有写成：${folder.path} 是一个文件夹，请写上文件名。`);
  try {
    for (const { draft, bytes } of waiting) writeFileSync(draft, bytes);
    for (const { draft, path } of waiting) renameSync(draft, path);
  } catch (error) {
    for (const { draft } of waiting) if (existsSync(draft)) rmSync(draft);
    throw new UsageError(`文件没有写成：${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "要写入的文件夹不存在，请先建好或改一个路径。",
  ENOTDIR: "路径里有一段不是文件夹，请检查路径。",
  EACCES: "没有权限写到那里，请换一个文件夹。",
  EPERM: "没有权限写到那里，请换一个文件夹，或先关闭正打开着它的程序。",
  EBUSY: "文件正被别的程序打开着，请先关闭它。",
  EROFS: "那个磁盘是只读的，请换一个文件夹。",
  ENOSPC: "磁盘空间不够，请先腾出一些空间。",
  ENAMETOOLONG: "文件名太长，请改短一些。",
};

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `请换一个路径再试（${code === "" ? "原因不明" : `代码 ${code}`}）。`;
}
