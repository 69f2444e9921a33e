/**
 * An Excel process in memory that answers the real, unmodified Office.js runtime. In Node:
 *
 *     const host = new ExcelHost(workbookOf({ Sheet1: [["一级指标", "二级指标"], ["产出指标", "数量指标"]] }));
 *     const attachment = attach(host);
 *     await Excel.run(async (context) => { … });
 *     host.stats.syncs; host.failBatch(2, { code: "AccessDenied" }); host.snapshot();
 *     attachment.detach();
 *
 * In a page use `web/`, which shares everything but this file and `node/`.
 *
 * Office.js's side is the real thing. What the program itself does follows Microsoft's documentation and reported behaviour, and
 * could not be compared with a running Excel: codes of some refusals (protected structure and read-only: AccessDenied; a range whose
 * cells are gone: InvalidReference; a validation rule over a prompt: GeneralException), the order of events, how text that looks like
 * a date is read, and `text` of rare number formats. Not modelled: tables that grow by themselves, pictures of charts, shapes,
 * pivot tables, undo, and everything newer than the runtime of the npm package (ExcelApi 1.15).
 */
export { ExcelHost } from "./process/excel-host";
export type { HostOptions } from "./process/excel-host";
export type { BatchFailure, Fault } from "./process/faults";
export type { Calculator } from "./process/calculator";
export { attach } from "./node/attach";
export type { Attachment } from "./node/attach";
export { areaAt, workbookOf } from "./model/workbook-of";
export type { SheetSketch } from "./model/workbook-of";
export { emptyWorkbook } from "./model/empty-workbook";
export { copyModel } from "./model/copy-model";
export { sheetSnapshot, snapshotOf } from "./model/snapshot";
