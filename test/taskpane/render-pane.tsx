import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { Grid } from "../../src/core/grid/grid";
import { App } from "../../src/taskpane/shell/app";
import type { PaneController } from "../../src/taskpane/store/pane-controller";
import type { ViewName } from "../../src/taskpane/store/pane-state";
import { livePane } from "../../src/taskpane/wiring/live-pane";
import { paneText } from "../../src/strings/pane";
import { FakeHost, FakeRibbon } from "./fake-host";

export interface RenderedPane {
  readonly host: FakeHost;
  readonly ribbon: FakeRibbon;
  readonly pane: PaneController;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** Opens a view as its caller in the pane would, and waits for its heading. */
  open(view: ViewName, row?: number): Promise<void>;
}

/** The real pane with the real core, on a workbook in memory. */
export async function renderPane(
  grids: readonly Grid[],
  prepare: (host: FakeHost) => void = () => undefined
): Promise<RenderedPane> {
  const host = new FakeHost(...grids);
  prepare(host);
  const ribbon = new FakeRibbon();
  const { pane, element } = livePane(host, ribbon.listen);
  const theme = { current: () => "light" as const, subscribe: () => () => undefined };
  const { container } = render(<App theme={theme}>{element}</App>);
  await pane.start();
  await screen.findByRole("main");
  return {
    host,
    ribbon,
    pane,
    user: userEvent.setup(),
    container,
    async open(view, row) {
      pane.open(view, row ?? null);
      await screen.findByRole("heading", { level: 2, name: paneText.viewTitles[view] });
      await vanished(paneText.loadingView);
    },
  };
}

/** The view and its messages, without what is only said to screen readers. */
export const inView = () => within(screen.getByRole("main"));

async function vanished(words: string): Promise<void> {
  await waitFor(() => expect(screen.queryByText(words)).toBeNull());
}
