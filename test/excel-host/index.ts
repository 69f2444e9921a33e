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
