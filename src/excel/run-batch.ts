import { HostError } from "../actions/host-error";
import { capabilities } from "./capabilities";
import { toHostError } from "./map-error";
import { whileWriting } from "./own-writing";

/** A program that has not answered for this long is given up on; what it still does is in its journal. */
const PATIENCE = 120_000;

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Runs one conversation with the program. Every failure comes out as a HostError: a refusal of the program, a broken answer,
 * or silence. While a cell is being edited the program waits for the user instead of refusing.
 */
export async function runBatch<Result>(
  work: Work<Result>,
  params: Readonly<Record<string, string>> = {}
): Promise<Result> {
  try {
    return await answered(Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    throw toHostError(error, params);
  }
}

/** Grouping into one step of the user's Ctrl+Z failed here once: something we need cannot be grouped. */
let ungrouped = false;

/** The same for a writing conversation: where the program can, it becomes one step of the user's own Ctrl+Z. */
export async function runWriting<Result>(work: Work<Result>): Promise<Result> {
  if (ungrouped || !capabilities().mergedUndo) return whileWriting(() => runBatch(work));
  const options: Excel.RunOptions & { mergeUndoGroup: boolean } = { delayForCellEdit: true, mergeUndoGroup: true };
  try {
    return await whileWriting(() => answered(Excel.run(options, work)));
  } catch (error) {
    if (!isUndoNotSupported(error)) throw toHostError(error);
    ungrouped = true;
    return runWriting(work);
  }
}

function isUndoNotSupported(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "UndoNotSupported";
}

async function answered<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HostError("not-answering")), PATIENCE);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
