import type { EntryKind } from '../../search/kinds.ts';
import { markForms } from '../../search/marks.ts';
import { grouped } from '../../site/amount.ts';
import { h, marked } from './dom.ts';
import type { AmountHit, DocRef, NameHit, PlaceHit } from './hits.ts';
import { amountPath, hitPath, lineLabel, siteBase, sourcePath } from './paths.ts';
import { docWords } from './words.ts';

function sourceLink(doc: DocRef, lines: { lineStart: number; lineEnd: number }): HTMLElement | null {
  if (lines.lineStart === 0) return null;
  return h('a', { class: 'src', href: siteBase() + sourcePath(doc, lines) }, lineLabel(lines));
}

/** '执行 99.60，100%，自评 98 分': what a project says of itself. */
function rateWords({ executed, rate, score, note }: PlaceHit, kind: EntryKind): string {
  if (kind !== 'project') return note ?? '';
  const parts = [executed && `执行 ${grouped(executed)}`, rate && `${rate}%`, score && `自评 ${score} 分`];
  return parts.filter(Boolean).join('，');
}

function amountElement(amount: string | null): HTMLElement | null {
  if (amount === null) return null;
  return h('p', { class: 'amt' }, grouped(amount), ' ', h('small', {}, '万元'));
}

function whereElement(hit: NameHit, place: PlaceHit): HTMLElement {
  const more = hit.placeCount > 1 ? ` 等 ${hit.placeCount} 处` : '';
  return h('p', { class: 'where' }, docWords(place.doc) + more, ' ', sourceLink(place.doc, place));
}

/** A name that holds the query, with its first place. `morePlaces` is called for the rest. */
export function nameArticle(
  hit: NameHit,
  forms: readonly string[],
  morePlaces: (hit: NameHit) => Promise<readonly PlaceHit[]>,
): HTMLElement {
  const place = hit.places[0];
  const title = marked(markForms(hit.text, forms));
  if (!place) return h('article', { class: 'hit' }, h('h3', {}, title));
  const rate = rateWords(place, hit.kind);
  return h(
    'article',
    { class: 'hit' },
    h('h3', {}, h('a', { href: siteBase() + hitPath(hit, place) }, title)),
    amountElement(place.amount),
    whereElement(hit, place),
    rate ? h('p', { class: 'rate' }, rate) : null,
    hit.placeCount > 1 ? placesElement(hit, morePlaces) : null,
  );
}

/** The other places of a name, fetched when they are opened. */
function placesElement(hit: NameHit, morePlaces: (hit: NameHit) => Promise<readonly PlaceHit[]>): HTMLElement {
  const list = h('ul', { class: 'places' });
  const details = h('details', { class: 'fold places-of' }, h('summary', {}, `全部 ${hit.placeCount} 处`), list);
  details.addEventListener('toggle', async () => {
    if (!details.open || list.childElementCount > 0) return;
    list.replaceChildren(h('li', {}, '正在读取……'));
    try {
      const places = await morePlaces(hit);
      list.replaceChildren(...places.map((place) => placeItem(hit, place)));
    } catch {
      list.replaceChildren();
      details.open = false;
    }
  });
  return details;
}

function placeItem(hit: NameHit, place: PlaceHit): HTMLElement {
  const rate = rateWords(place, hit.kind);
  const amount = place.amount === null ? '' : ` · ${grouped(place.amount)} 万元`;
  return h(
    'li',
    {},
    h('a', { href: siteBase() + hitPath(hit, place) }, docWords(place.doc)),
    `${amount}${rate ? ` · ${rate}` : ''} `,
    sourceLink(place.doc, place),
  );
}

/** A place that states the amount that was asked for. */
export function amountArticle(hit: AmountHit): HTMLElement {
  return h(
    'article',
    { class: 'hit' },
    h('h3', {}, h('a', { href: siteBase() + amountPath(hit) }, hit.label)),
    h('p', { class: 'amt' }, h('mark', {}, grouped(hit.printed)), ' ', h('small', {}, '万元')),
    h('p', { class: 'where' }, docWords(hit.doc), ' ', sourceLink(hit.doc, hit)),
  );
}
