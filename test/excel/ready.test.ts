import { whenReady } from "../../src/excel/ready";
import { hostTheme } from "../../src/excel/theme";

interface FakeOffice {
  onReady: () => Promise<{ host: string | null }>;
  HostType: { Excel: string };
  context: {
    requirements: { isSetSupported: (name: string, version: string) => boolean };
    officeTheme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
  };
}

function withOffice(office: Partial<FakeOffice> | undefined): void {
  const context = { requirements: { isSetSupported: () => true } };
  const base: FakeOffice = { onReady: () => Promise.resolve({ host: "Excel" }), HostType: { Excel: "Excel" }, context };
  (globalThis as { Office?: unknown }).Office = office && { ...base, ...office };
}

afterEach(() => withOffice(undefined));

describe("waiting for Office", () => {
  it.each<[string, Partial<FakeOffice> | undefined]>([
    ["excel", {}],
    ["not-loaded", undefined],
    ["not-answering", { onReady: () => new Promise(() => undefined) }],
    ["no-host", { onReady: () => Promise.resolve({ host: null }) }],
    ["other-host", { onReady: () => Promise.resolve({ host: "Word" }) }],
    ["old-program", { context: { requirements: { isSetSupported: () => false } } }],
  ])("ends as %s", async (readiness, office) => {
    withOffice(office);
    expect(await whenReady(20)).toBe(readiness);
  });
});

describe("the program's theme", () => {
  it.each<[boolean, FakeOffice["context"]["officeTheme"]]>([
    [false, undefined],
    [true, { isDarkTheme: true, bodyBackgroundColor: "#1F1F1F" }],
    [true, { bodyBackgroundColor: "#262626" }],
    [false, { bodyBackgroundColor: "#FFFFFF" }],
  ])("is dark: %s", (dark, officeTheme) => {
    const requirements = { isSetSupported: () => true };
    withOffice({ context: { requirements, ...(officeTheme ? { officeTheme } : {}) } });
    expect(hostTheme().dark).toBe(dark);
  });
});
