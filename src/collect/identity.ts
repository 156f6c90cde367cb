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
 * Readings → one publication per department, year and kind, in id order. Republished documents share an id.
 * Two departments whose names have the same pinyin stay two: the later by name gets a suffix made of its own name.
 */
export function identify(readings: readonly Reading[]): Publication[] {
  const documents = readings.filter((reading): reading is ReadDocument => reading.entry !== null);
  const split = splitNames(documents);
  const slugs = departmentSlugs(documents, split);
  const slugOf = (reading: ReadDocument) => slugs.get(departmentKey(reading, split)) ?? reading.entry.departmentSlug;
  const groups = Map.groupBy(documents, (reading) => {
    const { fiscalYear, kind } = reading.entry;
    return `${slugOf(reading)}-${fiscalYear}-${kind}`;
  });
  return [...groups].map(([id, versions]) => toPublication(id, slugOf, versions)).sort((a, b) => byText(a.id, b.id));
}

function toPublication(
  id: string,
  slugOf: (reading: ReadDocument) => string,
  versions: readonly ReadDocument[],
): Publication {
  const ordered = oldestFirst(versions);
  const current = ordered.at(-1);
  if (!current) throw new Error(`a group without a document: ${id}`);
  return { id, departmentSlug: slugOf(current), current, former: ordered.slice(0, -1) };
}

const nameOf = ({ entry }: ReadDocument) => entry.department.normalize('NFKC').replace(/\s/g, '');
const scopeOf = ({ entry }: ReadDocument) => (entry.unitScope === 'unit' ? 'unit' : 'department');

/**
 * Names under which a department and its own unit (本级) both publish for one year and kind: there the scope tells the two
 * apart. Elsewhere it does not, since the same body may call itself 部门 in one year and 单位 in the next.
 */
function splitNames(documents: readonly ReadDocument[]): Set<string> {
  const scopes = new Map<string, Set<string>>();
  const split = new Set<string>();
  for (const reading of documents) {
    const key = JSON.stringify([nameOf(reading), reading.entry.fiscalYear, reading.entry.kind]);
    const seen = scopes.get(key) ?? new Set();
    scopes.set(key, seen.add(scopeOf(reading)));
    if (seen.size > 1) split.add(nameOf(reading));
  }
  return split;
}

function departmentKey(reading: ReadDocument, split: ReadonlySet<string>): string {
  const name = nameOf(reading);
  return split.has(name) && scopeOf(reading) === 'unit' ? `${name}\nunit` : name;
}

/** Department key → slug; the first by name keeps the plain pinyin. */
function departmentSlugs(documents: readonly ReadDocument[], split: ReadonlySet<string>): Map<string, string> {
  const plain = new Map(documents.map((reading) => [departmentKey(reading, split), reading.entry.departmentSlug]));
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, slug] of [...plain].sort((a, b) => byText(a[0], b[0]))) {
    const short = slug.length > LONGEST_SLUG ? `${slug.slice(0, LONGEST_SLUG)}-${shortHash(key)}` : slug;
    const chosen = taken.has(short) ? `${short}-${shortHash(key)}` : short;
    taken.add(chosen);
    slugs.set(key, chosen);
  }
  return slugs;
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
