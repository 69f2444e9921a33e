/** @jest-environment jsdom */
import { readFileSync } from "node:fs";

const page = readFileSync("src/taskpane/taskpane.html", "utf8");
const unsupported = readFileSync("src/taskpane/boot/unsupported.js", "utf8");
const watchdog = readFileSync("src/taskpane/boot/watchdog.js", "utf8");

interface Boot {
  stopped: boolean;
  ready(): void;
  outside(): void;
  slow(): void;
}

/** Loads the page's own markup and runs the boot scripts as a browser would, with another browser's name if asked. */
function openPage(userAgent?: string): Boot {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? "";
  if (userAgent !== undefined) jest.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
  window.eval(unsupported);
  window.eval(watchdog);
  return (window as unknown as { paneBoot: Boot }).paneBoot;
}

const seen = (): string[] =>
  Array.from(document.querySelectorAll<HTMLElement>("#boot > *:not([hidden])"))
    .filter((element) => element.tagName !== "H1")
    .map((element) => element.id.replace("boot-", ""));

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe("the start of the pane", () => {
  it("says that it is being opened, before any script of ours", () => {
    document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? "";
    expect(seen()).toEqual(["opening"]);
  });

  it("gives way to the pane", () => {
    openPage().ready();
    expect(document.getElementById("boot")).toHaveProperty("hidden", true);
    expect(document.getElementById("root")).toHaveProperty("hidden", false);
    jest.advanceTimersByTime(60_000);
    expect(document.getElementById("boot")).toHaveProperty("hidden", true);
  });

  it("tells people with an Internet Explorer webview which Office they need, and nothing else", () => {
    const boot = openPage("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko");
    expect(boot.stopped).toBe(true);
    jest.advanceTimersByTime(60_000);
    expect(seen()).toEqual(["unsupported"]);
  });

  it("says after ten seconds that Office does not answer, with a button to try again", () => {
    openPage();
    jest.advanceTimersByTime(9_999);
    expect(seen()).toEqual(["opening"]);
    jest.advanceTimersByTime(1);
    expect(seen()).toEqual(["slow", "retry"]);
  });

  it("still opens when Office answers late", () => {
    const boot = openPage();
    jest.advanceTimersByTime(15_000);
    boot.ready();
    expect(document.getElementById("boot")).toHaveProperty("hidden", true);
  });

  it("says at once when office.js is blocked", () => {
    openPage();
    const script = document.createElement("script");
    script.type = "text/plain";
    script.src = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    document.head.append(script);
    script.dispatchEvent(new Event("error"));
    expect(seen()).toEqual(["blocked", "retry"]);
    script.remove();
  });

  it("says where to open it when it was opened in a browser instead of Excel", () => {
    openPage().outside();
    expect(seen()).toEqual(["outside"]);
  });

  it("is plain ES5: an old browser can read every line", () => {
    for (const script of [unsupported, watchdog]) {
      const code = script.replace(/\/\*[\s\S]*?\*\//g, "");
      expect(code).not.toMatch(/=>|\b(?:let|const|class|async)\b|`|\?\.|\?\?/);
    }
  });

  it("names the address that has to be let through, filled in by the build", () => {
    expect(page.match(/<%= htmlWebpackPlugin\.options\.officeUrl %>/g)).toHaveLength(3);
    expect(page).toContain("script-src 'self' <%= htmlWebpackPlugin.options.officeOrigin %>;");
    expect(page).not.toMatch(/<script(?![^>]*src)/);
  });
});
