import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { listenForSignals } from "../actions/run-signal-port";
import { hostTheme, onThemeChanged } from "../excel/theme";
import { whenReady } from "../excel/ready";
import type { Readiness } from "../excel/ready";
import { App } from "./shell/app";
import type { ThemeSource } from "./theme/theme-source";

/** Put in by the build. */
declare const ADD_IN_VERSION: string;

declare global {
  interface Window {
    /** The boot scripts, which tell in the page itself why a start failed. */
    readonly paneBoot?: {
      ready(): void;
      outside(): void;
      unsupported(): void;
      slow(): void;
      broken(): void;
    };
  }
}

const theme: ThemeSource = {
  current: () => (hostTheme().dark || (hostTheme().background === null && prefersDark()) ? "dark" : "light"),
  subscribe(listener) {
    let listening = true;
    onThemeChanged(() => listening && listener());
    return () => {
      listening = false;
    };
  },
};

/** The system's wish, for programs that do not tell their own theme. */
const prefersDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

/** What the boot page says for each way in which Office did not get ready; a blocked script it notices by itself. */
const FAILURES: Readonly<Record<Exclude<Readiness, "excel" | "not-answering">, "outside" | "unsupported" | null>> = {
  "no-host": "outside",
  "other-host": "outside",
  "old-program": "unsupported",
  "not-loaded": null,
};

const LONG_PATIENCE = 60_000;

async function start(): Promise<void> {
  // The pane and its thinking are fetched while Office gets ready; the first words are drawn without them.
  const parts = Promise.all([import("../excel/excel-host"), import("./wiring/live-pane")]);
  const boot = window.paneBoot;
  let readiness = await whenReady();
  while (readiness === "not-answering") {
    // Said in the page, and still hoped for: a slow network may only need a minute.
    boot?.slow();
    readiness = await whenReady(LONG_PATIENCE);
  }
  if (readiness !== "excel") {
    const failure = FAILURES[readiness];
    if (failure) boot?.[failure]();
    return;
  }
  const element = document.getElementById("root");
  if (!element) return;
  const root = createRoot(element);
  // At once, so that the parts that arrive meanwhile are not run before it, and the boot page gives way to something.
  flushSync(() => root.render(<App theme={theme} />));
  boot?.ready();
  const [{ ExcelHost }, { livePane }] = await parts;
  const host = new ExcelHost({ program: programName(), addInVersion: ADD_IN_VERSION });
  const partition = Office.context.partitionKey ?? "";
  const { pane, element: content } = livePane(host, (tell) => listenForSignals(partition, tell));
  root.render(<App theme={theme}>{content}</App>);
  await pane.start();
}

function programName(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${String(host)} ${version} (${String(platform)})`;
}

start().catch(() => window.paneBoot?.broken());
