import { readFileSync } from "node:fs";
import fc from "fast-check";
import "../excel-host/xlsx/xml-codec-node";
import { buildSummary } from "../../src/actions/build-summary";
import { HostError } from "../../src/actions/host-error";
import type { Outcome } from "../../src/actions/outcome";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { ExcelHost as Program } from "../excel-host/process/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load";
import type { LoadedWorkbook } from "../excel-host/xlsx/loaded-workbook";
import { saveWorkbook } from "../excel-host/xlsx/save";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const FILE = readFileSync("test/workbooks/housing-bureau-2024-filled.xlsx");
const SHEET = "整体绩效目标表";

const ACTIONS = { score: scoreSheet, validate: validateSheet, summary: buildSummary } as const;

/** One step in the life of a workbook: something a person does, or a run of the add-in. */
type Step =
  | { readonly do: "edit"; readonly cell: string; readonly value: string | number }
  | { readonly do: "filter"; readonly keep: number }
  | { readonly do: "hide" | "insert-row" | "delete-row"; readonly row: number }
  | { readonly do: "insert-column" | "delete-column"; readonly column: number }
  | { readonly do: "protect" | "unprotect" | "score" | "validate" | "summary" | "undo" | "reopen" };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("edit" as const),
      cell: fc
        .tuple(fc.constantFrom(..."EFGKLMNO"), fc.integer({ min: 6, max: 33 }))
        .map(([column, row]) => `${column}${row}`),
      value: fc.oneof(
        fc.constantFrom<string | number>("", "≥", "定性", "是", "2/3", "96%", "=1+1", "@x", "不适用"),
        fc.integer({ min: 0, max: 120 })
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("filter" as const), keep: fc.integer({ min: 2, max: 4 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("hide" as const, "insert-row" as const, "delete-row" as const),
      row: fc.integer({ min: 6, max: 33 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom("insert-column" as const, "delete-column" as const),
      column: fc.integer({ min: 11, max: 16 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "score" as const,
        "score" as const,
        "validate" as const,
        "summary" as const,
        "undo" as const,
        "reopen" as const,
        "protect" as const,
        "unprotect" as const
      ),
    }),
  }
);

class Life {
  private file: LoadedWorkbook = loadWorkbook(FILE, "表.xlsx");
  private addIn: AddIn = openAddIn(new Program(this.file.model));

  async take(step: Step): Promise<void> {
    // On a protected sheet people cannot do these things either.
    const locked = this.addIn.sheet(SHEET).protection.protected;
    if (locked && /^(?:edit|insert|delete)/.test(step.do)) return;
    const { user } = this.addIn.program;
    switch (step.do) {
      case "edit":
        this.addIn.program.edit(SHEET, step.cell, step.value, { how: "pasted" });
        return;
      case "filter":
        return user.filter(SHEET, "A5:O28", (row) => row % step.keep !== 0);
      case "hide":
        this.addIn.sheet(SHEET).hiddenRows.add(step.row);
        return;
      case "insert-row":
        return user.insertRows(SHEET, step.row);
      case "delete-row":
        return user.deleteRows(SHEET, step.row);
      case "insert-column":
        return user.insertColumns(SHEET, step.column);
      case "delete-column":
        return user.deleteColumns(SHEET, step.column);
      case "protect":
        return user.protect(SHEET);
      case "unprotect":
        return user.unprotect(SHEET);
      case "reopen":
        return this.reopen();
      case "undo":
        await this.tolerating(() => undoLast(this.addIn.host));
        return;
      default:
        return this.run(step.do);
    }
  }

  private reopen(): void {
    this.file = loadWorkbook(saveWorkbook(this.file), "表.xlsx");
    this.addIn = openAddIn(new Program(this.file.model));
  }

  /** A run of the add-in, its invariants, and that taking it back brings everything back. */
  private async run(name: keyof typeof ACTIONS): Promise<void> {
    const action = ACTIONS[name];
    const selection = [{ id: this.addIn.sheet(SHEET).id, name: SHEET }];
    const before = this.addIn.program.snapshot();
    const cells = this.contents();
    const outcome = await this.tolerating(() => action(this.addIn.host, selection));
    if (!outcome) return expect(this.addIn.program.snapshot()).toEqual(before);
    this.expectOnlyAnnounced(cells, outcome, name);
    expect(await action(this.addIn.host, selection)).toMatchObject({ written: 0, run: null });
    if (!outcome.run) return;
    const after = this.addIn.program.snapshot();
    expect((await undoLast(this.addIn.host)).kept).toEqual([]);
    expect(withoutParts(this.addIn.program.snapshot())).toEqual(withoutParts(before));
    await action(this.addIn.host, selection);
    expect(withoutParts(this.addIn.program.snapshot())).toEqual(withoutParts(after));
  }

  /** Outside of the score columns nothing changes, and no formula is born that is not ours. */
  private expectOnlyAnnounced(before: ReadonlyMap<string, string>, outcome: Outcome, name: string): void {
    const ours = new Set(
      outcome.sheets.flatMap(({ tables }) =>
        tables.flatMap(({ table: { columns } }) => [
          columns.weight,
          columns.actual,
          columns.completion,
          columns.score,
          columns.explanation,
        ])
      )
    );
    for (const [key, content] of this.contents()) {
      if (before.get(key) === content) continue;
      const column = Number(key.split(",")[1]);
      expect([name, key, ours.has(column)]).toEqual(["score", key, true]);
      expect(content).not.toMatch(/^=(?!SUM\(|IF\(COUNT\()/);
    }
    for (const key of before.keys())
      if (!this.contents().has(key)) expect(ours.has(Number(key.split(",")[1]))).toBe(true);
  }

  private contents(): Map<string, string> {
    return new Map(
      [...this.addIn.sheet(SHEET).cells]
        .filter(([, { value, formula }]) => value !== null || formula !== null)
        .map(([key, { value, formula }]) => [key, formula ?? `${typeof value} ${String(value)}`])
    );
  }

  /** Null when the run was refused for a known reason. */
  private async tolerating<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      expect(error).toBeInstanceOf(HostError);
      expect((error as HostError).code).toBe("sheet-protected");
      return null;
    }
  }
}

/**
 * Without the journal and the time of a run, without the sign in our marks that tells at which address they were made, and
 * without the apostrophe that keeps a text a text when it is put back.
 */
function withoutParts(snapshot: unknown): unknown {
  const text = JSON.stringify({ ...(snapshot as Record<string, unknown>), customXmlParts: [] });
  const timeless = text.replace(/jixiao-(error|warning)-\w+/g, "jixiao-$1").replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "");
  return JSON.parse(timeless, (_key, value: unknown) => {
    const quoted = typeof value === "object" && value !== null && "quotePrefix" in value && "value" in value;
    return quoted && Object.keys(value).length === 3 ? value.value : value;
  });
}

describe("whatever people do to the workbook between runs", () => {
  it("runs change only what they announce, are idempotent, and can be taken back, also after saving and reopening", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 9 }), async (life) => {
        const workbook = new Life();
        for (const step of life) await workbook.take(step);
      }),
      { numRuns: Number(process.env.RUNS ?? 15), endOnFailure: false }
    );
  }, 600_000);
});
