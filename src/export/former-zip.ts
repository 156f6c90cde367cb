import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file as an archive holds it: packing is most of the work, and the same bytes are packed to the same bytes. */
export interface PackedFile {
  readonly crc: number;
  /** Bytes unpacked. */
  readonly size: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** The archive of a former release beside its SHA256SUMS. */
export interface FormerZip {
  /** The file of this path where it had these very bytes; else null. */
  find(path: string, sha256: string): PackedFile | null;
  close(): void;
}

interface Place {
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly header: number;
}

const END = 22;
const CENTRAL = 46;
const LOCAL = 30;
const DEFLATED = 8;

/** Opens the archive of a former release; null where there is none that can be read. */
export function openFormerZip(directory: string, archive: string): FormerZip | null {
  try {
    const hashes = checksumsIn(readFileSync(join(directory, 'SHA256SUMS'), 'utf8'));
    const descriptor = openSync(join(directory, archive), 'r');
    const places = placesIn(descriptor, statSync(join(directory, archive)).size);
    return {
      find(path, sha256) {
        const place = hashes.get(path) === sha256 ? places.get(path) : undefined;
        return place ? packedAt(descriptor, place) : null;
      },
      close: () => closeSync(descriptor),
    };
  } catch {
    return null;
  }
}

/** `<sha256>  <path>` lines. */
function checksumsIn(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line.length > 66);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Every packed file by its path, from the directory at the end of the archive (APPNOTE 4.3.12, 4.3.16; no comment). */
function placesIn(descriptor: number, bytes: number): Map<string, Place> {
  const end = read(descriptor, bytes - END, END);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error('no zip without a comment');
  const [size, offset] = [end.readUInt32LE(12), end.readUInt32LE(16)];
  const central = read(descriptor, offset, size);
  const places = new Map<string, Place>();
  for (let at = 0; at + CENTRAL <= size; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => central.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const path = central.toString('utf8', at + CENTRAL, at + CENTRAL + name);
    const [crc, packedSize, unpackedSize] = [16, 20, 24].map((field) => central.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const header = central.readUInt32LE(at + 42);
    if (central.readUInt16LE(at + 10) === DEFLATED) places.set(path, { crc, size: unpackedSize, packedSize, header });
    at += CENTRAL + name + extra + comment;
  }
  return places;
}

function packedAt(descriptor: number, { crc, size, packedSize, header }: Place): PackedFile {
  const local = read(descriptor, header, LOCAL);
  const start = header + LOCAL + local.readUInt16LE(26) + local.readUInt16LE(28);
  return { crc, size, packed: read(descriptor, start, packedSize) };
}

function read(descriptor: number, position: number, length: number): Buffer<ArrayBuffer> {
  const buffer = Buffer.alloc(length);
  if (readSync(descriptor, buffer, 0, length, position) !== length) throw new Error('the archive ends too soon');
  return buffer;
}
