import { copyFileSync, linkSync } from 'node:fs';

/**
 * The same bytes under another name: a link where the file system allows one, else a copy. For files this program has
 * written and never changes in place.
 */
export function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
