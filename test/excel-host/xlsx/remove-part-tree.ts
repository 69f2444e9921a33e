import type { Draft } from "./draft";
import type { Relationship } from "./relationships";

/** Parts that others share; they stay even if nothing points to them any more. */
const SHARED = new Set(["image", "pivotCacheDefinition", "pivotCacheRecords", "slicerCache", "theme", "styles"]);

/** Removes a part, what hangs on it alone (drawings, charts, comments, tables) and the owner's links to it. */
export function removePartTree(draft: Draft, owner: string, path: string): void {
  for (const link of draft.relationships(owner)) if (link.target === path) draft.unrelate(owner, link.id);
  for (const part of treeOf(draft, path)) draft.remove(part);
}

function treeOf(draft: Draft, path: string): string[] {
  const tree = [path];
  for (let index = 0; index < tree.length; index++) {
    for (const link of draft.relationships(tree[index] ?? "")) {
      if (isOwned(link) && !tree.includes(link.target) && draft.has(link.target)) tree.push(link.target);
    }
  }
  return tree;
}

function isOwned(link: Relationship): boolean {
  return !link.external && !SHARED.has(link.kind) && link.kind !== "worksheet" && link.kind !== "officeDocument";
}
