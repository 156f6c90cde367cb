import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from '../pages/plan.ts';
import { sha256 } from './versions.ts';

/** build-parts.json: which parts of a site depend on what, so that the next build takes over what has not changed. */
export interface SiteParts {
  /** Slug → key of everything the pages of a department depend on. */
  readonly departments: Readonly<Record<string, string>>;
  readonly pages: Made;
  /** Keys of the volumes of the full text. */
  readonly volumes: readonly string[];
  /** What stood for the checksum of the input while the pages were rendered: in none of the documents. */
  readonly mark: string;
}

/** A site built before. */
export interface FormerSite extends SiteParts {
  readonly directory: string;
  /** The checksum of the input its pages state. */
  readonly inputHash: string;
  /** Names the program that built it. */
  readonly siteHash: string;
}

export const PARTS_FILE = 'build-parts.json';

/** Digits of the checksum of the input that pages state. */
export const shortHash = (inputHash: string): string => inputHash.slice(0, 8);

/** What a former build tells of its parts; null where there is none, or one of an older program. */
export function formerSite(directory: string): FormerSite | null {
  try {
    const read = <T>(name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as T;
    const { departments, pages, volumes, mark } = read<SiteParts>(PARTS_FILE);
    const { inputHash, siteHash } = read<{ inputHash: string; siteHash: string }>('build.json');
    if (!departments || !pages || !Array.isArray(volumes)) return null;
    return { directory, departments, pages, volumes, mark, inputHash: shortHash(inputHash), siteHash };
  } catch {
    return null;
  }
}

interface Owned {
  readonly id: string;
  readonly departmentSlug: string;
}

/**
 * Slug → key. The pages of a department show its own documents, which may name each other, and nothing of other
 * departments. `documents` has a key for each document; `program` names the program and its settings.
 */
export function departmentKeys(
  entries: readonly Owned[],
  documents: Readonly<Record<string, string>>,
  program: string,
): Record<string, string> {
  const groups = Map.groupBy(entries, ({ departmentSlug }) => departmentSlug);
  const keyOf = (own: readonly Owned[]) =>
    sha256(JSON.stringify([program, own.map((entry) => [entry, documents[entry.id] ?? null])])).slice(0, 40);
  return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, own]) => [slug, keyOf(own)]));
}
