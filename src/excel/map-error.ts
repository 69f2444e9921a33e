import type { HostErrorCode } from "../actions/host-error";
import { HostError } from "../actions/host-error";

/** Office's codes, which are the same in every language; messages are localised and never looked at. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-being-edited",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  FilteredRangeConflict: "filtered-range",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  RequestAborted: "not-answering",
  ConnectionFailure: "not-answering",
  ServiceNotAvailable: "not-answering",
  Timeout: "not-answering",
  ItemAlreadyExists: "name-taken",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UndoNotSupported: "not-supported",
  ValueNotLoaded: "values-unreadable",
};

/** Any failure of a batch as a HostError; one that is a HostError already stays what it is. */
export function toHostError(error: unknown, params: Readonly<Record<string, string>> = {}): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const known = code === null ? undefined : CODES[code];
  if (known) return new HostError(known, params, error);
  return new HostError("unknown", { ...params, ...(code === null ? {} : { code }) }, error);
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
