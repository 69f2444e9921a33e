import type { ExcelHost } from "..";
import { codeOf, openHost } from "./open-host";

const SHEET = {
  表: [
    ["甲", 1],
    ["乙", 2],
  ],
};

/** Two round trips: a write, then a read. */
async function twoTrips(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("C1").values = [["写"]];
    sheet.getRange("C2").values = [["完"]];
    await context.sync();
    const range = sheet.getUsedRange();
    range.load("values,text");
    await context.sync();
    return range.values;
  });
}

function column(host: ExcelHost): unknown[] {
  return [0, 1].map((row) => host.workbook.sheets[0]!.cells.get(`${row},2`)?.value ?? null);
}

describe("faults that a test orders", () => {
  it("refuse the k-th batch without doing anything of it", async () => {
    const host = openHost(SHEET);
    const fault = host.failBatch(1, { code: "AccessDenied" });
    expect(await codeOf(twoTrips())).toBe("AccessDenied");
    expect([fault.fired, column(host)]).toEqual([true, [null, null]]);
    expect(await codeOf(twoTrips())).toBe("no error");
  });

  it("refuse it after everything, or after a few actions, was done", async () => {
    const host = openHost(SHEET);
    host.failBatch(1, { code: "RequestAborted", effects: "all" });
    expect(await codeOf(twoTrips())).toBe("RequestAborted");
    expect(column(host)).toEqual(["写", "完"]);
    const other = openHost(SHEET);
    other.failBatch(1, { code: "GeneralException", effects: 8 });
    expect(await codeOf(twoTrips())).toBe("GeneralException");
    expect(column(other)).toEqual(["写", null]);
  });

  it("say whether they struck, so that a loop over k knows when to stop", async () => {
    const struck: boolean[] = [];
    for (let k = 1; k <= 3; k++) {
      const host = openHost(SHEET);
      const fault = host.failBatch(k, { code: "InvalidArgument" });
      await codeOf(twoTrips());
      struck.push(fault.fired);
    }
    expect(struck).toEqual([true, true, false]);
  });

  it("can last, and can come as an HTTP status", async () => {
    const host = openHost(SHEET);
    host.failBatchesFrom(2, { code: "ServiceNotAvailable", httpStatus: 503 });
    expect(await codeOf(twoTrips())).toBe("ServiceNotAvailable");
    expect(await codeOf(twoTrips())).toBe("ServiceNotAvailable");
    host.clearFaults();
    expect(await codeOf(twoTrips())).toBe("no error");
  });

  it("give null values, fewer rows or #### instead of the answer", async () => {
    const host = openHost(SHEET);
    host.valuesNull(2);
    expect(await twoTrips()).toBeNull();
    host.fewerRows(2);
    expect(await twoTrips()).toHaveLength(1);
    host.hashes(1);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:A2");
      range.load("values,text");
      await context.sync();
      expect(range.text).toEqual([["########"], ["########"]]);
      expect(range.values).toEqual([["甲"], ["乙"]]);
    });
  });

  it("answer late, or never", async () => {
    const host = openHost(SHEET);
    host.delayBatch(1, 40);
    const started = Date.now();
    await twoTrips();
    expect(Date.now() - started).toBeGreaterThanOrEqual(35);
    host.neverAnswer(1);
    const outcome = await Promise.race([
      twoTrips().then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 60)),
    ]);
    expect(outcome).toBe("silence");
    expect(await codeOf(twoTrips())).toBe("no error");
  });

  it("let a colleague act just before a batch", async () => {
    const host = openHost({ ...SHEET, 别表: [["x"]] });
    host.beforeBatch(2, () => host.user.deleteSheet("表", "Remote"));
    expect(await codeOf(twoTrips())).toBe("ItemNotFound");
  });

  it("refuse batches while a cell is edited, unless they asked to wait", async () => {
    const host = openHost(SHEET);
    host.enterCellEdit();
    expect(await codeOf(twoTrips())).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("表").getRange("C1").values = [["等到了"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(column(host)[0]).toBeNull();
    host.leaveCellEdit();
    await waiting;
    expect(column(host)[0]).toBe("等到了");
  });

  it("refuse requests and answers beyond the payload limit", async () => {
    const host = openHost(SHEET, { payloadLimit: 20_000 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1").values = [["长".repeat(10_000)]];
      expect(await codeOf(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
      for (let row = 0; row < 500; row++)
        host.workbook.sheets[0]!.cells.set(`${row},0`, { value: "字".repeat(20), formula: null });
      sheet.getRange("A1:A500").load("values");
      expect(await codeOf(context.sync())).toBe("ResponsePayloadSizeLimitExceeded");
    });
  });
});

describe("counts and comparisons", () => {
  it("count round trips, actions and bytes, but not the release of references", async () => {
    const host = openHost(SHEET);
    await twoTrips();
    await host.idle();
    expect(host.stats.syncs).toBe(2);
    expect(host.stats.housekeeping).toBe(1);
    expect(host.stats.largestRequestBytes).toBeGreaterThan(500);
    expect(host.stats.totalBytes).toBeGreaterThan(host.stats.largestRequestBytes);
    host.stats.reset();
    expect([host.stats.syncs, host.stats.log]).toEqual([0, []]);
  });

  it("find two workbooks equal when nobody could see a difference", async () => {
    const host = openHost(SHEET);
    const before = host.snapshot();
    const other = host.clone();
    await twoTrips();
    expect(host.snapshot()).not.toEqual(before);
    expect(other.snapshot()).toEqual(before);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("C1:C2");
      range.values = [[""], [""]];
      range.format.font.bold = false;
      range.dataValidation.clear();
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });

  it("calculate with a plugged-in engine before a read and once after a batch", async () => {
    let runs = 0;
    const calculator = {
      recalculate(workbook: Parameters<NonNullable<ExcelHost["process"]["calculator"]>["recalculate"]>[0]) {
        runs++;
        for (const cell of workbook.sheets[0]!.cells.values()) if (cell.formula !== null) cell.value = 42;
      },
    };
    const host = openHost(SHEET, { calculator });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("C1:C2");
      range.formulas = [["=B1+1"], ["=B2+1"]];
      await context.sync();
      expect(runs).toBe(1);
      context.workbook.application.suspendApiCalculationUntilNextSync();
      range.formulas = [["=B1+2"], ["=B2+2"]];
      range.load("values");
      await context.sync();
      expect(runs).toBe(2);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[42], [42]]);
    });
    expect(host.process.calculationSuspended).toBe(false);
  });
});
