import { unzipSync, zipSync } from "fflate";
import type { UnzipFileInfo } from "fflate";
import { checksumOf, readChecksums } from "./zip-checksums";
import { XlsxError } from "./xlsx-error";

/** The parts of a package by their path in the archive, in the archive's order. */
export type Parts = Map<string, Uint8Array>;

/** What a workbook may unfold to. The largest real sheets seen are below 60 MB; a zip bomb is in the gigabytes. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
const MAX_PARTS = 5000;

/** 1980-01-01, the first day a zip can name: the same workbook saved twice gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Unfolds the archive. Sizes are taken from its directory before anything is inflated, and fflate never writes past the
 * size that the directory states, so a file that lies about it comes out cut off (damaged) instead of filling the memory.
 */
export function readZip(bytes: Uint8Array): Parts {
  refuseOtherFormats(bytes);
  let total = 0;
  let count = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    total += file.originalSize;
    count += 1;
    if (total > MAX_TOTAL_BYTES) throw new XlsxError("too-large", `unfolds to more than ${MAX_TOTAL_BYTES} bytes`);
    if (count > MAX_PARTS) throw new XlsxError("too-large", `more than ${MAX_PARTS} parts`);
    return !file.name.endsWith("/");
  };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter })));
    checkSums(bytes, parts);
    return parts;
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", `the archive cannot be unfolded: ${String(error)}`);
  }
}

/** A part whose contents are not what was stored could show another number than the clerk wrote: refused. */
function checkSums(bytes: Uint8Array, parts: Parts): void {
  const checksums = readChecksums(bytes);
  for (const [name, part] of parts) {
    const stated = checksums.get(name);
    if (stated !== undefined && stated !== checksumOf(part)) throw new XlsxError("damaged", `${name}: wrong checksum`);
  }
}

/** Folds the parts up again, in their order. */
export function writeZip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: FIXED_TIME });
}

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** An .xls, .et or encrypted workbook is a compound file: tell them apart by the stream that encryption adds. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, CFB_SIGNATURE)) {
    if (containsUtf16(bytes, "EncryptedPackage")) throw new XlsxError("encrypted", "compound file, EncryptedPackage");
    throw new XlsxError("not-an-xlsx", "compound file (.xls, .et)");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new XlsxError("not-a-zip", "no zip signature");
  const firstEntryFlags = (bytes[6] ?? 0) | ((bytes[7] ?? 0) << 8);
  if (firstEntryFlags & 1) throw new XlsxError("encrypted", "the zip archive itself has a password");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
