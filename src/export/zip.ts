import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { PackedFile } from './former-zip.ts';

/** Zip without its 64-bit extension holds files and archives of less than 4 GiB, and 65,535 of them. */
const LARGEST = 4 * 1024 ** 3 - 1;
const MOST = 65_535;

/** The earliest time a zip can hold, local by definition of the format: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Within a twentieth of the smallest archive, in half its time. */
const LEVEL = 3;

export interface ZipInput {
  /** Relative to `directory`, in the order they get. */
  readonly paths: readonly string[];
  readonly directory: string;
  readonly target: string;
  /** What a former archive holds of a file with the very same bytes. */
  readonly former?: (path: string) => PackedFile | null;
}

/** Packs files into one archive, piece by piece. Throws when the archive outgrows the format. */
export async function writeZip({ paths, directory, target, former = () => null }: ZipInput): Promise<void> {
  if (paths.length > MOST) throw new Error(`${paths.length} files do not fit into one zip (${MOST})`);
  const descriptor = openSync(target, 'w');
  let bytes = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, data) => {
    failure ??= error;
    bytes += data?.length ?? 0;
    for (let at = 0; data && at < data.length; ) at += writeSync(descriptor, data, at);
  });
  try {
    for (const path of paths) {
      const packed = isPacked(path) ? null : former(path);
      if (packed) addPacked(zip, path, packed);
      else await addFile(zip, join(directory, path), path);
    }
    zip.end();
    if (failure) throw failure;
    if (bytes > LARGEST) throw new Error('the archive is larger than 4 GiB');
  } finally {
    closeSync(descriptor);
  }
}

/** Parquet is compressed already. */
const isPacked = (name: string): boolean => name.endsWith('.parquet');

/** The file as a former archive holds it. */
function addPacked(zip: Zip, name: string, { crc, size, packed }: PackedFile): void {
  const entry = new ZipDeflate(name, { level: LEVEL });
  entry.mtime = NO_TIME;
  zip.add(entry);
  [entry.crc, entry.size] = [crc, size];
  entry.ondata(null, packed, true);
}

async function addFile(zip: Zip, from: string, name: string): Promise<void> {
  const entry = isPacked(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
  entry.mtime = NO_TIME;
  zip.add(entry);
  let bytes = 0;
  for await (const chunk of createReadStream(from, { highWaterMark: 1024 * 1024 })) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST) throw new Error(`${name} is larger than 4 GiB`);
    entry.push(new Uint8Array(chunk as Buffer));
  }
  entry.push(new Uint8Array(0), true);
}
