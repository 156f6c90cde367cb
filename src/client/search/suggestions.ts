import { type EntryKind, KIND_LABEL, KINDS } from '../../search/kinds.ts';
import { type Marked, markForms } from '../../search/marks.ts';
import { grouped } from '../../site/amount.ts';
import type { AmountHit, NameHit } from './hits.ts';
import type { NameResult, NamesEngine } from './names.ts';
import { amountPath, hitPath } from './paths.ts';
import { docWords } from './words.ts';

/** One line of the list under a search box. */
export interface Suggestion {
  readonly label: Marked;
  /** What it is and whose. */
  readonly note: string;
  /** Path of its page, relative to the base. */
  readonly path: string;
}

/** Lines in the list. */
export const MOST = 8;
/** Lines of one kind, as long as others have something to show. */
const SHARE: Readonly<Record<EntryKind, number>> = {
  department: 2,
  project: 4,
  unit: 1,
  function: 2,
  indicator: 2,
  glossary: 1,
  heading: 1,
};

/** How many lines each kind gets: its share, then what is left over, in the order of kinds. */
export function shareLines(counts: Readonly<Record<EntryKind, number>>, lines: number): Record<EntryKind, number> {
  const given = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<EntryKind, number>;
  let left = lines;
  for (const limit of [SHARE, counts]) {
    for (const kind of KINDS) {
      const more = Math.max(0, Math.min(left, Math.min(limit[kind], counts[kind]) - given[kind]));
      given[kind] += more;
      left -= more;
    }
  }
  return given;
}

function ofName(hit: NameHit, forms: readonly string[]): Suggestion {
  const place = hit.places[0];
  const whose = place && hit.kind !== 'department' ? ` · ${docWords(place.doc)}` : '';
  return {
    label: markForms(hit.text, forms),
    note: KIND_LABEL[hit.kind] + whose,
    path: place ? hitPath(hit, place) : '',
  };
}

function ofAmount(hit: AmountHit): Suggestion {
  const label = `${grouped(hit.printed)} 万元 · ${hit.label}`;
  return { label: markForms(label, []), note: `金额 · ${docWords(hit.doc)}`, path: amountPath(hit) };
}

/** The first hits of a query over all kinds, amounts first; for letters, names with these initials after them. */
export async function suggest(engine: NamesEngine, query: string): Promise<Suggestion[]> {
  const [result, amounts, initials] = await Promise.all([
    engine.search(query),
    engine.amounts(query),
    engine.initials(query),
  ]);
  const stated = amounts.slice(0, MOST / 2).map(ofAmount);
  const named = await suggestNames(engine, result, MOST - stated.length);
  const spelled = initials ? await suggestNames(engine, initials, MOST - stated.length - named.length) : [];
  return [...stated, ...named, ...spelled];
}

async function suggestNames(engine: NamesEngine, result: NameResult, lines: number): Promise<Suggestion[]> {
  const given = shareLines(result.counts, lines);
  const ids = await Promise.all(KINDS.map((kind) => (given[kind] > 0 ? result.ids(kind, given[kind]) : [])));
  return (await engine.hits(ids.flat())).map((hit) => ofName(hit, result.forms));
}
