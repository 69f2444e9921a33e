import { scoreSheet } from "../../src/actions/score-sheet";
import { cellAddress } from "../../src/core/grid/address";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { PaneController } from "../../src/taskpane/store/pane-controller";
import { currentTable, openFindings } from "../../src/taskpane/store/selectors";
import { CORE_ENGINE } from "../../src/taskpane/wiring/core-engine";
import { describeError } from "../../src/taskpane/wiring/describe-error";
import { hostActions } from "../../src/taskpane/wiring/host-actions";
import { countySheet } from "../actions/county-sheet";
import { openAddIn } from "../actions/open-add-in";
import { FakeRibbon } from "./fake-host";

const SHEET = "表";
/** Longer than any answer to an edit takes. */
const QUIET = 500;
const wait = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));
const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 300 && !condition(); tries++) await wait(10);
  expect(condition()).toBe(true);
};

/** The pane on the in-memory Excel, through the real listeners; the table has been scored once. */
async function live(automaticScoring: boolean) {
  const addIn = openAddIn({ [SHEET]: countySheet() });
  const { host, program } = addIn;
  await scoreSheet(host, "active");
  await host.writeMemory({ ...(await host.readMemory()), settings: { ...DEFAULT_SETTINGS, automaticScoring } });
  const deps = { host, engine: CORE_ENGINE, actions: hostActions(host), describeError };
  const pane = new PaneController({ ...deps, onRibbonRun: new FakeRibbon().listen });
  await pane.start();
  const pictures = new Set([pane.store.get().assessment]);
  pane.store.subscribe(() => pictures.add(pane.store.get().assessment));
  const column = currentTable(pane.store.get())?.table.columns.score ?? 0;
  return {
    pane,
    /** How often the sheet was thought about again. */
    looks: () => pictures.size - 1,
    edit: (address: string, value: number | string) => program.edit(SHEET, address, value),
    score: (row: number) => addIn.value(SHEET, cellAddress({ row: row - 1, column })),
    faults: () => openFindings(pane.store.get()).filter(({ severity }) => severity === "error"),
  };
}

describe("while the pane is open", () => {
  it("an edited cell is checked again at once, and a burst of edits once", async () => {
    const { edit, faults, looks, pane } = await live(false);
    expect(faults()).toEqual([]);
    for (const type of ["不少", "不少于"]) edit("D6", type);
    await until(() => faults().length > 0);
    expect(faults()).toMatchObject([{ code: "type-not-allowed", row: 5, column: 3 }]);
    expect(looks()).toBe(1);
    await pane.stop();
  });

  it("leaves the scores alone unless 自动评分 is on", async () => {
    const { edit, looks, pane, score } = await live(false);
    edit("J6", 25);
    await until(() => looks() > 0);
    await wait(QUIET);
    expect(score(6)).toBe(4.8);
    await pane.stop();
  });

  it("scores the edited row again with 自动评分 on, and does not answer its own writing", async () => {
    const { edit, looks, pane, score } = await live(true);
    expect(score(6)).toBe(4.8);
    edit("J6", 25);
    await until(() => score(6) === 5.4);
    await wait(QUIET);
    const seen = looks();
    await wait(QUIET);
    expect(looks()).toBe(seen);
    await pane.stop();
  });
});
