const ROOT = "urn:performance-target-assistant";

/** Namespaces of our custom XML parts: what the user decided, the list of runs, and each run's old contents. */
export const PARTS = {
  memory: `${ROOT}:memory:1`,
  runs: `${ROOT}:runs:1`,
  /** How an own sheet was last laid out. */
  layout: (name: string) => `${ROOT}:layout:${encodeURIComponent(name)}:1`,
  run: (id: string, chunk: number) => `${ROOT}:run:${id}:${chunk}`,
} as const;

/** A part of the workbook that may or may not be there; read by the next sync. */
export interface PartHandle {
  readonly only: Excel.CustomXmlPart;
  readonly all: Excel.CustomXmlPartScopedCollection;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Asks for a part. Several of one namespace (a copy came from another file) count as none and are replaced on writing. */
export function requestPart(context: Excel.RequestContext, namespace: string): PartHandle {
  const all = context.workbook.customXmlParts.getByNamespace(namespace);
  all.load("items/id");
  const only = all.getOnlyItemOrNullObject();
  only.load("id");
  return { only, all, xml: only.getXml() };
}

/** The part's text after the sync; null when there is none. */
export function partText({ only, xml }: PartHandle): string | null {
  return only.isNullObject ? null : xml.value;
}

/** Queues the part's new text; gives the part, for a later text in the same conversation. */
export function putPart(context: Excel.RequestContext, { only, all }: PartHandle, xml: string): Excel.CustomXmlPart {
  if (!only.isNullObject) {
    only.setXml(xml);
    return only;
  }
  for (const stray of all.items) stray.delete();
  return context.workbook.customXmlParts.add(xml);
}

/** Queues the part's removal. */
export function removePart({ only }: PartHandle): void {
  if (!only.isNullObject) only.delete();
}
