import { KINDS } from '../../search/kinds.ts';
import { type Engines, type Found, withText } from './controller.ts';
import { amountRow, nameRows, textRows, toCsv } from './csv.ts';
import { h } from './dom.ts';
import { sortItems } from './filter.ts';
import { siteBase } from './paths.ts';
import { passingPlaces } from './results-view.ts';

/** Full-text records read for one download: more is a search that says nothing. */
const MOST_RECORDS = 2000;

/** Ids of the hits in the order they are shown. */
async function shownIds({ names, filtered, state }: Found): Promise<number[]> {
  if (filtered)
    return KINDS.flatMap((kind) =>
      sortItems(
        filtered.filter((item) => item.kind === kind),
        kind === 'project' ? state.sort : 'relevance',
      ),
    ).map(({ id }) => id);
  return (await Promise.all(KINDS.map((kind) => names.ids(kind)))).flat();
}

/** Every hit of a search as CSV text: names with all their places, amounts, and the full text. */
export async function csvOf(engines: Engines, shown: Found, site: string): Promise<string> {
  const engine = await engines.names();
  const found = shown.text ? shown : await withText(engines, shown);
  const hits = await engine.hits(await shownIds(found));
  const places = await Promise.all(hits.map((hit) => passingPlaces(engine, hit, found.state)));
  const records = (await found.text?.hits(0, MOST_RECORDS)) ?? [];
  return toCsv([
    ...found.amounts.map((hit) => amountRow(hit, site)),
    ...hits.flatMap((hit, at) => nameRows(hit, places[at] ?? [], site)),
    ...records.flatMap((hit) => textRows(hit, site)),
  ]);
}

/** Hands the CSV of a search to the reader as a file. */
export async function downloadHits(engines: Engines, found: Found): Promise<void> {
  const site = new URL(siteBase(), location.href).href;
  const url = URL.createObjectURL(new Blob([await csvOf(engines, found, site)], { type: 'text/csv;charset=utf-8' }));
  const link = h('a', {
    href: url,
    download: `明账-${found.state.query.slice(0, 30).replace(/[\\/:*?"<>|\s]+/g, '_')}.csv`,
  });
  link.click();
  URL.revokeObjectURL(url);
}
