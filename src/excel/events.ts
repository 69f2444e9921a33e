import { runBatch } from "./run-batch";
import { isWriting } from "./own-writing";

/** Edits that come in a burst are told once, when the burst has ended. */
const SETTLE = 150;

/**
 * Tells of edits by the user or by others. Our own writes do not count. Excel says which are ours; where it does not, nothing
 * is told while we write and a little longer. (By time alone a clerk's next entry right after a writing would be lost.)
 */
export async function listenToEdits(
  listener: (sheetId: string, address: string) => void
): Promise<() => Promise<void>> {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const remove = await register((context) =>
    context.workbook.worksheets.onChanged.add(({ worksheetId, address, triggerSource }) => {
      if (isOurs(triggerSource)) return Promise.resolve();
      clearTimeout(waiting.get(worksheetId));
      const tell = (): void => {
        waiting.delete(worksheetId);
        listener(worksheetId, address);
      };
      waiting.set(worksheetId, setTimeout(tell, SETTLE));
      return Promise.resolve();
    })
  );
  return async () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    await remove();
  };
}

function isOurs(triggerSource: Excel.WorksheetChangedEventArgs["triggerSource"] | undefined): boolean {
  return triggerSource === undefined ? isWriting() : triggerSource === "ThisLocalAddin";
}

/** Tells which sheet came to the front. */
export function listenToActivation(listener: (sheetId: string) => void): Promise<() => Promise<void>> {
  return register((context) =>
    context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
      listener(worksheetId);
      return Promise.resolve();
    })
  );
}

async function register<Handler extends { remove(): void; context: OfficeExtension.ClientRequestContext }>(
  add: (context: Excel.RequestContext) => Handler
): Promise<() => Promise<void>> {
  const handler = await runBatch(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
