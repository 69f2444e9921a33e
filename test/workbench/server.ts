import { createReadStream, existsSync, statSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { localhostCertificate, type Certificate } from "./certificate";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Server {
  /** https://localhost:PORT */
  readonly url: string;
  readonly certificate: Certificate;
  close(): Promise<void>;
}

/** Where the folders of the stand appear: the built pages, Microsoft's unmodified runtime, and the sample workbooks. */
export function standFolders(built: string): Record<string, string> {
  return {
    "/office-js/": path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
    "/samples/": path.resolve("test/workbooks"),
    "/": path.resolve(built),
  };
}

/** Serves static folders over https on localhost, longest prefix first. Port 0 takes any free one. */
export async function serve(folders: Record<string, string>, port: number): Promise<Server> {
  const certificate = await localhostCertificate();
  const server = https.createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const file = fileOf(folders, new URL(request.url ?? "/", "https://localhost").pathname);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve));
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    certificate,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function fileOf(folders: Record<string, string>, address: string): string | null {
  const prefixes = Object.keys(folders).sort((first, second) => second.length - first.length);
  const prefix = prefixes.find((it) => address.startsWith(it));
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const rest = decodeURIComponent(address.slice(prefix.length)) || "index.html";
  const file = path.join(folder, rest);
  const inside = file.startsWith(folder + path.sep);
  if (inside && existsSync(file) && statSync(file).isFile()) return file;
  // Office.js asks for some of its folders in mixed case.
  const lower = path.join(folder, rest.toLowerCase());
  return lower.startsWith(folder + path.sep) && existsSync(lower) && statSync(lower).isFile() ? lower : null;
}
