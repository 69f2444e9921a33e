import type { Content } from "../content";
import { keyOf } from "../content";

/** A few characters that tell a content from any other one that is likely to stand in its place (FNV-1a). */
export function fingerprint(content: Content): string {
  const key = keyOf(content);
  if (key === "") return "";
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash ^= key.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
