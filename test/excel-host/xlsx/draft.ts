import { addContentType, removeContentType } from "./content-types";
import type { Package } from "./package";
import { parsePart } from "./package";
import { readRelationships, relationshipsPath, relativeTarget } from "./relationships";
import type { Relationship } from "./relationships";
import { attribute, createLike, elements, removeElement, rootOf } from "./xml-dom";
import { xmlCodec } from "./xml-codec";
import type { Parts } from "./zip";

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/";
const EMPTY_RELATIONSHIPS = `<Relationships xmlns="${PACKAGE_TYPES}relationships"/>`;
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The package as it is going to be: starts as the original, and only what is touched is written anew. */
export class Draft {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly documents = new Map<string, Document>();
  private readonly touched = new Set<string>();

  constructor(readonly source: Package) {}

  /** The part's name as the archive has it, or the path itself for a new part. */
  private name(path: string): string {
    return this.source.nameOf(path) ?? path;
  }

  has(path: string): boolean {
    const name = this.name(path);
    return (
      !this.removed.has(name) &&
      (this.changed.has(name) || this.documents.has(name) || this.source.bytes(name) !== null)
    );
  }

  /** A part's text as it is now, unless it was turned into a document. */
  text(path: string): string | null {
    const changed = this.changed.get(this.name(path));
    return changed ? new TextDecoder().decode(changed) : this.source.text(path);
  }

  /** A part to read; to change it, use `edit`. */
  document(path: string): Document | null {
    const name = this.name(path);
    if (this.removed.has(name)) return null;
    const known = this.documents.get(name);
    if (known) return known;
    const changed = this.changed.get(name);
    const parsed = changed ? parsePart(new TextDecoder().decode(changed), name) : this.source.document(name);
    if (parsed) this.documents.set(name, parsed);
    return parsed;
  }

  /** A part to change, made from `otherwise` when the package lacks it. */
  edit(path: string, otherwise?: string): Document {
    const name = this.name(path);
    const document = this.document(name) ?? (otherwise === undefined ? null : parsePart(otherwise, name));
    if (!document) throw new Error(`${path} is missing`);
    this.removed.delete(name);
    this.documents.set(name, document);
    this.touched.add(name);
    return document;
  }

  setText(path: string, text: string): void {
    this.setBytes(path, new TextEncoder().encode(text));
  }

  setBytes(path: string, bytes: Uint8Array): void {
    const name = this.name(path);
    this.removed.delete(name);
    this.documents.delete(name);
    this.touched.delete(name);
    this.changed.set(name, bytes);
  }

  /** Removes a part with its relationships and content type. */
  remove(path: string): void {
    for (const part of [path, relationshipsPath(path)]) {
      const name = this.name(part);
      this.changed.delete(name);
      this.documents.delete(name);
      this.touched.delete(name);
      this.removed.add(name);
    }
    removeContentType(this.edit("[Content_Types].xml"), this.name(path));
  }

  contentType(path: string, type: string): void {
    addContentType(this.edit("[Content_Types].xml"), path, type);
  }

  relationships(part: string): Relationship[] {
    const document = this.document(relationshipsPath(part));
    return document ? readRelationships(document, part) : [];
  }

  /** Links two parts and returns the new relationship's id. `kind` is the last word of an Office type, or a whole type. */
  relate(part: string, kind: string, target: string, external = false): string {
    const path = relationshipsPath(part);
    if (!this.has(path)) this.contentType(path, RELATIONSHIPS_TYPE);
    const root = rootOf(this.edit(path, EMPTY_RELATIONSHIPS));
    const taken = new Set(elements(root, "Relationship").map((entry) => attribute(entry, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const type = kind.includes("/") ? kind : OFFICE_RELATIONSHIP + kind;
    const relationship = createLike(root, "Relationship", { Id: `rId${number}`, Type: type });
    relationship.setAttribute("Target", external ? target : relativeTarget(part, target));
    if (external) relationship.setAttribute("TargetMode", "External");
    root.appendChild(relationship);
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const root = rootOf(this.edit(relationshipsPath(part)));
    removeElement(elements(root, "Relationship").find((entry) => attribute(entry, "Id") === id) ?? null);
  }

  /** A path that no part has yet: freePath("xl/charts/chart", ".xml"). */
  freePath(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`) || this.source.bytes(`${start}${number}${end}`)) number += 1;
    return `${start}${number}${end}`;
  }

  /** All parts in the original's order, new ones last; null when nothing was changed. */
  finish(): Parts | null {
    for (const name of this.touched) {
      const document = this.documents.get(name);
      if (document) this.changed.set(name, encode(document));
    }
    if (this.changed.size === 0 && this.removed.size === 0) return null;
    const parts: Parts = new Map();
    for (const [name, bytes] of this.source.parts) {
      if (!this.removed.has(name)) parts.set(name, this.changed.get(name) ?? bytes);
    }
    for (const [name, bytes] of this.changed) parts.set(name, bytes);
    return parts;
  }
}

function encode(document: Document): Uint8Array {
  return new TextEncoder().encode(DECLARATION + xmlCodec().serialize(rootOf(document)));
}
