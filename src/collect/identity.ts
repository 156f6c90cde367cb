import { createHash } from 'node:crypto';
import { byText } from './order.ts';
import type { Reading } from './types.ts';

/** A disclosure to be published: its newest version, and the former ones it replaces, oldest first. */
export interface Publication {
  readonly id: string;
  readonly departmentSlug: string;
  readonly current: Reading;
  readonly former: readonly Reading[];
}

/** File names hold at most 255 bytes; an id is one, with room for an ending. */
const LONGEST_SLUG = 180;

type ReadDocument = Reading & { readonly entry: NonNullable<Reading['entry']> };

/**
 * Readings → one publication per department, year, kind and scope, in id order. Republished documents share an id.
 * Two departments whose names have the same pinyin stay two: the later by name gets a suffix made of its own name.
 */
export function identify(readings: readonly Reading[]): Publication[] {
  const documents = readings.filter((reading): reading is ReadDocument => reading.entry !== null);
  const slugs = departmentSlugs(documents);
  const groups = Map.groupBy(documents, (reading) => {
    const { fiscalYear, kind } = reading.entry;
    return `${slugs.get(departmentKey(reading))}-${fiscalYear}-${kind}`;
  });
  return [...groups].map(([id, versions]) => toPublication(id, slugs, versions)).sort((a, b) => byText(a.id, b.id));
}

function toPublication(id: string, slugs: ReadonlyMap<string, string>, versions: readonly ReadDocument[]): Publication {
  const ordered = oldestFirst(versions);
  const current = ordered.at(-1);
  if (!current) throw new Error(`a group without a document: ${id}`);
  return { id, departmentSlug: slugs.get(departmentKey(current)) ?? '', current, former: ordered.slice(0, -1) };
}

/** A department and its own unit (本级) may carry one name: the scope tells them apart. */
function departmentKey({ entry }: ReadDocument): string {
  const name = entry.department.normalize('NFKC').replace(/\s/g, '');
  return `${name}\n${entry.unitScope === 'unit' ? 'unit' : ''}`;
}

/** Department key → slug; the first by name keeps the plain pinyin. */
function departmentSlugs(documents: readonly ReadDocument[]): Map<string, string> {
  const plain = new Map(documents.map((reading) => [departmentKey(reading), reading.entry.departmentSlug]));
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, slug] of [...plain].sort((a, b) => byText(a[0], b[0]))) {
    const short = slug.length > LONGEST_SLUG ? `${slug.slice(0, LONGEST_SLUG)}-${shortHash(key)}` : slug;
    const chosen = taken.has(short) ? `${short}-${suffix(key)}` : short;
    taken.add(chosen);
    slugs.set(key, chosen);
  }
  return slugs;
}

/** 'unit' where the scope alone tells the two apart, else a hash of the name. */
function suffix(key: string): string {
  return key.endsWith('\nunit') ? `unit-${shortHash(key)}` : shortHash(key);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}

/** By what each says it replaces, then by the day it was published, then by file name. */
function oldestFirst(versions: readonly ReadDocument[]): ReadDocument[] {
  const bySha = new Map(versions.map((reading) => [reading.record.sha256, reading]));
  const depth = (reading: ReadDocument): number => {
    let steps = 0;
    for (let at = bySha.get(reading.record.replaces ?? ''); at && steps <= versions.length; steps++) {
      at = bySha.get(at.record.replaces ?? '');
    }
    return steps;
  };
  return [...versions].sort(
    (a, b) =>
      depth(a) - depth(b) ||
      byText(a.record.published ?? '', b.record.published ?? '') ||
      byText(a.record.file, b.record.file),
  );
}
