import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, statSync, writeSync } from 'node:fs';

/** One published file. `rows` where it is a table. */
export interface PublishedFile {
  /** Relative to data/, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number | null;
}

/** A text file written piece by piece, hashed on the way. */
export interface TextFile {
  write(text: string): void;
  close(): { bytes: number; sha256: string };
}

export function openTextFile(path: string): TextFile {
  const descriptor = openSync(path, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write(text) {
      const data = Buffer.from(text, 'utf8');
      for (let at = 0; at < data.length; ) at += writeSync(descriptor, data, at);
      hash.update(data);
      bytes += data.length;
    },
    close() {
      closeSync(descriptor);
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

/** Size and hash of a file that something else has written. */
export async function measureFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}
