import { attribute, createLike, elements, removeElement, rootOf } from "./xml-dom";

/** States the type of a part, unless its extension's default says it already. */
export function addContentType(types: Document, path: string, type: string): void {
  const root = rootOf(types);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = elements(root, "Default").find(
    (entry) => attribute(entry, "Extension")?.toLowerCase() === extension
  );
  removeContentType(types, path);
  if (attribute(byExtension ?? null, "ContentType") === type) return;
  root.appendChild(createLike(root, "Override", { PartName: `/${path}`, ContentType: type }));
}

export function removeContentType(types: Document, path: string): void {
  const wanted = `/${path}`.toLowerCase();
  for (const entry of elements(rootOf(types), "Override")) {
    if (attribute(entry, "PartName")?.toLowerCase() === wanted) removeElement(entry);
  }
}
