import { HostError } from "../../src/actions/host-error";
import type { RunSignal } from "../../src/actions/run-signal";
import { runCommand } from "../../src/commands/run-command";

function press(work: () => Promise<unknown>, tell?: (signal: RunSignal) => void) {
  const told: RunSignal[] = [];
  const completed = jest.fn();
  const run = runCommand({ name: "scoreSheet", work, tell: tell ?? ((signal) => told.push(signal)), completed });
  return { run, told, completed };
}

describe("a press of a ribbon button", () => {
  it("tells an open pane that the run ended, and gives the program its receipt", async () => {
    const { run, told, completed } = press(() => Promise.resolve());
    await run;
    expect(told).toMatchObject([{ action: "score", error: null }]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("tells why a run failed, and still gives the receipt", async () => {
    const { run, told, completed } = press(() => Promise.reject(new HostError("sheet-protected")));
    await run;
    expect(told).toMatchObject([{ error: "sheet-protected" }]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("calls a mistake of ours unknown instead of staying silent", async () => {
    const { run, told } = press(() => Promise.reject(new TypeError("mistake")));
    await run;
    expect(told).toMatchObject([{ error: "unknown" }]);
  });

  it("gives the receipt even when nobody can be told", async () => {
    const { run, completed } = press(
      () => Promise.resolve(),
      () => {
        throw new Error("storage is refused");
      }
    );
    await expect(run).rejects.toThrow("storage is refused");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
