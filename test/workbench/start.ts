import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../e2e/browser";
import { buildStand } from "./build";
import { serve, standFolders, type Server } from "./server";

const OUT = ".cache/workbench";
const PORT = Number(process.env["PORT"] ?? 3000);

/** `npm start`: builds, serves https://localhost:3000 and opens the workbench in a browser of this machine. */
async function start(): Promise<void> {
  console.log("正在构建…（首次约半分钟）");
  await buildStand(OUT, "development", (errors) => console.log(errors || `已构建 ${new Date().toLocaleTimeString()}`));
  const server = await serveOnFreePort();
  console.log(`试用台：${server.url}/`);
  if (server.certificate.own) console.log("（自签名证书：如果浏览器提示不安全，请选择“继续访问”。）");
  console.log("按 Ctrl+C 结束。");
  if (!process.argv.includes("--no-open")) openBrowser(server);
}

async function serveOnFreePort(): Promise<Server> {
  try {
    return await serve(standFolders(OUT), PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    console.log(`端口 ${PORT} 已被占用，改用别的端口。`);
    return serve(standFolders(OUT), 0);
  }
}

/** Opens the page in an own profile that trusts just this certificate, so that nobody meets a warning. */
function openBrowser({ url, certificate }: Server): void {
  const browser = findBrowser();
  if (!browser || (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"])) {
    console.log("请用 Chrome 或 Edge 打开上面的地址。");
    return;
  }
  const profile = path.resolve(".cache/browser-profile");
  mkdirSync(profile, { recursive: true });
  const trust = certificate.own ? [`--ignore-certificate-errors-spki-list=${certificate.fingerprint}`] : [];
  const child = spawn(browser, [`--user-data-dir=${profile}`, "--no-first-run", ...trust, `${url}/`], {
    detached: true,
    stdio: "ignore",
  });
  child.on("error", () => console.log("浏览器没有打开，请手工打开上面的地址。"));
  child.unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
