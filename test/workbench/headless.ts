import { readFileSync } from "node:fs";
import path from "node:path";
import { HostError } from "../../src/actions/host-error";
import { ExcelHost } from "../../src/excel/excel-host";
import { hostErrorText } from "../../src/strings/host-errors";
import { nodeCalculator } from "../excel-host/formulas/node-calculator";
import { attach } from "../excel-host/node/attach";
import { ExcelHost as Program } from "../excel-host/process/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load";
import "../excel-host/xlsx/xml-codec-node";
import type { LoadedWorkbook } from "../excel-host/xlsx/loaded-workbook";
import { saveWorkbook } from "../excel-host/xlsx/save";
import { XlsxError, xlsxErrorSentence } from "../excel-host/xlsx/xlsx-error";
import { readArguments, UsageError } from "./headless/arguments";
import type { Arguments } from "./headless/arguments";
import { runHeadless } from "./headless/run";
import type { HeadlessResult } from "./headless/run";
import { readSettings } from "./headless/settings-file";
import { writeFiles } from "./headless/write-files";

/**
 * The add-in without Excel and without a browser: a file in, the same actions through the same Office.js calls, a file and a
 * report out. Exit code 0 when it ran, 2 with one line on standard error when it could not.
 */
async function main(words: readonly string[]): Promise<number> {
  try {
    const options = readArguments(words);
    const settings = readSettings(options.settings);
    const file = open(options.input);
    const program = new Program(file.model, { calculator: nodeCalculator() });
    const attachment = attach(program);
    const host = new ExcelHost({ program: "headless", addInVersion: version() }, () => undefined);
    const result = await runHeadless(program, host, options, settings);
    await program.idle();
    attachment.detach();
    write(options, file, result);
    if (result.remark) console.error(result.remark);
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return 2;
  }
}

function open(input: string): LoadedWorkbook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(input);
  } catch {
    throw new UsageError(`打不开文件 ${input}：请看看路径和名字对不对。`);
  }
  return loadWorkbook(bytes, path.basename(input));
}

function write({ out, report }: Arguments, file: LoadedWorkbook, result: HeadlessResult): void {
  const files = [];
  if (out !== null && result.worked) files.push({ path: out, bytes: saveWorkbook(file) });
  if (report !== null) files.push({ path: report, bytes: `${JSON.stringify(result.report, null, 2)}\n` });
  writeFiles(files);
}

function version(): string {
  const text = readFileSync(path.join(__dirname, "../../package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** One line, whatever went wrong. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof XlsxError) return xlsxErrorSentence(error.code);
  if (error instanceof HostError) return withCause(hostErrorText(error), error);
  return `没有完成：${error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error)}`;
}

/** A failure that is not the user's doing needs its technical reason to be found. */
function withCause(sentence: string, { code, cause }: HostError): string {
  if (code !== "unknown" && code !== "not-supported") return sentence;
  return `${sentence} ${cause instanceof Error ? cause.message.replace(/\s+/g, " ") : ""}`.trim();
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
