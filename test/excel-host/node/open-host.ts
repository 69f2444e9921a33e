import { ExcelHost } from "../process/excel-host";
import type { HostOptions } from "../process/excel-host";
import { workbookOf } from "../model/workbook-of";
import type { SheetSketch } from "../model/workbook-of";
import { attach } from "./attach";
import type { Attachment } from "./attach";

let attachment: Attachment | null = null;

/** A host for one test, answering this realm's `Excel.run` until the test ends. */
export function openHost(
  sheets: Readonly<Record<string, SheetSketch | SheetSketch["rows"]>> | ExcelHost,
  options: HostOptions = {}
): ExcelHost {
  const host = sheets instanceof ExcelHost ? sheets : new ExcelHost(workbookOf(sheets), options);
  attachment = attach(host);
  return host;
}

/** The attachment of the present test, to run ribbon commands or to take the host away. */
export function presentAttachment(): Attachment {
  if (!attachment) throw new Error("No host is open.");
  return attachment;
}

/** The code of the Office.js error a promise is rejected with; "no error" when it is fulfilled. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "no error";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

afterEach(() => {
  attachment?.detach();
  attachment = null;
});
