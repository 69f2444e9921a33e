import type { ExcelHost } from "../process/excel-host";
import { loadRuntime } from "./load-runtime";
import type { NativeBridge } from "./load-runtime";
import { provideOffice } from "./office-global";

/** A host that answers `Excel.run` of this realm until it is detached. */
export interface Attachment {
  /** Runs a function that the add-in associated with a ribbon command; resolves when it calls `event.completed()`. */
  runCommand(name: string): Promise<void>;
  /** Another host (or none) takes over; batches under way are still answered by this one. */
  detach(): void;
}

let current: { host: ExcelHost; stop: () => void } | null = null;

interface Request {
  id: number;
  flags: number;
  message: { url: string; body: unknown };
}

function receive(text: string): void {
  const request = JSON.parse(text) as Request;
  const bridge = (globalThis as unknown as { _richApiNativeBridge: NativeBridge })._richApiNativeBridge;
  // The body is JSON already: put together as text, so that large answers are not parsed and printed once more.
  const answer = (statusCode: number, body: string): void =>
    bridge.onMessageFromHost?.(
      `{"id":${request.id},"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`
    );
  if (!current) {
    answer(503, JSON.stringify({ error: { code: "HostDetached", message: "No host is attached." } }));
    return;
  }
  const body = typeof request.message.body === "string" ? request.message.body : JSON.stringify(request.message.body);
  current.host.receive(body, request.flags, (reply) => answer(reply.statusCode, reply.body));
}

/**
 * Makes the real Office.js of this realm talk to a host: afterwards `Excel.run(…)`, `Office.context.requirements`,
 * `Office.onReady` and `Office.actions.associate` work as in Excel. The runtime is loaded once; hosts can be swapped freely.
 */
export function attach(host: ExcelHost): Attachment {
  current?.stop();
  const bridge = loadRuntime(receive);
  const commands = provideOffice(host);
  const unlisten = host.onEvents((entries) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }))
  );
  const mine = { host, stop: unlisten };
  current = mine;
  return {
    runCommand: (name) => commands.run(name),
    detach: () => {
      unlisten();
      if (current === mine) current = null;
    },
  };
}
