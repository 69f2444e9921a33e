const END = 0x06054b50;
const ENTRY = 0x02014b50;
const UTF8_FLAG = 0x0800;

/** The checksums that an archive's directory states, by name; empty for the huge kind of archive (zip64). */
export function readChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return checksums;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return checksums;
  for (let index = 0; index < count && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; index++) {
    const length = view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & UTF8_FLAG) !== 0;
    const name = new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(bytes.subarray(at + 46, at + 46 + length));
    checksums.set(name, view.getUint32(at + 16, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as archives use it. */
export function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
