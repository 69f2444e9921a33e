import { lazy } from "react";
import type { ComponentType } from "react";
import type { ViewName } from "../store/pane-state";
import { HomeView } from "../views/home/home-view";

/** The first look comes with the shell; every other view is fetched when it is first opened. */
export const VIEW_COMPONENTS: Readonly<Record<ViewName, ComponentType>> = {
  home: HomeView,
  findings: lazy(async () => ({ default: (await import("../views/findings/findings-view")).FindingsView })),
  standards: lazy(async () => ({ default: (await import("../views/standards/standards-view")).StandardsView })),
  actuals: lazy(async () => ({ default: (await import("../views/actuals/actuals-view")).ActualsView })),
  scores: lazy(async () => ({ default: (await import("../views/scores/scores-view")).ScoresView })),
  more: lazy(async () => ({ default: (await import("../views/more/more-view")).MoreView })),
  recognition: lazy(async () => ({ default: (await import("../views/recognition/recognition-view")).RecognitionView })),
  weights: lazy(async () => ({ default: (await import("../views/weights/weights-view")).WeightsView })),
  documents: lazy(async () => ({ default: (await import("../views/documents/documents-view")).DocumentsView })),
  sheets: lazy(async () => ({ default: (await import("../views/sheets/sheets-view")).SheetsView })),
  settings: lazy(async () => ({ default: (await import("../views/settings/settings-view")).SettingsView })),
};
