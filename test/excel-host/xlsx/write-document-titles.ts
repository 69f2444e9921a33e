import type { Draft } from "./draft";
import type { SheetOrder } from "./sheet-list";
import { attribute, createLike, element, elementAt, elements, rootOf } from "./xml-dom";

/** Keeps the list of sheet names in the document's properties true, where the file has one in the usual form. */
export function writeDocumentTitles(draft: Draft, before: readonly string[], order: SheetOrder): void {
  const path = draft.relationships("").find((entry) => entry.kind === "extended-properties")?.target;
  const document = order.isChanged && path !== undefined ? draft.document(path) : null;
  if (!document || path === undefined) return;
  const count = elementAt(rootOf(document), "HeadingPairs", "vector");
  const titles = elementAt(rootOf(document), "TitlesOfParts", "vector");
  const number = count ? element(elements(count, "variant")[1] ?? null, "i4") : null;
  const names = titles ? elements(titles, "lpstr") : [];
  const isUsual =
    Number(number?.textContent) === before.length && before.every((name, at) => names[at]?.textContent === name);
  if (!titles || !number || !isUsual) return;
  draft.edit(path);
  const first = names[before.length] ?? null;
  for (const old of names.slice(0, before.length)) titles.removeChild(old);
  for (const name of order.names) {
    const entry = createLike(titles, "lpstr");
    entry.textContent = name;
    titles.insertBefore(entry, first);
  }
  number.textContent = String(order.names.length);
  const others = Number(attribute(titles, "size") ?? names.length) - before.length;
  titles.setAttribute("size", String(others + order.names.length));
}
