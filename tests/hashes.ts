import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** sha256 of every file below a directory, by its path in it. */
export function hashes(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort();
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(directory, path)))
      .digest('hex');
  return Object.fromEntries(paths.map((path) => [path, hash(path)]));
}
