import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder; every default below is inside it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const inRoot = (path: string) => resolve(ROOT, path);

/** Where things are read and written; each can be moved by an environment variable. */
export const paths = {
  raw: inRoot(process.env.RAW_DIR || 'content/raw'),
  collections: inRoot(process.env.COLLECTIONS_DIR || 'content/collections'),
  dist: inRoot(process.env.OUT_DIR || 'dist'),
} as const;
