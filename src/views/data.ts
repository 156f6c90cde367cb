import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Links } from '../collect/index.ts';
import { type DisclosureDocument, DisclosureEntry } from '../model/index.ts';

/**
 * What the pages read. The index is small and validated once; a document is read when its page is rendered and only a
 * few are kept, so that memory does not grow with the collection. An Astro content collection is not used on purpose:
 * it would copy the index into a second store and bring nothing the model does not check already.
 */
export const COLLECTIONS = process.env.COLLECTIONS_DIR || 'content/collections';

/** Pages of one document are rendered one after another; a few are kept for pages that join years. */
const KEPT = 8;

function readJson(name: string): unknown {
  const path = join(COLLECTIONS, name);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: expected the JSON that "npm run data" writes (${reason}). Run npm run data first.`);
  }
}

let entries: readonly DisclosureEntry[] | null = null;
let byId: ReadonlyMap<string, DisclosureEntry> = new Map();

/** Every disclosure of the collection, newest year first, then by id. */
export function allEntries(): readonly DisclosureEntry[] {
  if (entries) return entries;
  const parsed = DisclosureEntry.array().safeParse(readJson('disclosures.json'));
  if (!parsed.success)
    throw new Error(`${COLLECTIONS}/disclosures.json does not follow src/model: ${parsed.error.message}`);
  entries = parsed.data.sort((a, b) => b.fiscalYear - a.fiscalYear || (a.id < b.id ? -1 : 1));
  byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries;
}

/** The index entry of an id, or null. */
export function entryOf(id: string): DisclosureEntry | null {
  allEntries();
  return byId.get(id) ?? null;
}

const documents = new Map<string, DisclosureDocument>();

/** One whole document. It was validated against the model when it was written, so it is only parsed here. */
export function documentOf(id: string): DisclosureDocument {
  const kept = documents.get(id);
  if (kept) return kept;
  const document = readJson(join('disclosures', `${id}.json`)) as DisclosureDocument;
  documents.set(id, document);
  const oldest = documents.keys().next().value;
  if (documents.size > KEPT && oldest !== undefined) documents.delete(oldest);
  return document;
}

let byDepartment: ReadonlyMap<string, readonly DisclosureEntry[]> | null = null;

/** Every disclosure of one department, oldest year first, budget before final accounts. */
export function entriesOfDepartment(slug: string): readonly DisclosureEntry[] {
  byDepartment ??= Map.groupBy(
    allEntries().toSorted((a, b) => a.fiscalYear - b.fiscalYear || (a.kind < b.kind ? -1 : 1)),
    (entry) => entry.departmentSlug,
  );
  return byDepartment.get(slug) ?? [];
}

let links: ReadonlyMap<string, Links> | null = null;

/** The disclosures one is read beside: the years before and after, and budget and final accounts of one year. */
export function linksOf(id: string): Links | null {
  links ??= new Map((readJson('links.json') as Links[]).map((each) => [each.id, each]));
  return links.get(id) ?? null;
}

let byFile: ReadonlyMap<string, string> | null = null;

/** Id of the disclosure read from a raw file, or null. */
export function idOfFile(file: string): string | null {
  byFile ??= new Map(allEntries().map(({ id, source }) => [source.file, id]));
  return byFile.get(file) ?? null;
}

let hash: string | null = null;

/** First eight hex digits of the checksum over all input files: names the input of this build. Or what stands for it. */
export function inputHash(): string {
  hash ??= process.env.INPUT_MARK ?? (readJson('meta.json') as { inputHash: string }).inputHash.slice(0, 8);
  return hash;
}

let version: string | null = null;

/** Version of this program, from package.json. */
export function programVersion(): string {
  version ??= (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  return version;
}
