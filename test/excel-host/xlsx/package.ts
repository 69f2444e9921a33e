import { readRelationships, relationshipsPath } from "./relationships";
import type { Relationship } from "./relationships";
import { XlsxError } from "./xlsx-error";
import { xmlCodec } from "./xml-codec";
import { decodePart } from "./xml-text";
import type { Parts } from "./zip";

/** The parts of a workbook file as they were read. Names are matched as the format wants: without regard to case. */
export class Package {
  private readonly names = new Map<string, string>();

  constructor(
    readonly parts: Parts,
    /** The file itself: given back when nothing was changed. */
    readonly file: Uint8Array
  ) {
    for (const name of parts.keys()) this.names.set(normalName(name), name);
  }

  /** The name under which the archive holds a part, or null. */
  nameOf(path: string): string | null {
    return this.names.get(normalName(path)) ?? null;
  }

  bytes(path: string): Uint8Array | null {
    const name = this.nameOf(path);
    return name === null ? null : (this.parts.get(name) ?? null);
  }

  /** A part's text, or null when the package lacks it. */
  text(path: string): string | null {
    const bytes = this.bytes(path);
    return bytes ? decodePart(bytes) : null;
  }

  /** A part as a document; throws XlsxError when it is not well-formed. */
  document(path: string): Document | null {
    const text = this.text(path);
    return text === null ? null : parsePart(text, path);
  }

  relationships(part: string): Relationship[] {
    const document = this.document(relationshipsPath(part));
    return document ? readRelationships(document, part) : [];
  }
}

function normalName(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

/** Parses a part. A document type declaration is refused: workbooks have none, and it could make a parser expand entities. */
export function parsePart(text: string, path: string): Document {
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new XlsxError("damaged", `${path}: document type declaration`);
  try {
    return xmlCodec().parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new XlsxError("damaged", `${path}: ${String(error).slice(0, 300)}`);
  }
}
