import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeOver } from '../files/take-over.ts';
import { measureFile, type PublishedFile } from './output-file.ts';

/** Puts files under data/ and keeps the list of them, in the order they are put. */
export interface Publisher {
  readonly files: readonly PublishedFile[];
  /** Writes a text. */
  put(path: string, text: string): Promise<void>;
  putJson(path: string, value: unknown): Promise<void>;
  /** Takes a file of the collections over under the same or another name. */
  copy(path: string, from?: string, rows?: number): Promise<void>;
  /** Lists a file that stands there already. */
  list(file: PublishedFile): void;
}

export function createPublisher(collections: string, out: string): Publisher {
  const files: PublishedFile[] = [];
  const target = (path: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    return join(out, path);
  };
  const list = async (path: string, rows: number | null) => {
    files.push({ path, ...(await measureFile(join(out, path))), rows });
  };
  const put = async (path: string, text: string) => {
    const bytes = Buffer.from(text, 'utf8');
    writeFileSync(target(path), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ path, bytes: bytes.length, sha256, rows: null });
  };
  return {
    files,
    put,
    putJson: (path, value) => put(path, `${JSON.stringify(value, null, 1)}\n`),
    async copy(path, from = path, rows) {
      takeOver(join(collections, from), target(path));
      await list(path, rows ?? null);
    },
    list: (file) => void files.push(file),
  };
}
