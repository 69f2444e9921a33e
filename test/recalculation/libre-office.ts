import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLibreOffice } from "../excel-host/xlsx/fixtures/libre-office";

/** Recalculate every workbook when it is loaded, never ask. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Lets LibreOffice open, calculate and save many workbooks in one go; null for one that it could not open, [] without LibreOffice. */
export function calculateAll(files: readonly Uint8Array[]): readonly (Uint8Array | null)[] {
  const program = findLibreOffice();
  if (program === null) return [];
  const folder = mkdtempSync(join(tmpdir(), "recalculation-"));
  try {
    const [profile, target] = [join(folder, "profile"), join(folder, "out")];
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const sources = files.map((file, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, file);
      return path;
    });
    const options = [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      target,
    ];
    execFileSync(program, [...options, ...sources], { stdio: "ignore", timeout: 900_000 });
    return files.map((_, index) => {
      const path = join(target, `${index}.xlsx`);
      return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
