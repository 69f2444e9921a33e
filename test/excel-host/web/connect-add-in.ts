import type { EventEntry } from "../process/event-queue";
import type { ExcelHost } from "../process/excel-host";
import { appContext } from "./app-context";
import { RibbonCommands } from "./ribbon-commands";
import { answerTo, eventFor, readRequest } from "./xdm-message";
import type { XdmRequest } from "./xdm-message";

/**
 * Excel on the web's side of an add-in's frame, for a page that plays Excel:
 *
 *     const connection = connectAddIn(iframe, host, { page: "taskpane.html" });
 *     await connection.runCommand("scoreSheet");      // a button of the ribbon
 *     connection.close();
 *
 * The frame loads the page with Microsoft's real office.js, which finds its host by the frame's name and then speaks through
 * `postMessage`: `Office.onReady` gives { host: "Excel", platform: "OfficeOnline" }, `Excel.run` is answered by the host.
 * Office.js trusts a parent page only over https and under the same host name: serve both from one https origin. `close` leaves
 * an empty frame behind, which can be connected again; several frames may share one host.
 */
export function connectAddIn(frame: HTMLIFrameElement, host: ExcelHost, options: AddInOptions): AddInConnection {
  return new Connection(frame, host, options);
}

export interface AddInOptions {
  /** Address of the add-in's page, relative to this one. */
  page: string;
  /** Language of the program; zh-CN when not said. */
  language?: string;
}

export interface AddInConnection {
  /** Runs a function of the add-in's commands page; resolves when it calls `event.completed()`, rejects when there is none. */
  runCommand(name: string): Promise<void>;
  close(): void;
}

const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5001;

let connections = 0;

class Connection implements AddInConnection {
  private readonly conversation = `conversation-${++connections}`;
  private readonly appId = `add-in-${connections}`;
  private readonly commands = new RibbonCommands();
  private readonly stop: () => void;
  /** The frame's wish to hear of workbook events. */
  private listener: XdmRequest | null = null;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: ExcelHost,
    private readonly options: AddInOptions
  ) {
    const receive = (event: MessageEvent): void => this.receive(event);
    window.addEventListener("message", receive);
    const unlisten = host.onEvents((entries) => this.push(entries));
    this.stop = () => {
      window.removeEventListener("message", receive);
      unlisten();
    };
    const language = options.language ?? "zh-CN";
    const identity = {
      baseFrameName: this.appId,
      hostInfo: `Excel$Web$16.01$${language}$$$$0`,
      xdmInfo: `${this.conversation}|${this.appId}|${window.location.origin}`,
    };
    this.nameFrame(JSON.stringify(identity));
    frame.src = options.page;
  }

  runCommand(name: string): Promise<void> {
    return this.commands.run(name);
  }

  close(): void {
    this.stop();
    this.commands.close();
    this.nameFrame("");
    this.frame.src = "about:blank";
  }

  /** The attribute counts for a frame that is yet to be inserted, the window's name for one that is there. */
  private nameFrame(name: string): void {
    this.frame.name = name;
    if (this.frame.contentWindow) this.frame.contentWindow.name = name;
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow) return;
    const request = readRequest(event.data, this.conversation);
    if (!request) return;
    if (request._actionType === 1) this.register(request);
    else if (request._actionType === 2) this.unregister(request);
    else this.call(request);
  }

  private call(request: XdmRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.send(answerTo(request, appContext(this.host, this.appId, this.options.language ?? "zh-CN")));
        return;
      case "executeMethod":
        this.execute(request);
        return;
      case "ContextActivationManager_notifyHost":
        return;
      default:
        this.send(answerTo(request, { Error: NOT_SUPPORTED, Version: 1 }));
    }
  }

  private execute(request: XdmRequest): void {
    const data = request._data as { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };
    const method = data.DdaMethod?.DispatchId;
    if (method === COMMAND_COMPLETED) {
      const fields = request._data as Record<string, unknown>;
      this.commands.completed(String(fields["0"]), Number(fields["1"]));
      this.send(answerTo(request, { Error: 0, Version: 1 }));
    } else if (method === EXECUTE_RICH_API && Array.isArray(data.ArrayData)) {
      const [batch, flags] = [String(data.ArrayData[4]), Number(data.ArrayData[6] ?? 0)];
      this.host.receive(batch, flags, (reply) =>
        this.send(answerTo(request, { Error: 0, Version: 1, Data: [reply.statusCode, [], reply.body] }))
      );
    } else this.send(answerTo(request, { Error: NOT_SUPPORTED, Version: 1 }));
  }

  private register(request: XdmRequest): void {
    if (request._actionName === "richApiMessage") this.listener = request;
    this.send(answerTo(request, { Error: 0, Version: 1 }));
    if (request._actionName === "appCommandInvoked") {
      this.commands.ready((fields) => this.send(eventFor(request, fields)));
    }
  }

  private unregister(request: XdmRequest): void {
    if (request._actionName === "richApiMessage") this.listener = null;
    this.send(answerTo(request, { Error: 0, Version: 1 }));
  }

  private push(entries: readonly EventEntry[]): void {
    if (!this.listener) return;
    const rows = entries.map((entry, index) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      index,
      false,
    ]);
    this.send(eventFor(this.listener, { ArrayData: rows }));
  }

  private send(message: unknown): void {
    this.frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }
}
