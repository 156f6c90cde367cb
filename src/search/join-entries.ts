import { compare, type Entry, type Place } from './entries.ts';
import { type EntryKind, KINDS } from './kinds.ts';

/**
 * Collects the names of all documents into the entries of the index, in default order: by kind; departments by
 * spending; projects by disclosure and number; other names by the number of places that state them.
 * Equal names of one kind are one entry, except projects: two projects of one name stay two.
 */
export class EntryCollector {
  private readonly byKey = new Map<string, { kind: EntryKind; text: string; places: Place[] }>();
  private readonly seen = new Set<string>();
  private projects = 0;

  add(kind: EntryKind, text: string, place: Place): void {
    const key = kind === 'project' ? `project ${this.projects++}` : `${kind} ${text}`;
    const stated = `${key} ${placeKey(kind, place)}`;
    if (this.seen.has(stated)) return;
    this.seen.add(stated);
    const entry = this.byKey.get(key);
    if (entry) entry.places.push(place);
    else this.byKey.set(key, { kind, text, places: [place] });
  }

  sorted(): Entry[] {
    const entries = [...this.byKey.values()];
    for (const entry of entries) entry.places.sort(byPlace);
    return entries.sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || ORDER[a.kind](a, b) || compare(a.text, b.text),
    );
  }
}

/** A unit is named by many projects of one disclosure: once is enough. */
function placeKey(kind: EntryKind, { doc, lineStart, no }: Place): string {
  return kind === 'unit' || kind === 'department' ? `${doc}` : `${doc} ${lineStart} ${no}`;
}

function byPlace(a: Place, b: Place): number {
  return a.doc - b.doc || a.lineStart - b.lineStart || (a.no ?? 0) - (b.no ?? 0);
}

const byFirstPlace = (a: Entry, b: Entry) => (a.places[0]?.doc ?? 0) - (b.places[0]?.doc ?? 0) || byNumber(a, b);
const byNumber = (a: Entry, b: Entry) => (a.places[0]?.no ?? 0) - (b.places[0]?.no ?? 0);
const byUse = (a: Entry, b: Entry) => b.places.length - a.places.length;
const bySpending = (a: Entry, b: Entry) => Number(b.places[0]?.amount ?? 0) - Number(a.places[0]?.amount ?? 0);

const ORDER: Readonly<Record<EntryKind, (a: Entry, b: Entry) => number>> = {
  department: bySpending,
  project: byFirstPlace,
  unit: byUse,
  function: byUse,
  indicator: byUse,
  glossary: byUse,
  heading: byUse,
};
