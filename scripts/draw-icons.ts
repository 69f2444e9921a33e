import { readFileSync } from "node:fs";
import { launchBrowser } from "../test/e2e/browser";

/** Draws assets/*.png from assets/source/*.svg in every size that the manifest asks for. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const ICONS = ["icon", "validate", "score", "summary"];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const icon of ICONS) {
    const svg = readFileSync(`assets/source/${icon}.svg`, "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: `assets/${icon}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

void main();
