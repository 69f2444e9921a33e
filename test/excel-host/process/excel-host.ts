import { copyModel } from "../model/copy-model";
import { snapshotOf } from "../model/snapshot";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { WorkbookModel } from "../model/workbook";
import type { Calculator } from "./calculator";
import type { EventEntry } from "./event-queue";
import { ExcelProcess } from "./excel-process";
import type { ProcessOptions } from "./excel-process";
import { FaultPlan, withFewerRows, withHashes, withoutValues } from "./faults";
import type { BatchFailure, Fault } from "./faults";
import { HostStats, isHousekeeping, isServiceBatch, utf8Bytes } from "./host-stats";
import type { Batch, BatchResponse } from "./protocol";
import { UserActions } from "./user-actions";
import type { EditOptions, EditResult } from "./user-actions";

export interface HostOptions extends Partial<ProcessOptions> {
  calculator?: Calculator;
  /** Requirement sets the program claims; ExcelApi 1.14 is Excel 2021. */
  requirements?: Record<string, string>;
  platform?: "OfficeOnline" | "PC";
  /** Largest request and response in bytes; Excel on the web takes 5 MB. */
  payloadLimit?: number;
}

/** The answer to one batch as it travels. */
export interface Reply {
  statusCode: number;
  body: string;
}

const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  IdentityAPI: "1.3",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** `delayForCellEdit` in a batch's flags: wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

// Taken here so that fake clocks of a test do not stop the program.
const later = setTimeout;

/** An Excel process for tests and the workbench: answers batches one after the other, counts them, and can be told to misbehave. */
export class ExcelHost {
  readonly process: ExcelProcess;
  readonly stats = new HostStats();
  readonly user: UserActions;
  requirements: Record<string, string>;
  platform: "OfficeOnline" | "PC";
  /** Calls to the ribbon and pane services, in order. */
  readonly serviceCalls: string[] = [];
  private readonly faults = new FaultPlan();
  private readonly payloadLimit: number;
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();
  private readonly watchers = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private editing: { done: Promise<void>; leave: () => void } | null = null;

  constructor(workbook: WorkbookModel, options: HostOptions = {}) {
    const { calculator, requirements, platform, payloadLimit, ...rest } = options;
    this.process = new ExcelProcess(workbook, calculator ?? null, rest);
    this.user = new UserActions(this.process, () => this.deliverEvents());
    this.requirements = { ...DEFAULT_REQUIREMENTS, ...requirements };
    this.platform = platform ?? "OfficeOnline";
    this.payloadLimit = payloadLimit ?? 5 * 1024 * 1024;
  }

  get workbook(): WorkbookModel {
    return this.process.workbook;
  }

  /** Answers a batch given as text; batches are run in the order in which they arrive. `reply` is not called for a batch that is never answered. */
  receive(request: string, flags: number, reply: (answer: Reply) => void): void {
    this.queue = this.queue.then(() => this.handle(request, flags, reply));
  }

  /** Resolves when every batch so far is answered and its events are out. */
  async idle(): Promise<void> {
    for (let seen: unknown = null; seen !== this.queue;) {
      seen = this.queue;
      await this.queue;
      await new Promise((resolve) => later(resolve, 1));
    }
  }

  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells a page that draws the workbook to draw it again: after each batch and each action of the user. */
  onChanged(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  isSetSupported(name: string, version = "1.1"): boolean {
    const claimed = this.requirements[name];
    if (claimed === undefined) return false;
    const [major = 0, minor = 0] = claimed.split(".").map(Number);
    const [wantedMajor = 1, wantedMinor = 0] = String(version).split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }

  /** Acts like a person at the keyboard (or another one far away): typing obeys validation, pasting does not. */
  edit(sheet: string, address: string, value: unknown, options: EditOptions = {}): EditResult {
    return this.user.edit(sheet, address, value, options);
  }

  /** A cell is being edited from now on: batches are refused, or wait when they asked to. */
  enterCellEdit(): void {
    let leave = (): void => undefined;
    const done = new Promise<void>((resolve) => (leave = resolve));
    this.editing ??= { done, leave };
  }

  leaveCellEdit(): void {
    this.editing?.leave();
    this.editing = null;
  }

  failBatch(at: number, failure: BatchFailure): Fault {
    return this.faults.add(at, { failure });
  }

  failBatchesFrom(at: number, failure: BatchFailure): Fault {
    return this.faults.add(at, { failure }, true);
  }

  delayBatch(at: number, milliseconds: number): Fault {
    return this.faults.add(at, { delay: milliseconds });
  }

  /** The batch is run, but no answer ever comes. Later batches are answered. */
  neverAnswer(at: number, effects: "all" | "none" = "all"): Fault {
    return this.faults.add(at, effects === "none" ? { silent: true, failure: { code: "Lost" } } : { silent: true });
  }

  valuesNull(at: number): Fault {
    return this.faults.add(at, { distort: withoutValues });
  }

  fewerRows(at: number): Fault {
    return this.faults.add(at, { distort: withFewerRows });
  }

  hashes(at: number): Fault {
    return this.faults.add(at, { distort: withHashes });
  }

  /** Something happens just before the k-th batch from now is run. */
  beforeBatch(at: number, before: () => void): Fault {
    return this.faults.add(at, { before });
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** A host of its own with the same workbook and options; nothing is shared. */
  clone(): ExcelHost {
    const { options, calculator } = this.process;
    const own = {
      ...options,
      requirements: this.requirements,
      platform: this.platform,
      payloadLimit: this.payloadLimit,
    };
    return new ExcelHost(copyModel(this.workbook), calculator ? { ...own, calculator } : own);
  }

  /** The workbook as comparable plain data: equal snapshots mean that nobody could see a difference. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.workbook);
  }

  private async handle(request: string, flags: number, reply: (answer: Reply) => void): Promise<void> {
    const batch = JSON.parse(request) as Batch;
    if (isServiceBatch(batch)) return this.handleService(batch, reply);
    if (isHousekeeping(batch)) {
      this.stats.housekeeping++;
      reply(normal(this.process.execute(batch)));
      return;
    }
    const bytes = utf8Bytes(request);
    const record = this.stats.count(batch, bytes);
    const faults = this.faults.next();
    for (const fault of faults) {
      if (fault.delay !== undefined) await new Promise((resolve) => later(resolve, fault.delay));
      fault.before?.();
    }
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.editing.done;
    const response = this.respond(batch, bytes, faults);
    for (const fault of faults) fault.distort?.(response);
    const status = faults.find((fault) => fault.failure?.httpStatus)?.failure;
    const answer = status ? refused(status) : this.limited(response);
    this.stats.countResponse(record, response, utf8Bytes(answer.body));
    if (!faults.some((fault) => fault.silent)) reply(answer);
    this.deliverEvents();
  }

  private respond(batch: Batch, bytes: number, faults: readonly Fault[]): BatchResponse {
    if (this.editing) {
      return failed(
        batch,
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode and try again."
      );
    }
    if (bytes > this.payloadLimit) {
      return failed(batch, "RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const failure = faults.find((fault) => fault.failure)?.failure;
    if (!failure) return this.process.execute(batch);
    const { code, message = `${code} (ordered by the test).`, effects = "none" } = failure;
    const done =
      effects === "all" ? batch.Actions.length : effects === "none" ? 0 : Math.min(effects, batch.Actions.length);
    const response = done > 0 ? this.process.execute({ ...batch, Actions: batch.Actions.slice(0, done) }) : empty();
    response.Error ??= errorAt(batch, done, code, message);
    return response;
  }

  private limited(response: BatchResponse): Reply {
    const answer = normal(response);
    if (utf8Bytes(answer.body) <= this.payloadLimit) return answer;
    const message = "The response payload size has exceeded the limit.";
    response.Error = { ...errorAt(null, -1, "ResponsePayloadSizeLimitExceeded", message), HttpStatusCode: 413 };
    response.Results = [];
    return normal(response);
  }

  private handleService(batch: Batch, reply: (answer: Reply) => void): void {
    const response = empty();
    for (const action of batch.Actions) {
      const service = batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
      if (action.ActionType === 3) this.serviceCalls.push(`${service}.${action.Name}`);
      if (action.ActionType === 5) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: action.ActionType === 1 ? {} : null });
    }
    reply(normal(response));
  }

  private deliverEvents(): void {
    for (const watcher of this.watchers) watcher();
    const entries = this.process.events.take();
    if (entries.length === 0) return;
    later(() => {
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }
}

function empty(): BatchResponse {
  return { Results: [], TraceIds: [] };
}

function normal(response: BatchResponse): Reply {
  return { statusCode: 200, body: JSON.stringify(response) };
}

function refused({ code, message = code, httpStatus = 500 }: BatchFailure): Reply {
  return { statusCode: httpStatus, body: JSON.stringify({ error: { code, message } }) };
}

function errorAt(batch: Batch | null, index: number, code: string, message: string) {
  const within = batch !== null && index < batch.Actions.length ? index : -1;
  return { Code: code, Message: message, Location: "", ActionIndex: within, HttpStatusCode: 400 };
}

function failed(batch: Batch, code: string, message: string): BatchResponse {
  return { ...empty(), Error: errorAt(batch, 0, code, message) };
}
