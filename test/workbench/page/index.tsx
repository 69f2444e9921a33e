import { createRoot } from "react-dom/client";
import { Workbench } from "./workbench";

const SAMPLE = "samples/housing-bureau-2024-filled.xlsx";

/** Opens the county's sample workbook, or the one named in ?file=, beside the add-in. */
async function start(): Promise<void> {
  const file = new URLSearchParams(location.search).get("file");
  const address = file && /^[\w.-]+\.xlsx$/.test(file) ? `samples/${file}` : SAMPLE;
  const [manifest, workbook] = await Promise.all([fetchOk("manifest.xml"), fetchOk(address)]);
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  const bytes = new Uint8Array(await workbook.arrayBuffer());
  const name = address.slice(address.lastIndexOf("/") + 1);
  createRoot(root).render(<Workbench manifest={await manifest.text()} sample={{ bytes, name }} />);
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

start().catch((error: unknown) => {
  document.body.textContent = `试用台没有打开：${error instanceof Error ? error.message : String(error)}`;
});
