import type { ExcelHost } from "../process/excel-host";

type Command = (event: { completed(): void; source: { id: string } }) => unknown;

/** Functions that the add-in associated with ribbon commands. */
export interface Commands {
  run(name: string): Promise<void>;
}

const associated = new Map<string, Command>();

/** The part of `Office` that office.js itself supplies in a page and that the add-in uses, told by the attached host. */
export function provideOffice(host: ExcelHost): Commands {
  const realm = globalThis as unknown as { Office: Record<string, unknown>; OSF: Record<string, unknown> };
  const office = realm.Office;
  const info = { host: "Excel", platform: host.platform };
  const context = {
    host: "Excel",
    platform: host.platform,
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    diagnostics: { host: "Excel", platform: host.platform, version: "16.0.14332.20000" },
    document: { url: host.workbook.name, mode: "readWrite", addHandlerAsync() {}, removeHandlerAsync() {} },
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
    touchEnabled: false,
  };
  // The bundle's own getter for Office.context asks this object, which office.js makes in a page.
  realm.OSF["_OfficeAppFactory"] = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", hostSpecificFileVersion: "16.00" }),
  };
  office["onReady"] = (callback?: (ready: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  const actions = (office["actions"] ??= {}) as Record<string, unknown>;
  actions["associate"] = (name: string, command: Command) => associated.set(name, command);
  office["HostType"] ??= { Excel: "Excel" };
  office["PlatformType"] ??= { PC: "PC", OfficeOnline: "OfficeOnline" };
  return { run };
}

function run(name: string): Promise<void> {
  const command = associated.get(name);
  if (!command) return Promise.reject(new Error(`No function is associated with "${name}".`));
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => reject(error instanceof Error ? error : new Error(String(error)));
    try {
      Promise.resolve(command({ completed: resolve, source: { id: name } })).catch(failed);
    } catch (error) {
      failed(error);
    }
  });
}
