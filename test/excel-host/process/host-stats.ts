import type { ActionInfo, Batch, BatchResponse } from "./protocol";

/** One answered batch, for reading in a failing test. */
export interface BatchRecord {
  actions: number;
  requestBytes: number;
  responseBytes: number;
  error: string | null;
  /** "Range.GetUsedRange", "set Range.Values", "load values,text" … in order. */
  calls: string[];
}

/** What the add-in cost so far. Batches that only release references, and those of the ribbon and pane services, do not count. */
export class HostStats {
  syncs = 0;
  actions = 0;
  largestRequestBytes = 0;
  totalBytes = 0;
  responseBytes = 0;
  largestResponseBytes = 0;
  housekeeping = 0;
  log: BatchRecord[] = [];

  reset(): void {
    Object.assign(this, new HostStats());
  }

  count(batch: Batch, requestBytes: number): BatchRecord {
    this.syncs++;
    this.actions += batch.Actions.length;
    this.totalBytes += requestBytes;
    this.largestRequestBytes = Math.max(this.largestRequestBytes, requestBytes);
    const calls = batch.Actions.flatMap((action) => describe(action, batch));
    const record = { actions: batch.Actions.length, requestBytes, responseBytes: 0, error: null, calls };
    this.log.push(record);
    return record;
  }

  countResponse(record: BatchRecord, response: BatchResponse, bytes: number): void {
    record.responseBytes = bytes;
    record.error = response.Error ? `${response.Error.Code}: ${response.Error.Message}` : null;
    this.responseBytes += bytes;
    this.largestResponseBytes = Math.max(this.largestResponseBytes, bytes);
  }
}

function describe(action: ActionInfo, batch: Batch): string[] {
  const path = batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
  switch (action.ActionType) {
    case 2:
    case 7:
      return [`load ${path} ${(action.QueryInfo?.Select ?? []).join(",")}`];
    case 3:
      return action.Name === "_KeepReference" ? [] : [`${path}.${action.Name}()`];
    case 4:
      return [`set ${path}.${action.Name}`];
    default:
      return [];
  }
}

/** A batch that only gives references back. */
export function isHousekeeping(batch: Batch): boolean {
  const methods = batch.Actions.filter((action) => action.ActionType !== 1 && action.ActionType !== 5);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

/** A batch to a service other than the workbook (ribbon, pane visibility). */
export function isServiceBatch(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === 2);
}

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      index++;
    } else bytes += 3;
  }
  return bytes;
}
