import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What Office.js asks of a bridge: it sends batches through `sendMessageToHost` and installs `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const BUNDLE = "excel-web-16.00.js";
const BRIDGE = "_richApiNativeBridge";

/**
 * Loads Microsoft's unmodified Excel runtime from the installed npm package into this realm, once; later calls return the same
 * bridge. The page objects that the bundle looks for are filled in only where they are missing (jsdom has them).
 */
export function loadRuntime(send: (message: string) => void): NativeBridge {
  const realm = globalThis as unknown as Record<string, unknown>;
  const known = realm[BRIDGE] as NativeBridge | undefined;
  if (known) {
    known.sendMessageToHost = send;
    return known;
  }
  const bridge: NativeBridge = { sendMessageToHost: send };
  realm[BRIDGE] = bridge;
  provideStubs(realm);
  const file = join(__dirname, "../../../node_modules/@microsoft/office-js/dist", BUNDLE);
  // Indirect evaluation runs the script in this realm's global scope, as a script element would.
  const evaluate = eval;
  evaluate(`${readFileSync(file, "utf8")}\n//# sourceURL=${BUNDLE}`);
  return bridge;
}

function provideStubs(realm: Record<string, unknown>): void {
  const element = (): Record<string, unknown> => ({ setAttribute() {}, appendChild() {}, style: {} });
  const provide = (name: string, value: unknown): void => {
    if (realm[name] === undefined) Object.defineProperty(realm, name, { value, configurable: true, writable: true });
  };
  provide("window", globalThis);
  provide("document", {
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    querySelector: () => null,
    addEventListener() {},
    cookie: "",
    head: element(),
    body: element(),
    documentElement: element(),
    URL: "https://localhost/",
  });
  provide("location", {
    protocol: "https:",
    hostname: "localhost",
    host: "localhost",
    origin: "https://localhost",
    href: "https://localhost/",
    pathname: "/",
    search: "",
    hash: "",
  });
  provide("navigator", { userAgent: "Node", platform: "", language: "zh-CN" });
  provide("addEventListener", () => undefined);
  provide("removeEventListener", () => undefined);
}
